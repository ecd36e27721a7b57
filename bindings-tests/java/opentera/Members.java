package opentera;

import java.util.List;
import java.util.function.IntFunction;

/**
 * What is done with the members of a message, one after the other. Each function gets the name in the schema, the place
 * in the struct and the value, and gives the value that the member has then. A value that will be replaced may be null.
 */
public interface Members {
    boolean bool(String name, int offset, Boolean value);

    int int32(String name, int offset, Integer value);

    long uint32(String name, int offset, Long value);

    long int64(String name, int offset, Long value);

    /** The number is unsigned. */
    long uint64(String name, int offset, Long value);

    float float32(String name, int offset, Float value);

    double float64(String name, int offset, Double value);

    int enumeration(String name, int offset, Integer value, IntFunction<String> nameOf);

    String text(String name, int offset, String value);

    byte[] bytes(String name, int offset, byte[] value);

    <M extends Message> M message(String name, int offset, M value, MessageType<M> type);

    <M extends Message> List<M> messages(String name, int offset, List<M> values, MessageType<M> type);

    List<String> texts(String name, int offset, List<String> values);

    /** A message of any type. */
    Message embedded(String name, int offset, Message value);

    /** Whether this member of a oneof is the one that is set; if so it follows. */
    boolean isSet(String oneof, int offset, int number, Object value);
}
