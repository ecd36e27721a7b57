using System;
using System.Collections.Generic;

namespace OpenTera
{
    /// <summary>The library refused something.</summary>
    public sealed class TeraException : Exception
    {
        internal TeraException(int status, string detail, long? offset, long? line, long? column) : base(detail)
        {
            Status = (Status)status;
            Offset = offset;
            Line = line;
            Column = column;
        }

        /// <summary>Why; it may be a number without a name.</summary>
        public Status Status { get; }
        /// <summary>Byte of the input, counted from 0; null where there is no such place.</summary>
        public long? Offset { get; }
        /// <summary>Place in a text, counted from 1; null where there is no such place.</summary>
        public long? Line { get; }
        public long? Column { get; }
    }

    /// <summary>
    /// What is done with the members of a message, one after the other. Each function gets the name in the schema, the
    /// place in the struct and the value, and gives the value that the member has then.
    /// </summary>
    public interface IMembers
    {
        bool Bool(string name, int offset, bool value);
        int Int32(string name, int offset, int value);
        uint UInt32(string name, int offset, uint value);
        long Int64(string name, int offset, long value);
        ulong UInt64(string name, int offset, ulong value);
        float Float(string name, int offset, float value);
        double Double(string name, int offset, double value);
        int Enum(string name, int offset, int value, Type names);
        string Text(string name, int offset, string value);
        byte[] Bytes(string name, int offset, byte[] value);
        T Message<T>(string name, int offset, T value, MessageType type) where T : Message;
        List<T> Messages<T>(string name, int offset, List<T> values, MessageType type) where T : Message;
        List<string> Texts(string name, int offset, List<string> values);

        /// <summary>A message of any type.</summary>
        Message Embedded(string name, int offset, Message value);

        /// <summary>
        /// Whether this member of a oneof, which has a value or has none, is the one that is set; if so it follows.
        /// </summary>
        bool IsSet(string oneof, int offset, uint number, bool hasValue);
    }

    /// <summary>What every message has. It must not be changed while it is written.</summary>
    public abstract class Message
    {
        /// <summary>Fields that the schema does not know, as received.</summary>
        public byte[] UnknownFields { get; set; } = new byte[0];

        public abstract MessageType MessageType { get; }

        /// <summary>
        /// Hands all members to what reads or writes them, in the order of the schema, and takes what that gives.
        /// </summary>
        public abstract void Members(IMembers members);

        /// <summary>The message as protobuf binary.</summary>
        public unsafe byte[] Encode()
        {
            using (var arena = Arena.Borrow())
            {
                byte* message = arena.Store(this);
                return arena.Output((byte* buffer, ulong capacity, out ulong size) =>
                    Library.tera_encode(arena.Handle, message, buffer, capacity, out size));
            }
        }

        /// <summary>The message as JSON text.</summary>
        public unsafe string ToJson(JsonFlags flags = JsonFlags.NONE)
        {
            using (var arena = Arena.Borrow())
            {
                View text;
                arena.Check(Library.tera_json_text(arena.Handle, arena.Store(this), flags, &text));
                return text.Text;
            }
        }
    }

    /// <summary>What a class of messages is in the library.</summary>
    public sealed unsafe class MessageType
    {
        internal readonly uint Kind;
        internal readonly int Size;
        readonly Func<Message> create;

        internal MessageType(uint kind, string fullName, int size, Func<Message> create)
        {
            Kind = kind;
            FullName = fullName;
            Size = size;
            this.create = create;
        }

        /// <summary>Name in the schema, with the package.</summary>
        public string FullName { get; }

        /// <summary>The type with this full name, or null.</summary>
        public static MessageType ByName(string fullName) =>
            Library.ByName.TryGetValue(fullName, out var type) ? type : null;

        internal static MessageType ByKind(uint kind) => Library.ByKind.TryGetValue(kind, out var type) ? type : null;

        /// <summary>The message that the bytes are.</summary>
        public Message Decode(byte[] data)
        {
            using (var arena = Arena.Borrow())
            fixed (byte* start = data)
            {
                byte* message = arena.Empty(Kind, Size);
                arena.Check(Library.tera_decode(arena.Handle, start, (ulong)data.Length, 0, message));
                return Load(message);
            }
        }

        /// <summary>The message that the text is.</summary>
        public Message FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            FromJson(View.UTF8.GetBytes(text), flags);

        /// <summary>The same of text as UTF-8.</summary>
        public Message FromJson(byte[] text, JsonFlags flags = JsonFlags.NONE)
        {
            using (var arena = Arena.Borrow())
            fixed (byte* start = text)
            {
                byte* message = arena.Empty(Kind, Size);
                arena.Check(Library.tera_from_json(arena.Handle, start, (ulong)text.Length, flags, message));
                return Load(message);
            }
        }

        /// <summary>The message in a struct.</summary>
        internal Message Load(byte* start)
        {
            var message = create();
            message.UnknownFields = ((View*)(start + Library.UNKNOWN_FIELDS))->Bytes;
            message.Members(new Reader(start));
            if (message is Any any)
            {
                any.Value = Reader.Content(
                    (View*)(start + Library.VALUE_IN_ANY), *(byte**)(start + Library.MESSAGE_IN_ANY));
            }
            return message;
        }
    }
}
