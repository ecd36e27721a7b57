using System.Collections.Generic;
using System.Linq;

namespace OpenTera
{
    /// <summary>One message in a wrapper.</summary>
    public sealed unsafe class Payload
    {
        internal Payload(NativePayload* from)
        {
            Message = Reader.Load(from->Message);
            TypeUrl = from->TypeUrl.Text;
            Value = Reader.Content(&from->Value, from->Message);
            Status = (Status)from->Status;
            Detail = from->Detail.Text;
        }

        /// <summary>Null when it has an unknown type or could not be decoded.</summary>
        public Message Message { get; }
        public string TypeUrl { get; }
        /// <summary>As received; empty when it was read from JSON and has a message.</summary>
        public byte[] Value { get; }
        /// <summary>0, also for an unknown type; otherwise why it could not be decoded.</summary>
        public Status Status { get; }
        /// <summary>What is wrong and where.</summary>
        public string Detail { get; }
    }

    /// <summary>The content of a wrapper.</summary>
    public sealed unsafe class Frame
    {
        internal Frame(NativeFrame* from)
        {
            Wrapper = MessageType.ByKind(from->Wrapper);
            Version = from->Version;
            Time = from->Time;
            Seq = from->Seq;
            Topic = from->Topic.Text;
            Source = from->Source.Text;
            for (int i = 0; i < (int)from->Count; i++)
            {
                Payloads.Add(new Payload(from->Payloads + i));
            }
            Failed = (int)from->Failed;
            // Not the library's number: a newer library has kinds that are unknown here.
            Unknown = Payloads.Count(it => it.Message == null && it.Status == 0);
        }

        public MessageType Wrapper { get; }
        public uint Version { get; }
        /// <summary>In seconds since 1970-01-01 00:00:00 UTC.</summary>
        public double Time { get; }
        public uint Seq { get; }
        /// <summary>Of a `TeraEvent`; the destination of a `TeraModuleMessage`.</summary>
        public string Topic { get; }
        public string Source { get; }
        public List<Payload> Payloads { get; } = new List<Payload>();
        /// <summary>Number of payloads that could not be decoded.</summary>
        public int Failed { get; }
        /// <summary>Number of payloads of unknown type.</summary>
        public int Unknown { get; }
    }

    /// <summary>Wrappers and `Any`, and what they hold.</summary>
    public static unsafe class Tera
    {
        /// <summary>Makes an `Any` that holds the message.</summary>
        public static Any Pack(Message message) => new Any { Message = message };

        /// <summary>Returns the message in an `Any`, or null when its type is unknown.</summary>
        public static Message Unpack(Any any)
        {
            int slash = any.TypeUrl.LastIndexOf('/');
            if (any.Message != null || slash < 0)
            {
                return any.Message;
            }
            return MessageType.ByName(any.TypeUrl.Substring(slash + 1))?.Decode(any.Value);
        }

        /// <summary>Returns the type of wrapper that a topic carries, or null when it carries no message.</summary>
        public static MessageType WrapperOf(string topic)
        {
            byte[] name = View.Utf8(topic, nameof(topic));
            return MessageType.ByKind(Library.tera_topic_wrapper(name, (ulong)name.Length));
        }

        /// <summary>
        /// Encodes a `TeraEvent` with payloads of any types. Without a time, in seconds since 1970-01-01 00:00:00 UTC, it has
        /// that of the call.
        /// </summary>
        public static byte[] WrapEvent(string topic, IEnumerable<Message> payloads, double time = 0)
        {
            byte[] on = View.Utf8(topic, nameof(topic));
            using (var arena = Arena.Borrow())
            {
                Message[] all = ToArray(payloads);
                byte** array = Pointers(arena, all);
                return arena.Output((byte* buffer, ulong capacity, out ulong size) =>
                    Library.tera_wrap_event(
                        arena.Handle, on, (ulong)on.Length, time, array, (ulong)all.Length, buffer, capacity,
                        out size));
            }
        }

