using System;
using System.Collections.Generic;
using System.Linq;

namespace OpenTera
{
    /// <summary>The library rejected an input or a message.</summary>
    public sealed class TeraException : Exception
    {
        internal TeraException(int status, string detail, long? offset, long? line, long? column) : base(detail)
        {
            Status = (Status)status;
            Offset = offset;
            Line = line;
            Column = column;
        }

        /// <summary>The reason; a newer library may return a number without a name.</summary>
        public Status Status { get; }
        /// <summary>Byte offset in the input, counted from 0; null when the error has none.</summary>
        public long? Offset { get; }
        /// <summary>Line of the text, counted from 1; null when the error has none.</summary>
        public long? Line { get; }
        /// <summary>Column of the text in bytes, counted from 1; null when the error has none.</summary>
        public long? Column { get; }
    }

    /// <summary>
    /// Visits the members of a message in the order of the schema. Each function gets the name in the schema, the offset
    /// in the struct and the value, and returns the new value of the member.
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
        /// Returns whether this member of a oneof is the one that is set; if so it is visited next.
        /// </summary>
        bool IsSet(string oneof, int offset, uint number, bool hasValue);
    }

    /// <summary>What every message has. Do not change a message while it is encoded.</summary>
    public abstract class Message
    {
        internal static readonly byte[] NO_BYTES = new byte[0];

        /// <summary>Fields that the schema does not have, as received.</summary>
        public byte[] UnknownFields { get; set; } = NO_BYTES;

        public abstract MessageType MessageType { get; }

        /// <summary>
        /// Calls `members` for every field in the order of the schema, and assigns what it returns.
        /// </summary>
        public abstract void Members(IMembers members);

        /// <summary>Encodes the message as protobuf binary.</summary>
        public unsafe byte[] Encode()
        {
            using (var arena = Arena.Borrow())
            {
                byte* message = arena.Store(this, "message");
                return arena.Output((byte* buffer, ulong capacity, out ulong size) =>
                    Library.tera_encode(arena.Handle, message, buffer, capacity, out size));
            }
        }

        /// <summary>Writes the message as JSON text.</summary>
        public unsafe string ToJson(JsonFlags flags = JsonFlags.NONE)
        {
            using (var arena = Arena.Borrow())
            {
                View text;
                arena.Check(
                    Library.tera_json_text(arena.Handle, arena.Store(this, "message"), (uint)flags, &text));
                return text.Text;
            }
        }

        /// <summary>Whether the other object is a message of the same type with the same encoding.</summary>
        public sealed override bool Equals(object other) =>
            ReferenceEquals(this, other)
                || other is Message message && message.MessageType == MessageType
                    && message.Encode().SequenceEqual(Encode());

        /// <summary>The hash of the encoding.</summary>
        public sealed override int GetHashCode() => Encode().Aggregate(17, (hash, it) => unchecked(hash * 31 + it));

        /// <summary>
        /// Describes the message in one line for a log, for example `DeviceEvent { device_uuid: "b707e0b2" }`. Long
        /// values are cut.
        /// </summary>
        public sealed override unsafe string ToString()
        {
            try
            {
                using (var arena = Arena.Borrow())
                {
                    return View.FromUtf8(Library.tera_describe(arena.Handle, arena.Store(this, "message")));
                }
            }
            catch (ArgumentException invalid)
            {
                return $"<{invalid.Message}>";
            }
        }
    }

    /// <summary>The type of a class of messages: `DeviceEvent.Descriptor` for example.</summary>
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

        /// <summary>Decodes a message from protobuf binary.</summary>
        public Message Decode(byte[] data)
        {
            using (var arena = Arena.Borrow(data, nameof(data)))
            fixed (byte* start = data)
            {
                byte* message = arena.Empty(Kind, Size);
                arena.Check(Library.tera_decode(arena.Handle, start, (ulong)data.Length, 0, message));
                return Load(message);
            }
        }

        /// <summary>Reads a message from JSON text.</summary>
        public Message FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            FromJson(View.Utf8(text, nameof(text)), flags);

        /// <summary>Reads a message from JSON text in UTF-8.</summary>
        public Message FromJson(byte[] text, JsonFlags flags = JsonFlags.NONE)
        {
            using (var arena = Arena.Borrow(text, nameof(text)))
            fixed (byte* start = text)
            {
                byte* message = arena.Empty(Kind, Size);
                arena.Check(Library.tera_from_json(arena.Handle, start, (ulong)text.Length, (uint)flags, message));
                return Load(message);
            }
        }

        /// <summary>Converts protobuf binary of this type to JSON text.</summary>
        public string JsonFromBinary(byte[] data, JsonFlags flags = JsonFlags.NONE) =>
            View.FromUtf8(Convert(Library.tera_json_from_binary, data, flags));

        /// <summary>Converts JSON text to protobuf binary of this type.</summary>
        public byte[] BinaryFromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            BinaryFromJson(View.Utf8(text, nameof(text)), flags);

        /// <summary>Converts JSON text in UTF-8 to protobuf binary of this type.</summary>
        public byte[] BinaryFromJson(byte[] text, JsonFlags flags = JsonFlags.NONE) =>
            Convert(Library.tera_binary_from_json, text, flags);

        byte[] Convert(Library.Convert convert, byte[] input, JsonFlags flags)
        {
            using (var arena = Arena.Borrow(input, "data"))
            {
                View data = arena.Store(input);
                return arena.Output((byte* buffer, ulong capacity, out ulong size) => convert(
                    arena.Handle, Kind, data.Data, data.Len, (uint)flags, buffer, capacity, out size));
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
