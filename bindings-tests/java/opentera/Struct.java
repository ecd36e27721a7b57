package opentera;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A copy of a struct of the library's, and what it points to. */
final class Struct {
    /** Sizes in bytes, and the place of the unknown fields in every message. */
    static final int HEAD = 8;
    static final int VIEW = 16;
    static final int FRAME = 96;
    static final int PAYLOAD = 64;
    static final int UNKNOWN_FIELDS = 8;
    static final int VALUE_IN_ANY = 40;
    static final int MESSAGE_IN_ANY = 56;
    /** Flag for what is read: an array is where C sees it only during the call, and views are looked at later. */
    static final int COPY = Constants.DECODE_COPY;

    final ByteBuffer memory;

    Struct(long address, int size) {
        byte[] bytes = new Pointer(address).getByteArray(0, size);
        memory = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ByteBuffer allocate(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Text as UTF-8, which half of a surrogate pair has not. */
    static byte[] utf8(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException error) {
            throw new IllegalArgumentException("half of a surrogate pair: " + text, error);
        }
    }

    static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** A number of 32 bits without a sign as C has it. */
    static int uint32(String name, long value) {
        if (value != (value & 0xffff_ffffL)) {
            throw new IllegalArgumentException(name + " has 32 bits and no sign: " + value);
        }
        return (int) value;
    }

    byte[] bytes(int offset) {
        int len = (int) memory.getLong(offset + 8);
        return len == 0 ? new byte[0] : new Pointer(memory.getLong(offset)).getByteArray(0, len);
    }

    String text(int offset) {
        return text(bytes(offset));
    }

    /** The elements of a list, each of `size` bytes. */
    Struct[] elements(int offset, int size) {
        Struct[] elements = new Struct[(int) memory.getLong(offset + 8)];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = new Struct(memory.getLong(offset) + (long) i * size, size);
        }
        return elements;
    }

    /** The message that a pointer points to, or null. */
    <M extends Message> M message(int offset, MessageType<M> type) {
        long address = memory.getLong(offset);
        return address == 0 ? null : type.load(new Struct(address, type.size));
    }

    /** The same for a message of any type; also null for one that only a newer library has. */
    Message message(int offset) {
        MessageType<?> type = type(memory.getLong(offset));
        return type == null ? null : message(offset, type);
    }

    /** The bytes in an `Any` or a payload. A message that only a newer library has is there as any other unknown one. */
    byte[] content(int offset, int message) {
        byte[] value = bytes(offset);
        long address = memory.getLong(message);
        if (value.length > 0 || address == 0 || type(address) != null) {
            return value;
        }
        try (Arena arena = Arena.borrow()) { // it was read from JSON
            return arena.output((buffer, capacity, size) ->
                Library.tera_encode(arena.handle, address, buffer, capacity, size));
        }
    }

    private static MessageType<?> type(long address) {
        return address == 0 ? null : Library.BY_KIND.get(new Struct(address, HEAD).memory.getInt(0));
    }
}
