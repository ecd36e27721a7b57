using System;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace OpenTera
{
    /// <summary>
    /// The memory of one call. Arguments are in a block of the arena, and in the library's arena when that is full. Arenas are
    /// kept and reused.
    /// </summary>
    sealed unsafe class Arena : IDisposable
    {
        const int BLOCK_SIZE = 1 << 16;
        /// <summary>The library's arena is reset when the input since the last time had so many bytes.</summary>
        const int RESET_AFTER = 1 << 14;
        /// <summary>More levels than the library encodes, and few enough for the stack of any thread.</summary>
        const int MAX_DEPTH = 1000;

        static readonly ConcurrentStack<Arena> idle = new ConcurrentStack<Arena>();

        internal readonly IntPtr Handle = Library.tera_arena_new_for(0, Constants.LAYOUT);
        readonly byte* block = (byte*)Marshal.AllocHGlobal(BLOCK_SIZE);
        int position;
        int depth;
        long sinceReset;

        Arena()
        {
            if (Handle == IntPtr.Zero)
            {
                throw new OutOfMemoryException();
            }
        }

        internal static Arena Borrow() => idle.TryPop(out var arena) ? arena : new Arena();

        /// <summary>An arena for a call that reads `input` where it is.</summary>
        internal static Arena Borrow(byte[] input, FieldPath name)
        {
            if (input == null)
            {
                throw name.Missing();
            }
            var arena = Borrow();
            arena.sinceReset += input.Length;
            return arena;
        }

        public void Dispose()
        {
            sinceReset += position;
            position = depth = 0;
            if (sinceReset > RESET_AFTER)
            {
                Library.tera_arena_reset(Handle);
                sinceReset = 0;
            }
            idle.Push(this);
        }

        internal void Check(int status)
        {
            if (status == 0)
            {
                return;
            }
            sinceReset += RESET_AFTER;
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

        /// <summary>Memory that is aligned for a struct.</summary>
        internal byte* Alloc(long size)
        {
            int start = (position + 7) & ~7;
            if (size <= BLOCK_SIZE - start)
            {
                position = start + (int)size;
                return block + start;
            }
            sinceReset += size;
            return NotNull(Library.tera_arena_alloc(Handle, (ulong)size, 0));
        }

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

        internal View Store(byte[] data)
        {
            if (data.Length == 0)
            {
                return default(View); // zero, as a field must be that an older library does not have
            }
            byte* start = Alloc(data.Length);
            Marshal.Copy(data, 0, (IntPtr)start, data.Length);
            return new View { Data = start, Len = (ulong)data.Length };
        }

        /// <summary>A copy of a string as UTF-8.</summary>
        internal View Store(string text, FieldPath name)
        {
            if (text == null || text.Length > (BLOCK_SIZE - position) / 3)
            {
                return Store(View.Utf8(text, name));
            }
            fixed (char* chars = text)
            {
                byte* start = block + position;
                int len = View.Utf8(chars, text.Length, start, BLOCK_SIZE - position, name);
                position += len;
                return len == 0 ? default(View) : new View { Data = start, Len = (ulong)len };
            }
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
            if (++depth > MAX_DEPTH)
            {
                throw new TeraException((int)Status.TOO_DEEP, "messages are nested too deep", null, null, null);
            }
            message.Members(new Writer(this, start, message));
            depth--;
        }

        internal delegate int Write(byte* buffer, ulong capacity, out ulong size);

        /// <summary>Returns what a function writes to a buffer.</summary>
        internal byte[] Output(Write write)
        {
            var capacity = (ulong)(BLOCK_SIZE - position);
            byte* buffer = block + position;
            while (true)
            {
                int status = write(buffer, capacity, out ulong size);
                if (status != (int)Status.BUFFER_TOO_SMALL)
                {
                    Check(status);
                    return new View { Data = buffer, Len = size }.Bytes;
                }
                capacity = size;
                buffer = Alloc((long)size);
            }
        }
    }
}
