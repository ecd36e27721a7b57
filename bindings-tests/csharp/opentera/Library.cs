using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;

namespace OpenTera
{
    /// <summary>The C functions. A `size_t` has 64 bits here, so that a process of 32 bits cannot load them.</summary>
    static unsafe class Library
    {
        const string FILE = "libopentera_messages.so.0";

        /// <summary>Place of the unknown fields in every message, behind the head.</summary>
        internal const int UNKNOWN_FIELDS = 8;
        /// <summary>Places of the bytes and of the message in an `Any`.</summary>
        internal const int VALUE_IN_ANY = 40;
        internal const int MESSAGE_IN_ANY = 56;

        internal static readonly Dictionary<uint, MessageType> ByKind = new Dictionary<uint, MessageType>();
        internal static readonly Dictionary<string, MessageType> ByName = new Dictionary<string, MessageType>();

        /// <summary>
        /// The library, older or newer, has to be of the ABI that this binding was made for, and take its structs.
        /// </summary>
        static Library()
        {
            if (IntPtr.Size != sizeof(ulong))
            {
                throw new TypeLoadException("this binding needs a process of 64 bits");
            }
            var found = $"{FILE} is version {Marshal.PtrToStringAnsi((IntPtr)tera_version())}";
            uint abi = tera_abi_version();
            if (abi != Constants.ABI_VERSION)
            {
                throw new TypeLoadException(
                    $"{found} and has version {abi} of the ABI: install a release with version {Constants.ABI_VERSION},"
                        + " which this binding is for");
            }
            var arena = tera_arena_new_for(0, Constants.LAYOUT);
            if (arena == IntPtr.Zero)
            {
                throw new TypeLoadException(
                    $"{found} and does not take the structs of this binding: install its release");
            }
            tera_arena_free(arena);
            foreach (var type in AllMessages.TYPES)
            {
                ByKind[type.Kind] = type;
                ByName[type.FullName] = type;
            }
        }

        [DllImport(FILE)]
        static extern byte* tera_version();

        [DllImport(FILE)]
        static extern uint tera_abi_version();

        [DllImport(FILE)]
        internal static extern IntPtr tera_arena_new_for(ulong limit, string layout);

        [DllImport(FILE)]
        static extern void tera_arena_free(IntPtr arena);

        [DllImport(FILE)]
        internal static extern void tera_arena_reset(IntPtr arena);

        [DllImport(FILE)]
        internal static extern byte* tera_arena_alloc(IntPtr arena, ulong size, ulong align);

        [DllImport(FILE)]
        internal static extern byte* tera_arena_dup(IntPtr arena, byte[] data, ulong len);

        [DllImport(FILE)]
        internal static extern int tera_arena_error(IntPtr arena);

        [DllImport(FILE)]
        internal static extern byte* tera_arena_error_message(IntPtr arena);

        [DllImport(FILE)]
        internal static extern byte* tera_status_message(int status);

        [DllImport(FILE)]
        internal static extern long tera_arena_error_offset(IntPtr arena);

        [DllImport(FILE)]
        internal static extern long tera_arena_error_line(IntPtr arena);

        [DllImport(FILE)]
        internal static extern long tera_arena_error_column(IntPtr arena);

        [DllImport(FILE)]
        internal static extern int tera_init(uint kind, byte* message, ulong size);

        [DllImport(FILE)]
        internal static extern int tera_encode(
            IntPtr arena, byte* message, byte* buffer, ulong capacity, out ulong len);

        [DllImport(FILE)]
        internal static extern int tera_decode(IntPtr arena, byte* data, ulong len, uint flags, byte* message);

        [DllImport(FILE)]
        internal static extern int tera_json_text(IntPtr arena, byte* message, JsonFlags flags, View* text);

        [DllImport(FILE)]
        internal static extern int tera_from_json(
            IntPtr arena, byte* text, ulong len, JsonFlags flags, byte* message);

        [DllImport(FILE)]
        internal static extern int tera_wrap_event(
            IntPtr arena, byte[] topic, ulong topicLen, double time, byte** payloads, ulong count, byte* buffer,
            ulong capacity, out ulong len);

        [DllImport(FILE)]
        internal static extern int tera_wrap_module_message(
            IntPtr arena, byte* header, byte** payloads, ulong count, byte* buffer, ulong capacity, out ulong len);

