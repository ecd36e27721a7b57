package opentera;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** What every message has. Do not change a message, or what it holds, while it is encoded. */
public abstract class Message {
    static final byte[] NO_BYTES = new byte[0];

    /** Fields that the schema does not have, as received. */
    public byte[] unknownFields = NO_BYTES;

    public abstract MessageType<?> type();

    /** Calls `members` for every field in the order of the schema; of a oneof, for the member that is set. */
    public abstract void members(Members members);

    /** Fills the struct at an offset. */
    abstract void write(Writer writer, int at);

    /** Takes the values of a struct. */
    abstract void read(Reader reader, ByteBuffer from, int at);

    /** Encodes the message as protobuf binary. */
    public final byte[] encode() {
        return Arena.output(arena -> {
            long message = arena.writer.message(this, null);
            return Library.tera_encode(arena.handle, message, arena.end(), arena.room(), arena.base);
        });
    }

    /** Writes the message as JSON text. */
    public final String toJson() {
        return toJson(0);
    }

    /** Writes the message as JSON text; the flags are `Constants.JSON_WRITE_...`. */
    public final String toJson(int flags) {
        return Arena.call(arena -> {
            arena.check(Library.tera_json_text(arena.handle, arena.writer.message(this, null), flags, arena.base));
            return arena.reader.string(arena.memory, 0);
        });
    }

    /** Whether the other object is a message of the same type with the same encoding. */
    @Override
    public final boolean equals(Object other) {
        return this == other
            || other instanceof Message message
                && message.type() == type()
                && Arrays.equals(message.encode(), encode());
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(encode());
    }

    /**
     * Describes the message in one line for a log, for example `DeviceEvent { device_uuid: "b707e0b2" }`. Long values
     * are cut.
     */
    @Override
    public final String toString() {
        try {
            return Arena.call(arena ->
                Library.tera_describe(arena.handle, arena.writer.message(this, null)).getString(0, "UTF-8"));
        } catch (IllegalArgumentException invalid) {
            return "<" + invalid.getMessage() + ">";
        }
    }
}
