package opentera;

import java.nio.ByteBuffer;

/**
 * The parts of a topic.
 *
 * @param family one of `Constants.TOPIC_...`
 * @param channel one of `Constants.CHANNEL_...`
 * @param name of the module, service, user, participant, device, call, log or session
 * @param subtopic what follows `.events.`, or empty
 */
public record Topic(int family, int channel, String name, String subtopic) {
    static final int SIZE = 48;

    /** The parts of the topic that the text is. */
    public static Topic parse(String topic) {
        byte[] bytes = Struct.utf8(topic);
        try (Arena arena = Arena.borrow()) {
            long address = arena.empty(Constants.KIND_TOPIC, SIZE);
            arena.check(Library.tera_topic_parse(arena.handle, arena.store(bytes), bytes.length, address));
            Struct struct = new Struct(address, SIZE);
            return new Topic(struct.memory.getInt(8), struct.memory.getInt(12), struct.text(16), struct.text(32));
        }
    }

    /** The topic that has these parts. */
    public String build() {
        try (Arena arena = Arena.borrow()) {
            ByteBuffer struct = Struct.allocate(SIZE);
            struct.putInt(Constants.KIND_TOPIC).putInt(SIZE).putInt(family).putInt(channel);
            Writer writer = new Writer(arena, struct, 0);
            writer.text("name", 16, name);
            writer.text("subtopic", 32, subtopic);
            long parts = arena.store(struct);
            return Struct.text(arena.output((buffer, capacity, size) ->
                Library.tera_topic_build(arena.handle, parts, buffer, capacity, size)));
        }
    }
}