        [DllImport(FILE)]
        internal static extern int tera_wrap_message(
            IntPtr arena, byte* payload, byte* buffer, ulong capacity, out ulong len);

        [DllImport(FILE)]
        internal static extern int tera_unwrap(
            IntPtr arena, uint wrapper, byte* data, ulong len, uint flags, byte* frame);

        [DllImport(FILE)]
        internal static extern int tera_unwrap_json(
            IntPtr arena, uint wrapper, byte* text, ulong len, uint flags, byte* frame);

        [DllImport(FILE)]
        internal static extern uint tera_topic_wrapper(byte[] topic, ulong len);

        [DllImport(FILE)]
        internal static extern int tera_topic_parse(IntPtr arena, byte* topic, ulong len, NativeTopic* parts);

        [DllImport(FILE)]
        internal static extern int tera_topic_build(
            IntPtr arena, NativeTopic* parts, byte* buffer, ulong capacity, out ulong len);

        [DllImport(FILE)]
        internal static extern int tera_rpc_reply_from_json(
            IntPtr arena, byte* text, ulong len, JsonFlags flags, NativeRpcReply* reply);

        [DllImport(FILE)]
        internal static extern int tera_rpc_reply_to_json(
            IntPtr arena, NativeRpcReply* reply, JsonFlags flags, byte* buffer, ulong capacity, out ulong len);
    }

    /// <summary>`tera_str`, `tera_bytes`, and lists.</summary>
    unsafe struct View
    {
        /// <summary>Text that is none, with half of a surrogate pair, is an error.</summary>
        internal static readonly Encoding UTF8 = new UTF8Encoding(false, true);

        internal byte* Data;
        internal ulong Len;

        internal string Text => Len == 0 ? "" : UTF8.GetString(Data, (int)Len);

        internal byte[] Bytes
        {
            get
            {
                var bytes = new byte[Len];
                if (Len != 0)
                {
                    Marshal.Copy((IntPtr)Data, bytes, 0, bytes.Length);
                }
                return bytes;
            }
        }
    }

    unsafe struct NativePayload
    {
        internal uint Kind;
        internal int Status;
        internal byte* Message;
        internal View TypeUrl;
        internal View Value;
        internal View Detail;
    }

    unsafe struct NativeFrame
    {
        internal fixed uint Head[2];
        internal uint Wrapper;
        internal uint Version;
        internal double Time;
        internal uint Seq;
        internal uint Reserved;
        internal View Topic;
        internal View Source;
        internal NativePayload* Payloads;
        internal ulong Count;
        internal ulong Failed;
        internal ulong Unknown;
    }

    /// <summary>Memory of the library for one call. Arenas are kept and used again.</summary>
    sealed unsafe class Arena : IDisposable
    {
        static readonly ConcurrentStack<Arena> idle = new ConcurrentStack<Arena>();

        internal readonly IntPtr Handle = Library.tera_arena_new_for(0, Constants.LAYOUT);

        Arena()
        {
            if (Handle == IntPtr.Zero)
            {
                throw new OutOfMemoryException();
            }
        }

        internal static Arena Borrow() => idle.TryPop(out var arena) ? arena : new Arena();

        public void Dispose()
        {
            Library.tera_arena_reset(Handle);
            idle.Push(this);
        }

        internal void Check(int status)
        {
            if (status == 0)
            {
                return;
            }
            long offset = Library.tera_arena_error_offset(Handle);
            long line = Library.tera_arena_error_line(Handle);
            long column = Library.tera_arena_error_column(Handle);
            byte* detail = Library.tera_arena_error_message(Handle);
            if (*detail == 0) // `tera_init` is not given the arena
            {
                detail = Library.tera_status_message(status);
            }
            throw new TeraException(
                status,
                Marshal.PtrToStringAnsi((IntPtr)detail),
                offset < 0 ? (long?)null : offset,
                line == 0 ? (long?)null : line,
                column == 0 ? (long?)null : column);
        }

        byte* There(byte* address)
        {
            if (address == null)
            {
                Check(Library.tera_arena_error(Handle));
            }
            return address;
        }

        internal byte* Alloc(int size) => There(Library.tera_arena_alloc(Handle, (ulong)size, 0));

