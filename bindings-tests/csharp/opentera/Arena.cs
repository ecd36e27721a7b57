using System;
using System.Collections.Concurrent;

namespace OpenTera
{
    /// <summary>Memory of the library for one call. Arenas are kept and reused.</summary>
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
            throw new TeraException(
                status,
                View.FromUtf8(Library.tera_arena_error_message(Handle)),
                offset < 0 ? (long?)null : offset,
                line == 0 ? (long?)null : line,
                column == 0 ? (long?)null : column);
        }

        byte* NotNull(byte* address)
        {
            if (address == null)
            {
                Check(Library.tera_arena_error(Handle));
            }
            return address;
        }

        internal byte* Alloc(int size) => NotNull(Library.tera_arena_alloc(Handle, (ulong)size, 0));

        /// <summary>An empty struct, as `tera_init` makes it.</summary>
        internal byte* Empty(uint kind, int size)
        {
            byte* start = Alloc(size);
            Clear(start, kind, size);
            return start;
        }

        static void Clear(byte* start, uint kind, int size)
        {
            var words = (ulong*)start;
            for (int i = 0; i < size / sizeof(ulong); i++)
            {
                words[i] = 0;
            }
            ((uint*)start)[0] = kind;
            ((uint*)start)[1] = (uint)size;
        }

        internal byte* Store(byte[] data) => NotNull(Library.tera_arena_dup(Handle, data, (ulong)data.Length));

        /// <summary>A copy of a string as UTF-8.</summary>
        internal View Store(string text, FieldPath name)
        {
            byte[] data = View.Utf8(text, name);
            return data.Length == 0 ? default(View) : new View { Data = Store(data), Len = (ulong)data.Length };
        }

        /// <summary>The struct of a message.</summary>
        internal byte* Store(Message message, FieldPath name)
        {
            if (message == null)
            {
                throw name.Missing();
            }
            byte* start = Alloc(message.MessageType.Size);
            Fill(start, message);
            return start;
        }

        internal void Fill(byte* start, Message message)
        {
            MessageType type = message.MessageType;
            Clear(start, type.Kind, type.Size);
            message.Members(new Writer(this, start, message));
        }

        internal delegate int Write(byte* buffer, ulong capacity, out ulong size);

        /// <summary>Returns what a function writes to a buffer.</summary>
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
}
