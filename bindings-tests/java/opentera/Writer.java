package opentera;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes messages as structs of the library to the memory of a call. `at` is the offset of a member, and `name` the name
 * of the field for errors. Memory for structs is zeroed: an unset member is zero.
 */
final class Writer {
    private static final int HEAD = 8;
    private static final int VIEW = 16;

    private final Arena arena;

    Writer(Arena arena) {
        this.arena = arena;
    }

    static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException(name + ": must not be null");
    }

    /** A string as UTF-8. `getBytes` replaces half of a surrogate pair, which has no UTF-8. */
    static byte[] utf8(String name, String text) {
        if (text == null) {
            throw missing(name);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
            throw new IllegalArgumentException(name + ": contains half of a surrogate pair");
        }
        return bytes;
    }

    private static String path(String list, int index) {
        return index < 0 ? list : list + "[" + index + "]";
    }

    private int zeroed(long size) {
        int start = arena.reserve(size);
        for (int i = start; i < start + size; i += Long.BYTES) {
            arena.memory.putLong(i, 0);
        }
        return start;
    }

    /** A struct that is not a message, with its head; its offset. */
    int struct(int kind, int size) {
        int start = zeroed(size);
        arena.memory.putInt(start, kind).putInt(start + 4, size);
        return start;
    }

    /** The address of the struct of a message. */
    long message(Message message, String name) {
        if (message == null) {
            throw missing(name);
        }
        int start = zeroed(message.type().size);
        fill(start, message);
        return arena.base + start;
    }

    private void fill(int start, Message message) {
        MessageType<?> type = message.type();
        arena.memory.putInt(start, type.kind).putInt(start + 4, type.size);
        if (message.unknownFields != Message.NO_BYTES) {
            bytes(start + Reader.UNKNOWN_FIELDS, message.unknownFields, message.getClass().getSimpleName() + ".unknownFields");
        }
        message.write(this, start);
    }

    /** The address of an array of pointers to messages. */
    long pointers(List<? extends Message> messages) {
        if (messages == null) {
            throw missing("payloads");
        }
        int start = zeroed((long) messages.size() * Long.BYTES);
        for (int i = 0; i < messages.size(); i++) {
            arena.memory.putLong(start + i * Long.BYTES, message(messages.get(i), path("payloads", i)));
        }
        return arena.base + start;
    }

    private void view(int at, int start, long len) {
        if (len != 0) {
            arena.memory.putLong(at, arena.base + start).putLong(at + 8, len);
        }
    }

    void bool(int at, boolean value) {
        arena.memory.put(at, (byte) (value ? 1 : 0));
    }

    void int32(int at, int value) {
        arena.memory.putInt(at, value);
    }

    void uint32(int at, long value, String name) {
        if (value != (value & 0xffff_ffffL)) {
            throw new IllegalArgumentException(name + ": expected 0 to 4294967295, got " + value);
        }
        arena.memory.putInt(at, (int) value);
    }

    void int64(int at, long value) {
        arena.memory.putLong(at, value);
    }

    void float32(int at, float value) {
        arena.memory.putFloat(at, value);
    }

    void float64(int at, double value) {
        arena.memory.putDouble(at, value);
    }

    void string(int at, String value, String name) {
        element(at, value, name, -1);
    }

    /** A string, in a list unless the index is -1. */
    private void element(int at, String value, String list, int index) {
        if (value == null) {
            throw missing(path(list, index));
        }
        int length = value.length();
        ByteBuffer memory = arena.memory;
        int start = arena.reserve(length);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                String name = path(list, index);
                bytes(at, utf8(name, value), name);
                return;
            }
            memory.put(start + i, (byte) c);
        }
        view(at, start, length);
    }

    void bytes(int at, byte[] value, String name) {
        if (value == null) {
            throw missing(name);
        }
        if (value.length != 0) {
            int start = arena.reserve(value.length);
            arena.memory.put(start, value);
            view(at, start, value.length);
        }
    }

    /** A nested message, null when it is absent. */
    void nested(int at, Message value) {
        if (value != null) {
            arena.memory.putLong(at, message(value, null));
        }
    }

    void messages(int at, List<? extends Message> values, int size, String name) {
        if (values == null) {
            throw missing(name);
        }
        int count = values.size();
        int start = zeroed((long) count * size);
        for (int i = 0; i < count; i++) {
            Message message = values.get(i);
            if (message == null) {
                throw missing(path(name, i));
            }
            fill(start + i * size, message);
        }
        view(at, start, count);
    }

    void strings(int at, List<String> values, String name) {
        if (values == null) {
            throw missing(name);
        }
        int count = values.size();
        int start = zeroed((long) count * VIEW);
        for (int i = 0; i < count; i++) {
            element(start + i * VIEW, values.get(i), name, i);
        }
        view(at, start, count);
    }

    /** Says which member of a oneof follows. */
    void oneof(int at, int number, String name) {
        if (arena.memory.getInt(at) != 0) {
            throw new IllegalArgumentException(name + ": more than one member is set");
        }
        arena.memory.putInt(at, number);
    }
}
