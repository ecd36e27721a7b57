package opentera;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.HashMap;
import java.util.Map;

/** The C functions. Pointers are numbers here: the binding reads and writes structs by their address. */
final class Library {
    static final Map<String, MessageType<?>> BY_NAME = new HashMap<>();
    private static final MessageType<?>[] BY_KIND =
        new MessageType<?>[1 + Messages.TYPES.stream().mapToInt(type -> type.kind).max().orElse(0)];

    private static final String VARIABLE = "OPENTERA_MESSAGES_LIBRARY";
    private static final String FILE =
        System.getenv().getOrDefault(VARIABLE, fileName(System.getProperty("os.name")));

    static {
        if (Native.SIZE_T_SIZE != Long.BYTES) {
            throw new LinkageError("this binding needs a 64-bit JVM");
        }
        try {
            Native.register(Library.class, FILE);
        } catch (UnsatisfiedLinkError error) {
            throw new LinkageError(
                "cannot load %s: %s%nInstall the library as docs/install.md of opentera-messages describes, or set %s to its file."
                .formatted(FILE, error.getMessage(), VARIABLE), error);
        }
        check();
        for (MessageType<?> type : Messages.TYPES) {
            BY_KIND[type.kind] = type;
            BY_NAME.put(type.fullName(), type);
        }
    }

    private Library() {}

    /** The name of the library's file on a system, for which the loader searches. */
    static String fileName(String system) {
        if (system.startsWith("Windows")) {
            return "opentera_messages.dll";
        }
        String format = system.startsWith("Mac") ? "libopentera_messages.%d.dylib" : "libopentera_messages.so.%d";
        return format.formatted(Constants.ABI_VERSION);
    }

    /** The library, older or newer, must have the ABI version of this binding and accept its structs. */
    private static void check() {
        String found = FILE + " is version " + tera_version();
        int abi = tera_abi_version();
        if (abi != Constants.ABI_VERSION) {
            throw new LinkageError(
                "%s and has version %d of the ABI: install a release with version %d, which this binding is for"
                .formatted(found, abi, Constants.ABI_VERSION));
        }
        long arena = tera_arena_new_for(0, Constants.LAYOUT);
        if (arena == 0) {
            throw new LinkageError(found + " and does not take the structs of this binding: install its release");
        }
        tera_arena_free(arena);
    }

    /** The type of a kind, or null for a kind that only a newer library has. */
    static MessageType<?> byKind(int kind) {
        return kind >= 0 && kind < BY_KIND.length ? BY_KIND[kind] : null;
    }

    static native String tera_version();

    static native int tera_abi_version();

    static native long tera_arena_new_for(long limit, String layout);

    private static native void tera_arena_free(long arena);

    static native void tera_arena_reset(long arena);

    static native long tera_arena_alloc(long arena, long size, long align);

    static native int tera_arena_error(long arena);

    static native Pointer tera_arena_error_message(long arena);

    static native long tera_arena_error_offset(long arena);

    static native long tera_arena_error_line(long arena);

    static native long tera_arena_error_column(long arena);

    static native int tera_encode(long arena, long message, long buffer, long capacity, long len);

    static native int tera_decode(long arena, long data, long len, int flags, long message);

    static native Pointer tera_describe(long arena, long message);

    static native int tera_json_text(long arena, long message, int flags, long text);

    static native int tera_from_json(long arena, long text, long len, int flags, long message);

    static native int tera_json_from_binary(long arena, int kind, long data, long len, int flags, long buffer,
        long capacity, long textLen);

    static native int tera_binary_from_json(long arena, int kind, long text, long len, int flags, long buffer,
        long capacity, long size);

    static native int tera_message_json_from_event(long arena, long data, long len, int flags, long buffer,
        long capacity, long textLen);

    static native int tera_wrap_event(long arena, long topic, long topicLen, double time, long payloads, long count,
        long buffer, long capacity, long len);

    static native int tera_wrap_module_message(long arena, long header, long payloads, long count, long buffer,
        long capacity, long len);

    static native int tera_wrap_message(long arena, long payload, long buffer, long capacity, long len);

    static native int tera_unwrap(long arena, int wrapper, long data, long len, int flags, long frame);

    static native int tera_unwrap_json(long arena, int wrapper, long text, long len, int flags, long frame);

    static native int tera_topic_wrapper(long topic, long len);

    static native int tera_topic_parse(long arena, long topic, long len, long parts);

    static native int tera_topic_build(long arena, long parts, long buffer, long capacity, long len);

    static native int tera_rpc_reply_from_json(long arena, long text, long len, int flags, long reply);

    static native int tera_rpc_reply_to_json(long arena, long reply, int flags, long buffer, long capacity, long len);
}
