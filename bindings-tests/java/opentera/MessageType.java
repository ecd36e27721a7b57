package opentera;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The type of a class of messages: `DeviceEvent.TYPE` for example, which decodes a `DeviceEvent`. */
public final class MessageType<M extends Message> {
    final int kind;
    final int size;
    private final String fullName;
    private final Supplier<M> create;

    MessageType(int kind, String fullName, int size, Supplier<M> create) {
        this.kind = kind;
        this.fullName = fullName;
        this.size = size;
        this.create = create;
    }

    /** The type with this full name, or null. */
    public static MessageType<?> byName(String fullName) {
        return Library.BY_NAME.get(fullName);
    }

    public String fullName() {
        return fullName;
    }

    /** Decodes a message from protobuf binary. */
    public M decode(byte[] data) {
        try (Arena arena = Arena.borrow()) {
            int struct = arena.input(data, kind, size, (address, len, message) ->
                Library.tera_decode(arena.handle, address, len, 0, message));
            return load(arena.reader, arena.memory, struct);
        }
    }

    public M fromJson(String text) {
        return fromJson(text, 0);
    }

    /** Reads a message from JSON text; the flags are `Constants.JSON_READ_...`. */
    public M fromJson(String text, int flags) {
        return fromJson(Writer.utf8("text", text), flags);
    }

    /** Reads a message from JSON text in UTF-8. */
    public M fromJson(byte[] text, int flags) {
        try (Arena arena = Arena.borrow()) {
            int struct = arena.input(text, kind, size, (address, len, message) ->
                Library.tera_from_json(arena.handle, address, len, flags, message));
            return load(arena.reader, arena.memory, struct);
        }
    }

    /** Converts protobuf binary of this type to JSON text; the flags are `Constants.JSON_WRITE_...`. */
    public String jsonFromBinary(byte[] data, int flags) {
        return new String(Arena.output(arena -> {
            long address = arena.store(data, 0);
            return Library.tera_json_from_binary(
                arena.handle, kind, address, data.length, flags, arena.end(), arena.room(), arena.base);
        }), StandardCharsets.UTF_8);
    }

    public String jsonFromBinary(byte[] data) {
        return jsonFromBinary(data, 0);
    }

    /** Converts JSON text to protobuf binary of this type; the flags are `Constants.JSON_READ_...`. */
    public byte[] binaryFromJson(String text, int flags) {
        return binaryFromJson(Writer.utf8("text", text), flags);
    }

    public byte[] binaryFromJson(String text) {
        return binaryFromJson(text, 0);
    }

    /** Converts JSON text in UTF-8 to protobuf binary of this type. */
    public byte[] binaryFromJson(byte[] text, int flags) {
        return Arena.output(arena -> {
            long address = arena.store(text, 0);
            return Library.tera_binary_from_json(
                arena.handle, kind, address, text.length, flags, arena.end(), arena.room(), arena.base);
        });
    }

    /** The message in a struct. */
    M load(Reader reader, ByteBuffer from, int at) {
        M message = create.get();
        message.unknownFields = reader.bytes(from, at + Reader.UNKNOWN_FIELDS);
        message.read(reader, from, at);
        return message;
    }

    @Override
    public String toString() {
        return fullName;
    }
}
