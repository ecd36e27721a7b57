using System;
using System.Linq;

namespace OpenTera
{
    /// <summary>
    /// What an error names: an argument, or a field or element of a message, as `JoinSessionEvent.SessionUsers[2]`.
    /// </summary>
    struct FieldPath
    {
        readonly Message message;
        readonly string name;
        readonly int index;

        /// <summary>A field, by its name in the schema; an element of it when the index is not -1.</summary>
        internal FieldPath(Message message, string name, int index = -1)
        {
            this.message = message;
            this.name = name;
            this.index = index;
        }

        public static implicit operator FieldPath(string argument) => new FieldPath(null, argument);

        internal ArgumentNullException Missing() =>
            new ArgumentNullException($"{this}: must not be null", (Exception)null);

        public override string ToString()
        {
            var element = index < 0 ? "" : $"[{index}]";
            if (message == null)
            {
                return name + element;
            }
            var words = name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1));
            return $"{message.GetType().Name}.{string.Concat(words)}{element}";
        }
    }
}
