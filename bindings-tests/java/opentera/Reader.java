package opentera;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Members become what a struct has. */
final class Reader implements Members {
    private final Struct struct;

    Reader(Struct struct) {
        this.struct = struct;
    }

    @Override
    public boolean bool(String name, int offset, Boolean value) {
        return struct.memory.get(offset) != 0;
    }

    @Override
    public int int32(String name, int offset, Integer value) {
        return struct.memory.getInt(offset);
    }

    @Override
    public long uint32(String name, int offset, Long value) {
        return Integer.toUnsignedLong(struct.memory.getInt(offset));
    }

    @Override
    public long int64(String name, int offset, Long value) {
        return struct.memory.getLong(offset);
    }

    @Override
    public long uint64(String name, int offset, Long value) {
        return struct.memory.getLong(offset);
    }

    @Override
    public float float32(String name, int offset, Float value) {
        return struct.memory.getFloat(offset);
    }

    @Override
    public double float64(String name, int offset, Double value) {
        return struct.memory.getDouble(offset);
    }

    @Override
    public int enumeration(String name, int offset, Integer value, IntFunction<String> nameOf) {
        return struct.memory.getInt(offset);
    }

    @Override
    public String text(String name, int offset, String value) {
        return struct.text(offset);
    }

    @Override
    public byte[] bytes(String name, int offset, byte[] value) {
        return struct.bytes(offset);
    }

    @Override
    public <M extends Message> M message(String name, int offset, M value, MessageType<M> type) {
        return struct.message(offset, type);
    }

    @Override
    public <M extends Message> List<M> messages(String name, int offset, List<M> values, MessageType<M> type) {
        List<M> messages = new ArrayList<>();
        for (Struct element : struct.elements(offset, type.size)) {
            messages.add(type.load(element));
        }
        return messages;
    }

    @Override
    public List<String> texts(String name, int offset, List<String> values) {
        List<String> texts = new ArrayList<>();
        for (Struct element : struct.elements(offset, Struct.VIEW)) {
            texts.add(element.text(0));
        }
        return texts;
    }

    @Override
    public Message embedded(String name, int offset, Message value) {
        return struct.message(offset);
    }

    @Override
    public boolean isSet(String oneof, int offset, int number, Object value) {
        return struct.memory.getInt(offset) == number;
    }
}
