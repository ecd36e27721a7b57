package opentera;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.IntFunction;

/** Members are written to a struct, at `start` of `memory`; what it points to is in the arena. */
final class Writer implements Members {
    private final Arena arena;
    private final ByteBuffer memory;
    private final int start;

    Writer(Arena arena, ByteBuffer memory, int start) {
        this.arena = arena;
        this.memory = memory;
        this.start = start;
    }

    /** The head and all members. */
    void message(Message message) {
        memory.putInt(start, message.type().kind).putInt(start + 4, message.type().size);
        bytes("unknown_fields", Struct.UNKNOWN_FIELDS, message.unknownFields);
        message.members(this);
    }

    /** An empty one is all zero, as a field has to be that an older library does not know. */
    private void view(int offset, long address, int len) {
        memory.putLong(start + offset, len == 0 ? 0 : address).putLong(start + offset + 8, len);
    }

    @Override
    public boolean bool(String name, int offset, Boolean value) {
        memory.put(start + offset, (byte) (value ? 1 : 0));
        return value;
    }

    @Override
    public int int32(String name, int offset, Integer value) {
        memory.putInt(start + offset, value);
        return value;
    }

    @Override
    public long uint32(String name, int offset, Long value) {
        memory.putInt(start + offset, Struct.uint32(name, value));
        return value;
    }

    @Override
    public long int64(String name, int offset, Long value) {
        memory.putLong(start + offset, value);
        return value;
    }

    @Override
    public long uint64(String name, int offset, Long value) {
        return int64(name, offset, value);
    }

    @Override
    public float float32(String name, int offset, Float value) {
        memory.putFloat(start + offset, value);
        return value;
    }

    @Override
    public double float64(String name, int offset, Double value) {
        memory.putDouble(start + offset, value);
        return value;
    }

    @Override
    public int enumeration(String name, int offset, Integer value, IntFunction<String> nameOf) {
        return int32(name, offset, value);
    }

    @Override
    public String text(String name, int offset, String value) {
        bytes(name, offset, Struct.utf8(value));
        return value;
    }

    @Override
    public byte[] bytes(String name, int offset, byte[] value) {
        if (value.length != 0) {
            view(offset, arena.store(value), value.length);
        }
        return value;
    }

    @Override
    public <M extends Message> M message(String name, int offset, M value, MessageType<M> type) {
        embedded(name, offset, value);
        return value;
    }

    @Override
    public <M extends Message> List<M> messages(String name, int offset, List<M> values, MessageType<M> type) {
        ByteBuffer structs = Struct.allocate(values.size() * type.size);
        for (int i = 0; i < values.size(); i++) {
            new Writer(arena, structs, i * type.size).message(values.get(i));
        }
        view(offset, arena.store(structs), values.size());
        return values;
    }

    @Override
    public List<String> texts(String name, int offset, List<String> values) {
        ByteBuffer views = Struct.allocate(values.size() * Struct.VIEW);
        for (int i = 0; i < values.size(); i++) {
            new Writer(arena, views, i * Struct.VIEW).text(name, 0, values.get(i));
        }
        view(offset, arena.store(views), values.size());
        return values;
    }

    @Override
    public Message embedded(String name, int offset, Message value) {
        memory.putLong(start + offset, value == null ? 0 : arena.store(value));
        return value;
    }

    @Override
    public boolean isSet(String oneof, int offset, int number, Object value) {
        if (value == null) {
            return false;
        }
        if (memory.getInt(start + offset) != 0) {
            throw new IllegalArgumentException(oneof + ": more than one member is set");
        }
        memory.putInt(start + offset, number);
        return true;
    }
}
