package opentera;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The reply to a remote call.
 *
 * @param id number of the call, unsigned
 * @param method name of the procedure
 * @param pattern the topic that the call was sent to
 * @param status one of `Constants.RPC_...`
 * @param statusText the status as received; written when `status` is `RPC_UNKNOWN`
 * @param returnValue what the procedure returned, as JSON text; empty stands for `null`
 */
public record RpcReply(long id, String method, String pattern, int status, String statusText, String returnValue) {
    private static final int SIZE = 88;

    /** Reads a reply from JSON text. */
    public static RpcReply fromJson(String text) {
        return fromJson(Writer.utf8("text", text), 0);
    }

    /** Reads a reply from JSON text in UTF-8; the flags are `Constants.JSON_READ_...`. */
    public static RpcReply fromJson(byte[] text, int flags) {
        try (Arena arena = Arena.borrow()) {
            int reply = arena.input(text, Constants.KIND_RPC_REPLY, SIZE, (address, len, struct) ->
                Library.tera_rpc_reply_from_json(arena.handle, address, len, flags, struct));
            ByteBuffer from = arena.memory;
            Reader reader = arena.reader;
            return new RpcReply(
                from.getLong(reply + 8),
                reader.string(from, reply + 16),
                reader.string(from, reply + 32),
                from.getInt(reply + 48),
                reader.string(from, reply + 56),
                reader.string(from, reply + 72));
        }
    }

    /** Writes the reply as JSON text; the flags are `Constants.JSON_WRITE_ASCII`, as the server writes it, or 0. */
    public String toJson(int flags) {
        return new String(Arena.output(arena -> {
            Writer writer = arena.writer;
            int reply = writer.struct(Constants.KIND_RPC_REPLY, SIZE);
            writer.int64(reply + 8, id);
            writer.string(reply + 16, method, "RpcReply.method");
            writer.string(reply + 32, pattern, "RpcReply.pattern");
            writer.int32(reply + 48, status);
            writer.string(reply + 56, statusText, "RpcReply.statusText");
            writer.string(reply + 72, returnValue, "RpcReply.returnValue");
            return Library.tera_rpc_reply_to_json(
                arena.handle, arena.base + reply, flags, arena.end(), arena.room(), arena.base);
        }), StandardCharsets.UTF_8);
    }
}
