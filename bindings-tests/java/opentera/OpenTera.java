package opentera;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Wrappers and `Any`, and what is in them. */
public final class OpenTera {
    private OpenTera() {}

    /**
     * One message inside a wrapper.
     *
     * @param message null when it is of unknown type or could not be read
     * @param value as received; empty when it was read from JSON and has a message
     * @param status 0, also for a type that is not known; else why it could not be read
     * @param detail what is wrong and where
     */
    public record Payload(Message message, String typeUrl, byte[] value, int status, String detail) {
        static Payload load(Struct struct) {
            int status = struct.memory.getInt(4);
            return new Payload(struct.message(8), struct.text(16), struct.content(32, 8), status, struct.text(48));
        }
    }

    /**
     * What is in a wrapper.
     *
     * @param time in seconds since 1970-01-01 00:00:00 UTC
     * @param topic of a `TeraEvent`; the destination of a `TeraModuleMessage`
     * @param failed how many payloads could not be read
     * @param unknown how many payloads are of unknown type
     */
    public record Frame(MessageType<?> wrapper, long version, double time, long seq, String topic, String source,
            List<Payload> payloads, long failed, long unknown) {
        static Frame load(Struct struct) {
            List<Payload> payloads = new ArrayList<>();
            for (Struct element : struct.elements(64, Struct.PAYLOAD)) {
                payloads.add(Payload.load(element));
            }
            // Not the library's number: a newer one has kinds that are unknown here.
            long unknown = payloads.stream().filter(it -> it.message() == null && it.status() == 0).count();
            ByteBuffer memory = struct.memory;
            return new Frame(
                Library.BY_KIND.get(memory.getInt(8)),
                Integer.toUnsignedLong(memory.getInt(12)),
                memory.getDouble(16),
                Integer.toUnsignedLong(memory.getInt(24)),
                struct.text(32),
                struct.text(48),
                payloads,
                memory.getLong(80),
                unknown);
        }
    }

    /** An `Any` that holds the message. */
    public static Messages.Any pack(Message message) {
        Messages.Any any = new Messages.Any();
        any.message = message;
        return any;
    }

    /** The message in an `Any`, or null when its type is not known. */
    public static Message unpack(Messages.Any any) {
        if (any.message != null) {
            return any.message;
        }
        int slash = any.typeUrl.lastIndexOf('/');
        MessageType<?> type = slash < 0 ? null : MessageType.byName(any.typeUrl.substring(slash + 1));
        return type == null ? null : type.decode(any.value);
    }

    /** The type of what a topic carries, or null when that is no message. */
    public static MessageType<?> wrapperOf(String topic) {
        byte[] bytes = Struct.utf8(topic);
        return Library.BY_KIND.get(Library.tera_topic_wrapper(bytes, bytes.length));
    }

    /** A `TeraEvent` with payloads of any types, and the time of the call. */
    public static byte[] wrapEvent(String topic, List<? extends Message> payloads) {
        return wrapEvent(topic, payloads, 0);
    }

    /** The same with a time, in seconds since 1970-01-01 00:00:00 UTC. */
    public static byte[] wrapEvent(String topic, List<? extends Message> payloads, double time) {
        byte[] on = Struct.utf8(topic);
        try (Arena arena = Arena.borrow()) {
            List<Message> all = List.copyOf(payloads);
            long array = pointers(arena, all);
            return arena.output((buffer, capacity, size) -> Library.tera_wrap_event(
                arena.handle, on, on.length, time, array, all.size(), buffer, capacity, size));
        }
    }

    /** A `TeraModuleMessage` with payloads of any types. With time 0 it has that of the call. */
    public static byte[] wrapModuleMessage(String dest, String source, List<? extends Message> payloads, double time,
            long seq) {
        Messages.TeraModuleMessageHeader header = new Messages.TeraModuleMessageHeader();
        header.time = time;
        header.seq = seq;
        header.source = source;
        header.dest = dest;
        try (Arena arena = Arena.borrow()) {
            long head = arena.store(header);
            List<Message> all = List.copyOf(payloads);
            long array = pointers(arena, all);
            return arena.output((buffer, capacity, size) -> Library.tera_wrap_module_message(
                arena.handle, head, array, all.size(), buffer, capacity, size));
        }
    }

    /** A `TeraMessage` with one payload. */
    public static byte[] wrapMessage(Message payload) {
        try (Arena arena = Arena.borrow()) {
            long address = arena.store(payload);
            return arena.output((buffer, capacity, size) ->
                Library.tera_wrap_message(arena.handle, address, buffer, capacity, size));
        }
    }

    /** What is in a wrapper's bytes; `wrapper` is what `wrapperOf` says of the topic they came on. */
    public static Frame unwrap(MessageType<?> wrapper, byte[] data) {
        int kind = wrapper == null ? 0 : wrapper.kind;
        try (Arena arena = Arena.borrow()) {
            long address = arena.empty(Constants.KIND_FRAME, Struct.FRAME);
            arena.check(Library.tera_unwrap(arena.handle, kind, data, data.length, Struct.COPY, address));
            return Frame.load(new Struct(address, Struct.FRAME));
        }
    }

    /** What is in a wrapper that is JSON text: for a frame of the websocket a `TeraMessage`. */
    public static Frame unwrapJson(MessageType<?> wrapper, String text) {
        return unwrapJson(wrapper, Struct.utf8(text), Constants.JSON_READ_LENIENT);
    }

    /** The same of text as UTF-8; the flags are those for reading JSON. */
    public static Frame unwrapJson(MessageType<?> wrapper, byte[] text, int flags) {
        try (Arena arena = Arena.borrow()) {
            long address = arena.empty(Constants.KIND_FRAME, Struct.FRAME);
            int copied = flags | Struct.COPY;
            arena.check(Library.tera_unwrap_json(arena.handle, wrapper.kind, text, text.length, copied, address));
            return Frame.load(new Struct(address, Struct.FRAME));
        }
    }

    /** The address of an array of pointers to messages. */
    private static long pointers(Arena arena, List<Message> messages) {
        ByteBuffer array = Struct.allocate(messages.size() * Long.BYTES);
        for (Message message : messages) {
            array.putLong(arena.store(message));
        }
        return arena.store(array);
    }
}
