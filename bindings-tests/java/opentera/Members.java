package opentera;

import java.util.List;
import java.util.function.IntFunction;

/** A visitor of the fields of a message, see `Message.members`. `name` is the name in the schema. */
public interface Members {
    void bool(String name, boolean value);

    void int32(String name, int value);

    void uint32(String name, long value);

    void int64(String name, long value);

    /** The number is unsigned. */
    void uint64(String name, long value);

    void float32(String name, float value);

    void float64(String name, double value);

    void enumeration(String name, int value, IntFunction<String> nameOf);

    void string(String name, String value);

    void bytes(String name, byte[] value);

    /** `value` is null when the message is absent. */
    void message(String name, Message value);

    void messages(String name, List<? extends Message> values);

    void strings(String name, List<String> values);
}
