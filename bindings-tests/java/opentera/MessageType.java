package opentera;

import java.util.function.Supplier;

/** What a class of messages is in the library: `DeviceEvent.TYPE` for example, which reads a `DeviceEvent`. */
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

    /** The message that the bytes are. */
    public M decode(byte[] data) {
        try (Arena arena = Arena.borrow()) {
            long address = arena.empty(kind, size);
            arena.check(Library.tera_decode(arena.handle, data, data.length, Struct.COPY, address));
            return load(new Struct(address, size));
        }
    }

    public M fromJson(String text) {
        return fromJson(text, 0);
    }

    /** The message that the text is; the flags are those for reading JSON. */
    public M fromJson(String text, int flags) {
        return fromJson(Struct.utf8(text), flags);
    }

    /** The same of text as UTF-8. */
    public M fromJson(byte[] text, int flags) {
        try (Arena arena = Arena.borrow()) {
            long address = arena.empty(kind, size);
            arena.check(Library.tera_from_json(arena.handle, text, text.length, flags | Struct.COPY, address));
            return load(new Struct(address, size));
        }
    }

    /** The message in a struct. */
    M load(Struct struct) {
        M message = create.get();
        message.unknownFields = struct.bytes(Struct.UNKNOWN_FIELDS);
        message.members(new Reader(struct));
        if (message instanceof Messages.Any any) {
            any.value = struct.content(Struct.VALUE_IN_ANY, Struct.MESSAGE_IN_ANY);
        }
        return message;
    }

    @Override
    public String toString() {
        return fullName;
    }
}
