package opentera;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.HashMap;
import java.util.Map;

/**
 * The C functions. OPENTERA_MESSAGES_LIBRARY names the library's file; without it the loader looks for it.
 *
 * <p>Pointers are numbers here: the binding reads and writes structs by their address.
 */
final class Library {
    static final Map<Integer, MessageType<?>> BY_KIND = new HashMap<>();
    static final Map<String, MessageType<?>> BY_NAME = new HashMap<>();

    private static final String FILE = System.getenv()
        .getOrDefault("OPENTERA_MESSAGES_LIBRARY", "libopentera_messages.so." + Constants.ABI_VERSION);

    static {
        if (Native.SIZE_T_SIZE != Long.BYTES) {
            throw new LinkageError("this binding needs a JVM of 64 bits");
        }
        Native.register(Library.class, FILE);
        check();
        for (MessageType<?> type : Messages.TYPES) {
            BY_KIND.put(type.kind, type);
            BY_NAME.put(type.fullName(), type);
        }
    }

    private Library() {}

    /** The library, older or newer, has to be of the ABI that this binding was made for, and take its structs. */
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

    static native String tera_version();

    static native int tera_abi_version();

    static native long tera_arena_new_for(long limit, String layout);

    private static native void tera_arena_free(long arena);

    static native void tera_arena_reset(long arena);

    static native long tera_arena_alloc(long arena, long size, long align);

    static native long tera_arena_dup(long arena, byte[] data, long len);

    static native int tera_arena_error(long arena);

    static native Pointer tera_arena_error_message(long arena);

    static native String tera_status_message(int status);

    static native long tera_arena_error_offset(long arena);

    static native long tera_arena_error_line(long arena);

    static native long tera_arena_error_column(long arena);

    static native int tera_init(int kind, long message, long size);

    static native int tera_encode(long arena, long message, long buffer, long capacity, long len);

    static native int tera_decode(long arena, byte[] data, long len, int flags, long message);

    static native int tera_json_text(long arena, long message, int flags, long text);

    static native int tera_from_json(long arena, byte[] text, long len, int flags, long message);

    static native int tera_wrap_event(long arena, byte[] topic, long topicLen, double time, long payloads, long count,
        long buffer, long capacity, long len);

    static native int tera_wrap_module_message(long arena, long header, long payloads, long count, long buffer,
        long capacity, long len);

    static native int tera_wrap_message(long arena, long payload, long buffer, long capacity, long len);

    static native int tera_unwrap(long arena, int wrapper, byte[] data, long len, int flags, long frame);

    static native int tera_unwrap_json(long arena, int wrapper, byte[] text, long len, int flags, long frame);

    static native int tera_topic_wrapper(byte[] topic, long len);

    static native int tera_topic_parse(long arena, long topic, long len, long parts);

    static native int tera_topic_build(long arena, long parts, long buffer, long capacity, long len);

    static native int tera_rpc_reply_from_json(long arena, byte[] text, long len, int flags, long reply);

    static native int tera_rpc_reply_to_json(long arena, long reply, int flags, long buffer, long capacity, long len);
}