        /// <summary>Encodes a `TeraModuleMessage` with payloads of any types. Without a time it has that of the call.</summary>
        public static byte[] WrapModuleMessage(
            string dest, string source, IEnumerable<Message> payloads, double time = 0, uint seq = 0)
        {
            var header = new TeraModuleMessageHeader { Time = time, Seq = seq, Source = source, Dest = dest };
            using (var arena = Arena.Borrow())
            {
                byte* head = arena.Store(header, nameof(header));
                Message[] all = ToArray(payloads);
                byte** array = Pointers(arena, all);
                return arena.Output((byte* buffer, ulong capacity, out ulong size) =>
                    Library.tera_wrap_module_message(
                        arena.Handle, head, array, (ulong)all.Length, buffer, capacity, out size));
            }
        }

        /// <summary>Encodes a `TeraMessage` with one payload.</summary>
        public static byte[] WrapMessage(Message payload)
        {
            using (var arena = Arena.Borrow())
            {
                byte* message = arena.Store(payload, nameof(payload));
                return arena.Output((byte* buffer, ulong capacity, out ulong size) =>
                    Library.tera_wrap_message(arena.Handle, message, buffer, capacity, out size));
            }
        }

        /// <summary>Decodes a wrapper and its payloads; `WrapperOf` returns the type for a topic.</summary>
        public static Frame Unwrap(MessageType wrapper, byte[] data) => Unwrap(Library.tera_unwrap, wrapper, data, 0);

        /// <summary>Reads a wrapper and its payloads from JSON text: a `TeraMessage` for a frame of the websocket.</summary>
        public static Frame UnwrapJson(MessageType wrapper, string text, JsonFlags flags = JsonFlags.READ_LENIENT) =>
            UnwrapJson(wrapper, View.Utf8(text, nameof(text)), flags);

        /// <summary>The same for text in UTF-8.</summary>
        public static Frame UnwrapJson(MessageType wrapper, byte[] text, JsonFlags flags = JsonFlags.READ_LENIENT) =>
            Unwrap(Library.tera_unwrap_json, wrapper, text, (uint)flags);

        static Frame Unwrap(Library.Unwrap read, MessageType wrapper, byte[] data, uint flags)
        {
            using (var arena = Arena.Borrow(data, nameof(data)))
            fixed (byte* start = data)
            {
                byte* frame = arena.Empty(Constants.KIND_FRAME, sizeof(NativeFrame));
                arena.Check(read(arena.Handle, wrapper?.Kind ?? 0, start, (ulong)data.Length, flags, frame));
                return new Frame((NativeFrame*)frame);
            }
        }

        /// <summary>
        /// Converts the bytes of a `TeraEvent` to the JSON text of the `TeraMessage` that holds it, as a bridge between
        /// the bus and websockets does. `JsonFlags.WRITE_SERVER` gives the text of the server.
        /// </summary>
        public static string MessageJsonFromEvent(byte[] data, JsonFlags flags = JsonFlags.NONE)
        {
            using (var arena = Arena.Borrow(data, nameof(data)))
            {
                View view = arena.Store(data);
                return View.FromUtf8(arena.Output((byte* buffer, ulong capacity, out ulong size) =>
                    Library.tera_message_json_from_event(
                        arena.Handle, view.Data, view.Len, (uint)flags, buffer, capacity, out size)));
            }
        }

        static Message[] ToArray(IEnumerable<Message> payloads) =>
            payloads?.ToArray() ?? throw new FieldPath(null, nameof(payloads)).Missing();

        static byte** Pointers(Arena arena, Message[] messages)
        {
            var array = (byte**)arena.Alloc(messages.Length * sizeof(byte*));
            for (int i = 0; i < messages.Length; i++)
            {
                array[i] = arena.Store(messages[i], new FieldPath(null, "payloads", i));
            }
            return array;
        }
    }
}
