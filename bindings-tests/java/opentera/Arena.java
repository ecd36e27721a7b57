package opentera;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Memory of the library for one call: `try (Arena arena = Arena.borrow())`. Arenas are kept and used again. */
final class Arena implements AutoCloseable {
    private static final Queue<Arena> IDLE = new ConcurrentLinkedQueue<>();

    final long handle = Library.tera_arena_new_for(0, Constants.LAYOUT);

    private Arena() {
        if (handle == 0) {
            throw new OutOfMemoryError("no arena");
        }
    }

    static Arena borrow() {
        Arena arena = IDLE.poll();
        return arena == null ? new Arena() : arena;
    }

    @Override
    public void close() {
        Library.tera_arena_reset(handle);
        IDLE.add(this);
    }

    void check(int status) {
        if (status == 0) {
            return;
        }
        String detail = Library.tera_arena_error_message(handle).getString(0, "UTF-8");
        if (detail.isEmpty()) { // `tera_init` is not given the arena
            detail = Library.tera_status_message(status);
        }
        throw new TeraException(
            status,
            detail,
            Library.tera_arena_error_offset(handle),
            Library.tera_arena_error_line(handle),
            Library.tera_arena_error_column(handle));
    }

    long alloc(long size) {
        return there(Library.tera_arena_alloc(handle, size, 0));
    }

    /** A copy of bytes; its address. */
    long store(byte[] data) {
        return there(Library.tera_arena_dup(handle, data, data.length));
    }

    /** The same, where a struct may be. */
    long store(ByteBuffer struct) {
        long address = alloc(struct.capacity());
        new Pointer(address).write(0, struct.array(), 0, struct.capacity());
        return address;
    }

    /** The address of the struct of a message. */
    long store(Message message) {
        ByteBuffer struct = Struct.allocate(message.type().size);
        new Writer(this, struct, 0).message(message);
        return store(struct);
    }

    private long there(long address) {
        if (address == 0) {
            check(Library.tera_arena_error(handle));
        }
        return address;
    }

    /** An empty struct. */
    long empty(int kind, long size) {
        long address = alloc(size);
        check(Library.tera_init(kind, address, size));
        return address;
    }

    interface Write {
        int to(long buffer, long capacity, long size);
    }

    /** The bytes that a function writes to a buffer. */
    byte[] output(Write write) {
        long size = alloc(Long.BYTES);
        long capacity = 1024;
        while (true) {
            long buffer = alloc(capacity);
            int status = write.to(buffer, capacity, size);
            if (status != Constants.Status.BUFFER_TOO_SMALL) {
                check(status);
                return new Pointer(buffer).getByteArray(0, (int) new Pointer(size).getLong(0));
            }
            capacity = new Pointer(size).getLong(0);
        }
    }
}
