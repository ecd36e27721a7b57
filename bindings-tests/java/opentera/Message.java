package opentera;

/** What every message has. A message and what it holds must not be changed while it is written. */
public abstract class Message {
    /** Fields that the schema does not know, as received. */
    public byte[] unknownFields = new byte[0];

    public abstract MessageType<?> type();

    /** Hands all members to what reads or writes them, in the order of the schema, and takes what that gives. */
    public abstract void members(Members members);

    /** The message as protobuf binary. */
    public final byte[] encode() {
        try (Arena arena = Arena.borrow()) {
            long address = arena.store(this);
            return arena.output((buffer, capacity, size) ->
                Library.tera_encode(arena.handle, address, buffer, capacity, size));
        }
    }

    public final String toJson() {
        return toJson(0);
    }

    /** The message as JSON text; the flags are those for writing JSON. */
    public final String toJson(int flags) {
        try (Arena arena = Arena.borrow()) {
            long view = arena.alloc(Struct.VIEW);
            arena.check(Library.tera_json_text(arena.handle, arena.store(this), flags, view));
            return new Struct(view, Struct.VIEW).text(0);
        }
    }
}
