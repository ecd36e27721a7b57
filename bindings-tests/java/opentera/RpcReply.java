package opentera;

import java.nio.ByteBuffer;

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
    static final int SIZE = 88;

    public static RpcReply fromJson(String text) {
        return fromJson(Struct.utf8(text), 0);
    }

    /** The reply that the text, as UTF-8, is; the flags are those for reading JSON. */
    public static RpcReply fromJson(byte[] text, int flags) {
        try (Arena arena = Arena.borrow()) {
            long address = arena.empty(Constants.KIND_RPC_REPLY, SIZE);
            int copied = flags | Struct.COPY;
            arena.check(Library.tera_rpc_reply_from_json(arena.handle, text, text.length, copied, address));
            Struct struct = new Struct(address, SIZE);
            return new RpcReply(
                struct.memory.getLong(8),
                struct.text(16),
                struct.text(32),
                struct.memory.getInt(48),
                struct.text(56),
                struct.text(72));
        }
    }

    /** The reply as JSON text; the flags are `JSON_WRITE_ASCII`, as the server has it, or 0. */
    public String toJson(int flags) {
        try (Arena arena = Arena.borrow()) {
            ByteBuffer struct = Struct.allocate(SIZE);
            struct.putInt(Constants.KIND_RPC_REPLY).putInt(SIZE).putLong(id);
            Writer writer = new Writer(arena, struct, 0);
            writer.text("method", 16, method);
            writer.text("pattern", 32, pattern);
            writer.int32("status", 48, status);
            writer.text("status_text", 56, statusText);
            writer.text("return_value", 72, returnValue);
            long reply = arena.store(struct);
            return Struct.text(arena.output((buffer, capacity, size) ->
                Library.tera_rpc_reply_to_json(arena.handle, reply, flags, buffer, capacity, size)));
        }
    }
}
