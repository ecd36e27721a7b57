package opentera;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Wrappers and `Any`, and what they hold. */
public final class OpenTera {
    private static final int FRAME_SIZE = 96;
    private static final int PAYLOAD_SIZE = 64;

    private OpenTera() {}

    /**
     * One message in a wrapper.
     *
     * @param message null when it has an unknown type or could not be decoded
     * @param value as received; empty when it was read from JSON and has a message
     * @param status 0, also for an unknown type; otherwise why it could not be decoded
     * @param detail what is wrong and where
     */
    public record Payload(Message message, String typeUrl, byte[] value, int status, String detail) {
        static Payload load(Reader reader, ByteBuffer from, int at) {
            return new Payload(
                reader.nested(from, at + 8),
                reader.string(from, at + 16),
                reader.content(from, at + 32, at + 8),
                from.getInt(at + 4),
                reader.string(from, at + 48));
        }
    }

    /**
     * The content of a wrapper.
     *
     * @param time in seconds since 1970-01-01 00:00:00 UTC
     * @param topic of a `TeraEvent`; the destination of a `TeraModuleMessage`
     * @param failed number of payloads that could not be decoded
     * @param unknown number of payloads of unknown type
     */
    public record Frame(MessageType<?> wrapper, long version, double time, long seq, String topic, String source,
            List<Payload> payloads, long failed, long unknown) {
        static Frame load(Reader reader, ByteBuffer from, int at) {
            List<Payload> payloads = reader.list(from, at + 64, PAYLOAD_SIZE,
                (buffer, element) -> Payload.load(reader, buffer, element));
            // Not the library's number: a newer library has kinds that are unknown here.
            long unknown = payloads.stream().filter(it -> it.message() == null && it.status() == 0).count();
            return new Frame(
                Library.byKind(from.getInt(at + 8)),
                Integer.toUnsignedLong(from.getInt(at + 12)),
                from.getDouble(at + 16),
                Integer.toUnsignedLong(from.getInt(at + 24)),
                reader.string(from, at + 32),
                reader.string(from, at + 48),
                payloads,
                from.getLong(at + 80),
                unknown);
        }
    }

    /** Makes an `Any` that holds the message. */
    public static Messages.Any pack(Message message) {
        Messages.Any any = new Messages.Any();
        any.message = message;
        return any;
    }

    /** Returns the message in an `Any`, or null when its type is unknown. */
    public static Message unpack(Messages.Any any) {
        if (any.message != null) {
            return any.message;
        }
        int slash = any.typeUrl.lastIndexOf('/');
        MessageType<?> type = slash < 0 ? null : MessageType.byName(any.typeUrl.substring(slash + 1));
        return type == null ? null : type.decode(any.value);
    }

    /** Returns the type of wrapper that a topic carries, or null when it carries no message. */
    public static MessageType<?> wrapperOf(String topic) {
        byte[] bytes = Writer.utf8("topic", topic);
        try (Arena arena = Arena.borrow()) {
            return Library.byKind(Library.tera_topic_wrapper(arena.store(bytes, 0), bytes.length));
        }
    }

    /** Encodes a `TeraEvent` with payloads of any types, and the time of the call. */
    public static byte[] wrapEvent(String topic, List<? extends Message> payloads) {
        return wrapEvent(topic, payloads, 0);
    }

    /** Encodes a `TeraEvent` with a time, in seconds since 1970-01-01 00:00:00 UTC. */
    public static byte[] wrapEvent(String topic, List<? extends Message> payloads, double time) {
        byte[] bytes = Writer.utf8("topic", topic);
        return Arena.output(arena -> {
            long on = arena.store(bytes, 0);
            long array = arena.writer.pointers(payloads);
            return Library.tera_wrap_event(
                arena.handle, on, bytes.length, time, array, payloads.size(), arena.end(), arena.room(), arena.base);
        });
    }

    /** Encodes a `TeraModuleMessage` with payloads of any types. Time 0 stands for the time of the call. */
    public static byte[] wrapModuleMessage(String dest, String source, List<? extends Message> payloads, double time,
            long seq) {
        Messages.TeraModuleMessageHeader header = new Messages.TeraModuleMessageHeader();
        header.time = time;
        header.seq = seq;
        header.source = source;
        header.dest = dest;
        return Arena.output(arena -> {
            long head = arena.writer.message(header, "header");
            long array = arena.writer.pointers(payloads);
            return Library.tera_wrap_module_message(
                arena.handle, head, array, payloads.size(), arena.end(), arena.room(), arena.base);
        });
    }

    /** Encodes a `TeraMessage` with one payload. */
    public static byte[] wrapMessage(Message payload) {
        return Arena.output(arena -> {
            long message = arena.writer.message(payload, "payload");
            return Library.tera_wrap_message(arena.handle, message, arena.end(), arena.room(), arena.base);
        });
    }

    /** The kind of a wrapper; null is none, which the library rejects. */
    private static int kindOf(MessageType<?> wrapper) {
        return wrapper == null ? 0 : wrapper.kind;
    }

    /** Decodes a wrapper and its payloads; `wrapper` is what `wrapperOf` returns for the topic of the data. */
    public static Frame unwrap(MessageType<?> wrapper, byte[] data) {
        int kind = kindOf(wrapper);
        try (Arena arena = Arena.borrow()) {
            int frame = arena.input(data, Constants.KIND_FRAME, FRAME_SIZE, (address, len, struct) ->
                Library.tera_unwrap(arena.handle, kind, address, len, 0, struct));
            return Frame.load(arena.reader, arena.memory, frame);
        }
    }

    /** Reads a wrapper and its payloads from JSON text: a `TeraMessage` for a frame of the websocket. */
    public static Frame unwrapJson(MessageType<?> wrapper, String text) {
        return unwrapJson(wrapper, Writer.utf8("text", text), Constants.JSON_READ_LENIENT);
    }

    /** The same for text in UTF-8; the flags are `Constants.JSON_READ_...`. */
    public static Frame unwrapJson(MessageType<?> wrapper, byte[] text, int flags) {
        int kind = kindOf(wrapper);
        try (Arena arena = Arena.borrow()) {
            int frame = arena.input(text, Constants.KIND_FRAME, FRAME_SIZE, (address, len, struct) ->
                Library.tera_unwrap_json(arena.handle, kind, address, len, flags, struct));
            return Frame.load(arena.reader, arena.memory, frame);
        }
    }

    /**
     * Converts the bytes of a `TeraEvent` to the JSON text of the `TeraMessage` that holds it, as a bridge between the
     * bus and websockets does. `Constants.JSON_WRITE_SERVER` gives the text of the server.
     */
    public static String messageJsonFromEvent(byte[] data, int flags) {
        return new String(Arena.output(arena -> {
            long address = arena.store(data, 0);
            return Library.tera_message_json_from_event(
                arena.handle, address, data.length, flags, arena.end(), arena.room(), arena.base);
        }), StandardCharsets.UTF_8);
    }
}