        /// <summary>Memory that is all zero.</summary>
        internal byte* AllocZero(int size)
        {
            byte* start = Alloc(size);
            for (int i = 0; i < size; i++)
            {
                start[i] = 0;
            }
            return start;
        }

        /// <summary>An empty struct.</summary>
        internal byte* Empty(uint kind, int size)
        {
            byte* start = Alloc(size);
            Check(Library.tera_init(kind, start, (ulong)size));
            return start;
        }

        internal byte* Store(byte[] data) => There(Library.tera_arena_dup(Handle, data, (ulong)data.Length));

        /// <summary>A copy of text as UTF-8.</summary>
        internal View Store(string text)
        {
            byte[] data = View.UTF8.GetBytes(text);
            return data.Length == 0 ? default(View) : new View { Data = Store(data), Len = (ulong)data.Length };
        }

        /// <summary>The struct of a message.</summary>
        internal byte* Store(Message message)
        {
            byte* start = AllocZero(message.MessageType.Size);
            new Writer(this, start).Write(message);
            return start;
        }

        internal delegate int Write(byte* buffer, ulong capacity, out ulong size);

        /// <summary>The bytes that a function writes to a buffer.</summary>
        internal byte[] Output(Write write)
        {
            ulong capacity = 1024;
            while (true)
            {
                byte* buffer = Alloc((int)capacity);
                int status = write(buffer, capacity, out ulong size);
                if (status != (int)Status.BUFFER_TOO_SMALL)
                {
                    Check(status);
                    return new View { Data = buffer, Len = size }.Bytes;
                }
                capacity = size;
            }
        }
    }

    /// <summary>Members become what a struct has.</summary>
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
        /// The bytes in an `Any` or a payload. A message that only a newer library has is there as any other unknown one.
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

    /// <summary>Members are written to a struct that is all zero; what it points to is in the arena.</summary>
    sealed unsafe class Writer : IMembers
    {
        readonly Arena arena;
        readonly byte* start;

        internal Writer(Arena arena, byte* start)
        {
            this.arena = arena;
            this.start = start;
        }

        /// <summary>The head and all members.</summary>
        internal void Write(Message message)
        {
            ((uint*)start)[0] = message.MessageType.Kind;
            ((uint*)start)[1] = (uint)message.MessageType.Size;
            Bytes("unknown_fields", Library.UNKNOWN_FIELDS, message.UnknownFields);
            message.Members(this);
        }

        /// <summary>An empty one is all zero, as a field has to be that an older library does not know.</summary>
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
            Bytes(name, offset, View.UTF8.GetBytes(value));
            return value;
        }

        public byte[] Bytes(string name, int offset, byte[] value)
        {
            if (value.Length != 0)
            {
                Put(offset, arena.Store(value), value.Length);
            }
            return value;
        }

        public T Message<T>(string name, int offset, T value, MessageType type) where T : Message
        {
            Embedded(name, offset, value);
            return value;
        }

        public List<T> Messages<T>(string name, int offset, List<T> values, MessageType type) where T : Message
        {
            T[] all = values.ToArray();
            byte* structs = arena.AllocZero(all.Length * type.Size);
            for (int i = 0; i < all.Length; i++)
            {
                new Writer(arena, structs + i * type.Size).Write(all[i]);
            }
            Put(offset, structs, all.Length);
            return values;
        }

        public List<string> Texts(string name, int offset, List<string> values)
        {
            string[] all = values.ToArray();
            byte* views = arena.AllocZero(all.Length * sizeof(View));
            for (int i = 0; i < all.Length; i++)
            {
                new Writer(arena, views).Text(name, i * sizeof(View), all[i]);
            }
            Put(offset, views, all.Length);
            return values;
        }

        public Message Embedded(string name, int offset, Message value)
        {
            *(byte**)(start + offset) = value == null ? null : arena.Store(value);
            return value;
        }

        public bool IsSet(string oneof, int offset, uint number, bool hasValue)
        {
            if (hasValue && *(uint*)(start + offset) != 0)
            {
                throw new InvalidOperationException($"{oneof}: more than one member is set");
            }
            if (hasValue)
            {
                *(uint*)(start + offset) = number;
            }
            return hasValue;
        }
    }
}
