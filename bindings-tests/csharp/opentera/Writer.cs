using System;
using System.Collections.Generic;

namespace OpenTera
{
    /// <summary>Writes members to a zeroed struct with a head; what it points to is in the arena.</summary>
    sealed unsafe class Writer : IMembers
    {
        readonly Arena arena;
        readonly byte* start;
        readonly Message message;

        internal Writer(Arena arena, byte* start, Message message)
        {
            this.arena = arena;
            this.start = start;
            this.message = message;
            if (message.UnknownFields == null || message.UnknownFields.Length != 0)
            {
                Bytes("unknown_fields", Library.UNKNOWN_FIELDS, message.UnknownFields);
            }
        }

        FieldPath Path(string name, int index = -1) => new FieldPath(message, name, index);

        /// <summary>An empty view is zero, as a field must be that an older library does not have.</summary>
        void Put(int offset, byte* data, int len) =>
            *(View*)(start + offset) = len == 0 ? default(View) : new View { Data = data, Len = (ulong)len };

        public bool Bool(string name, int offset, bool value)
        {
            start[offset] = (byte)(value ? 1 : 0);
            return value;
        }

        public int Int32(string name, int offset, int value) => *(int*)(start + offset) = value;

        public uint UInt32(string name, int offset, uint value) => *(uint*)(start + offset) = value;

        public long Int64(string name, int offset, long value) => *(long*)(start + offset) = value;

        public ulong UInt64(string name, int offset, ulong value) => *(ulong*)(start + offset) = value;

        public float Float(string name, int offset, float value) => *(float*)(start + offset) = value;

        public double Double(string name, int offset, double value) => *(double*)(start + offset) = value;

        public int Enum(string name, int offset, int value, Type names) => *(int*)(start + offset) = value;

        public string Text(string name, int offset, string value)
        {
            *(View*)(start + offset) = arena.Store(value, Path(name));
            return value;
        }

        public byte[] Bytes(string name, int offset, byte[] value)
        {
            if (value == null)
            {
                throw Path(name).Missing();
            }
            *(View*)(start + offset) = arena.Store(value);
            return value;
        }

        public T Message<T>(string name, int offset, T value, MessageType type) where T : Message
        {
            Embedded(name, offset, value);
            return value;
        }

        public List<T> Messages<T>(string name, int offset, List<T> values, MessageType type) where T : Message
        {
            T[] all = ToArray(name, values);
            byte* structs = arena.Alloc((long)all.Length * type.Size);
            for (int i = 0; i < all.Length; i++)
            {
                arena.Fill(structs + i * type.Size, all[i] ?? throw Path(name, i).Missing());
            }
            Put(offset, structs, all.Length);
            return values;
        }

        public List<string> Texts(string name, int offset, List<string> values)
        {
            string[] all = ToArray(name, values);
            var views = (View*)arena.Alloc((long)all.Length * sizeof(View));
            for (int i = 0; i < all.Length; i++)
            {
                views[i] = arena.Store(all[i], Path(name, i));
            }
            Put(offset, (byte*)views, all.Length);
            return values;
        }

        T[] ToArray<T>(string name, List<T> values) => values?.ToArray() ?? throw Path(name).Missing();

        public Message Embedded(string name, int offset, Message value)
        {
            *(byte**)(start + offset) = value == null ? null : arena.Store(value, name);
            return value;
        }

        public bool IsSet(string oneof, int offset, uint number, bool hasValue)
        {
            if (hasValue && *(uint*)(start + offset) != 0)
            {
                throw new ArgumentException($"{Path(oneof)}: more than one member is set");
            }
            if (hasValue)
            {
                *(uint*)(start + offset) = number;
            }
            return hasValue;
        }
    }
}
