package opentera;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The memory of one call: `try (Arena arena = Arena.borrow())`. Arenas are kept and reused.
 *
 * <p>The arguments of the call are in `memory`, which Java writes. Its results are there or in the arena of the
 * library, of which `window` is the memory that small messages need. So most operations call the library once.
 */
final class Arena implements AutoCloseable {
    /** Most programs need one arena at a time: exchanging one is faster than a queue. */
    private static final AtomicReference<Arena> SPARE = new AtomicReference<>();
    private static final Queue<Arena> IDLE = new ConcurrentLinkedQueue<>();
    private static final int USUAL_SIZE = 1 << 16;
    private static final int OUTPUT = 16;
    private static final int LARGEST_KEPT = 1 << 20;
    /** The library's arena is reset when the arguments since the last time had so many bytes. */
    private static final int RESET_AFTER = 1 << 14;

    final long handle = Library.tera_arena_new_for(0, Constants.LAYOUT);
    final Writer writer = new Writer(this);
    final Reader reader = new Reader(this);

    /** The first bytes are for the size of an output, or a view of it. */
    ByteBuffer memory;
    long base;
    /** The offset of the unused memory. */
    int position;

    ByteBuffer window;
    long windowBase;
    /** Whether a result was outside of the window. */
    private boolean missed;
    private long sinceReset;

    private Arena() {
        if (handle == 0) {
            throw new OutOfMemoryError("no memory for an arena");
        }
        allocate(USUAL_SIZE);
        open(USUAL_SIZE);
    }

    static Arena borrow() {
        Arena arena = SPARE.getAndSet(null);
        if (arena == null) {
            arena = IDLE.poll();
        }
        if (arena == null) {
            arena = new Arena();
        }
        arena.position = OUTPUT;
        return arena;
    }

    @Override
    public void close() {
        reader.data = Message.NO_BYTES;
        sinceReset += position;
        if (missed) {
            // Also of the largest size: the arena's memory can be elsewhere now.
            open(Math.min(2 * window.capacity(), LARGEST_KEPT));
        } else if (sinceReset > RESET_AFTER) {
            reset();
        }
        if (memory.capacity() > LARGEST_KEPT) {
            allocate(USUAL_SIZE);
        }
        if (!SPARE.compareAndSet(null, this)) {
            IDLE.add(this);
        }
    }

    private void allocate(int size) {
        memory = ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
        base = Pointer.nativeValue(Native.getDirectBufferPointer(memory));
    }

    private void reset() {
        Library.tera_arena_reset(handle);
        missed = false;
        sinceReset = 0;
    }

    /** Opens a window of this size. A reset arena has one block of memory, and keeps it. */
    private void open(int size) {
        reset();
        alloc(size);
        reset();
        windowBase = alloc(size);
        window = buffer(windowBase, size);
        reset();
    }

    private long alloc(int size) {
        long address = Library.tera_arena_alloc(handle, size, Long.BYTES);
        if (address == 0) {
            check(Library.tera_arena_error(handle));
        }
        return address;
    }

    private static ByteBuffer buffer(long address, long size) {
        return new Pointer(address).getByteBuffer(0, size).order(ByteOrder.nativeOrder());
    }

    /** A buffer with what is at an address; `offset` is its offset. */
    ByteBuffer at(long address, long size) {
        long offset = address - windowBase;
        if (offset >= 0 && offset + size <= window.capacity()) {
            return window;
        }
        missed = true;
        return buffer(address, size);
    }

    int offset(ByteBuffer buffer, long address) {
        return buffer == window ? (int) (address - windowBase) : 0;
    }

    /** Reserves memory for arguments, aligned for a struct; its offset. */
    int reserve(long size) {
        int start = (position + 7) & ~7;
        if (size > memory.capacity() - start) {
            throw new BufferOverflowException();
        }
        position = start + (int) size;
        return start;
    }

    interface Read {
        int from(long data, long len, long struct);
    }

    /** Calls a function that reads `data` to a struct, whose offset in `memory` this returns. */
    int input(byte[] data, int kind, int size, Read read) {
        long address = store(data, size + Long.BYTES);
        reader.data = data;
        reader.dataBase = address;
        int struct = reserve(size);
        memory.putInt(struct, kind).putInt(struct + 4, size);
        check(read.from(address, data.length, base + struct));
        return struct;
    }

    /** Copies the first argument to the memory, which gets room for that many `more` bytes; its address. */
    long store(byte[] data, int more) {
        if (data == null) {
            throw Writer.missing("input");
        }
        long size = (long) position + data.length + more;
        if (size > memory.capacity()) {
            allocate(Math.toIntExact(size));
        }
        int start = reserve(data.length);
        memory.put(start, data);
        return base + start;
    }

    interface Write {
        /** Writes the arguments and calls a function with `end`, `room` and `base`. */
        int with(Arena arena);
    }

    /** Calls `body` with an arena, again with more memory when the arguments did not fit. */
    static <T> T call(Function<Arena, T> body) {
        try (Arena arena = borrow()) {
            while (true) {
                try {
                    return body.apply(arena);
                } catch (BufferOverflowException full) {
                    arena.allocate(Math.multiplyExact(2, arena.memory.capacity()));
                    arena.position = OUTPUT;
                }
            }
        }
    }

    /** Returns what a function writes to a buffer. */
    static byte[] output(Write write) {
        return call(arena -> {
            int status = write.with(arena);
            if (status == Constants.Status.BUFFER_TOO_SMALL) {
                throw new BufferOverflowException();
            }
            arena.check(status);
            byte[] output = new byte[(int) arena.memory.getLong(0)];
            arena.memory.get(arena.position, output);
            return output;
        });
    }

    /** The address of the unused memory. */
    long end() {
        return base + position;
    }

    long room() {
        return memory.capacity() - position;
    }

    void check(int status) {
        if (status == 0) {
            return;
        }
        sinceReset = RESET_AFTER;
        throw new TeraException(
            status,
            Library.tera_arena_error_message(handle).getString(0, "UTF-8"),
            Library.tera_arena_error_offset(handle),
            Library.tera_arena_error_line(handle),
            Library.tera_arena_error_column(handle));
    }
}
