package opentera;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes messages of the structs that a call has returned: of the struct at `at` in `from`. */
final class Reader {
    private static final int VIEW = 16;
    /** Offset of the unknown fields in every message. */
    static final int UNKNOWN_FIELDS = 8;

    private final Arena arena;
    /** What was decoded, and its address for the library: most strings are in it. */
    byte[] data = Message.NO_BYTES;
    long dataBase;

    Reader(Arena arena) {
        this.arena = arena;
    }

    /** What is outside of `data`. */
    private byte[] copy(long address, int len) {
        byte[] bytes = new byte[len];
        ByteBuffer buffer = arena.at(address, len);
        buffer.get(arena.offset(buffer, address), bytes);
        return bytes;
    }

    String string(ByteBuffer from, int at) {
        int len = (int) from.getLong(at + 8);
        if (len == 0) {
            return "";
        }
        long address = from.getLong(at);
        long offset = address - dataBase;
        if (offset >= 0 && offset + len <= data.length) {
            return new String(data, (int) offset, len, StandardCharsets.UTF_8);
        }
        return new String(copy(address, len), StandardCharsets.UTF_8);
    }

    byte[] bytes(ByteBuffer from, int at) {
        int len = (int) from.getLong(at + 8);
        if (len == 0) {
            return Message.NO_BYTES;
        }
        long address = from.getLong(at);
        long offset = address - dataBase;
        if (offset >= 0 && offset + len <= data.length) {
            return Arrays.copyOfRange(data, (int) offset, (int) offset + len);
        }
        return copy(address, len);
    }

    /** The message that a pointer points to, or null. */
    <M extends Message> M nested(ByteBuffer from, int at, MessageType<M> type) {
        long address = from.getLong(at);
        return address == 0 ? null : message(address, type);
    }

    /** The same for a message of any type; also null for one that only a newer library has. */
    Message nested(ByteBuffer from, int at) {
        long address = from.getLong(at);
        MessageType<?> type = address == 0 ? null : typeAt(address);
        return type == null ? null : message(address, type);
    }

    private <M extends Message> M message(long address, MessageType<M> type) {
        ByteBuffer buffer = arena.at(address, type.size);
        return type.load(this, buffer, arena.offset(buffer, address));
    }

    private MessageType<?> typeAt(long address) {
        ByteBuffer buffer = arena.at(address, Integer.BYTES);
        return Library.byKind(buffer.getInt(arena.offset(buffer, address)));
    }

    <M extends Message> List<M> messages(ByteBuffer from, int at, MessageType<M> type) {
        return list(from, at, type.size, (buffer, element) -> type.load(this, buffer, element));
    }

    List<String> strings(ByteBuffer from, int at) {
        return list(from, at, VIEW, this::string);
    }

    interface Load<T> {
        T element(ByteBuffer from, int at);
    }

    /** A list whose elements have `size` bytes in the library. */
    <T> List<T> list(ByteBuffer from, int at, int size, Load<T> load) {
        long address = from.getLong(at);
        int count = (int) from.getLong(at + 8);
        List<T> list = new ArrayList<>(count);
        if (count != 0) {
            ByteBuffer buffer = arena.at(address, (long) count * size);
            int start = arena.offset(buffer, address);
            for (int i = 0; i < count; i++) {
                list.add(load.element(buffer, start + i * size));
            }
        }
        return list;
    }

    /**
     * The bytes in an `Any` or a payload, whose message is at `message`. A message that only a newer library has is
     * handed over as any other message of unknown type.
     */
    byte[] content(ByteBuffer from, int at, int message) {
        byte[] value = bytes(from, at);
        long address = from.getLong(message);
        if (value.length > 0 || address == 0 || typeAt(address) != null) {
            return value;
        }
        return Arena.output(other -> // it was read from JSON
            Library.tera_encode(other.handle, address, other.end(), other.room(), other.base));
    }
}
