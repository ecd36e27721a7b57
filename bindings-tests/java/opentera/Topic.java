package opentera;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The parts of a topic.
 *
 * @param family one of `Constants.TOPIC_...`
 * @param channel one of `Constants.CHANNEL_...`
 * @param name of the module, service, user, participant, device, call, log or session
 * @param subtopic what follows `.events.`, or empty
 */
public record Topic(int family, int channel, String name, String subtopic) {
    private static final int SIZE = 48;

    /** Parses a topic. */
    public static Topic parse(String topic) {
        byte[] bytes = Writer.utf8("topic", topic);
        try (Arena arena = Arena.borrow()) {
            int parts = arena.input(bytes, Constants.KIND_TOPIC, SIZE, (address, len, struct) ->
                Library.tera_topic_parse(arena.handle, address, len, struct));
            ByteBuffer from = arena.memory;
            Reader reader = arena.reader;
            return new Topic(
                from.getInt(parts + 8),
                from.getInt(parts + 12),
                reader.string(from, parts + 16),
                reader.string(from, parts + 32));
        }
    }

    /** Builds the topic that has these parts. */
    public String build() {
        return new String(Arena.output(arena -> {
            Writer writer = arena.writer;
            int parts = writer.struct(Constants.KIND_TOPIC, SIZE);
            writer.int32(parts + 8, family);
            writer.int32(parts + 12, channel);
            writer.string(parts + 16, name, "Topic.name");
            writer.string(parts + 32, subtopic, "Topic.subtopic");
            return Library.tera_topic_build(
                arena.handle, arena.base + parts, arena.end(), arena.room(), arena.base);
        }), StandardCharsets.UTF_8);
    }
}
