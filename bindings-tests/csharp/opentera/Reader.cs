using System;
using System.Collections.Generic;

namespace OpenTera
{
    /// <summary>Takes the values of the members from a struct.</summary>
    sealed unsafe class Reader : IMembers
    {
        readonly byte* start;

        internal Reader(byte* start)
        {
            this.start = start;
        }

        View* ViewAt(int offset) => (View*)(start + offset);

        public bool Bool(string name, int offset, bool value) => start[offset] != 0;

        public int Int32(string name, int offset, int value) => *(int*)(start + offset);

        public uint UInt32(string name, int offset, uint value) => *(uint*)(start + offset);

        public long Int64(string name, int offset, long value) => *(long*)(start + offset);

        public ulong UInt64(string name, int offset, ulong value) => *(ulong*)(start + offset);

        public float Float(string name, int offset, float value) => *(float*)(start + offset);

        public double Double(string name, int offset, double value) => *(double*)(start + offset);

        public int Enum(string name, int offset, int value, Type names) => *(int*)(start + offset);

        public string Text(string name, int offset, string value) => ViewAt(offset)->Text;

        public byte[] Bytes(string name, int offset, byte[] value) => ViewAt(offset)->Bytes;

        public T Message<T>(string name, int offset, T value, MessageType type) where T : Message =>
            (T)Embedded(name, offset, value);

        public List<T> Messages<T>(string name, int offset, List<T> values, MessageType type) where T : Message
        {
            var messages = new List<T>();
            for (int i = 0; i < (int)ViewAt(offset)->Len; i++)
            {
                messages.Add((T)type.Load(ViewAt(offset)->Data + i * type.Size));
            }
            return messages;
        }

        public List<string> Texts(string name, int offset, List<string> values)
        {
            var texts = new List<string>();
            for (int i = 0; i < (int)ViewAt(offset)->Len; i++)
            {
                texts.Add(((View*)ViewAt(offset)->Data)[i].Text);
            }
            return texts;
        }

        public Message Embedded(string name, int offset, Message value) => Load(*(byte**)(start + offset));

        /// <summary>
        /// The message of any type that begins at an address, or null, also for one that only a newer library has.
        /// </summary>
        internal static Message Load(byte* head) => head == null ? null : MessageType.ByKind(*(uint*)head)?.Load(head);

        /// <summary>
        /// The bytes in an `Any` or a payload. A message that only a newer library has is handed over as any other message
        /// of unknown type.
        /// </summary>
        internal static byte[] Content(View* value, byte* head)
        {
            if (value->Len > 0 || head == null || MessageType.ByKind(*(uint*)head) != null)
            {
                return value->Bytes;
            }
            using (var arena = Arena.Borrow()) // it was read from JSON
            {
                return arena.Output((byte* buffer, ulong capacity, out ulong size) =>
                    Library.tera_encode(arena.Handle, head, buffer, capacity, out size));
            }
        }

        public bool IsSet(string oneof, int offset, uint number, bool hasValue) => *(uint*)(start + offset) == number;
    }
}
