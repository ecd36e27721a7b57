namespace OpenTera
{
    unsafe struct NativeRpcReply
    {
        internal uint Kind;
        internal uint Size;
        internal ulong Id;
        internal View Method;
        internal View Pattern;
        internal RpcStatus Status;
        internal uint Reserved;
        internal View StatusText;
        internal View ReturnValue;
    }

    /// <summary>The reply to a remote call.</summary>
    public sealed unsafe class RpcReply
    {
        /// <summary>Number of the call.</summary>
        public ulong Id { get; set; }
        /// <summary>Name of the procedure.</summary>
        public string Method { get; set; } = "";
        /// <summary>The topic that the call was sent to.</summary>
        public string Pattern { get; set; } = "";
        public RpcStatus Status { get; set; }
        /// <summary>The status as received; written when `Status` is `UNKNOWN`.</summary>
        public string StatusText { get; set; } = "";
        /// <summary>What the procedure returned, as JSON text; empty stands for `null`.</summary>
        public string ReturnValue { get; set; } = "";

        /// <summary>Reads a reply from JSON text.</summary>
        public static RpcReply FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            FromJson(View.Utf8(text, nameof(text)), flags);

        /// <summary>The same for text in UTF-8.</summary>
        public static RpcReply FromJson(byte[] text, JsonFlags flags = JsonFlags.NONE)
        {
            using (var arena = Arena.Borrow(text, nameof(text)))
            fixed (byte* start = text)
            {
                var reply = (NativeRpcReply*)arena.Empty(Constants.KIND_RPC_REPLY, sizeof(NativeRpcReply));
                arena.Check(
                    Library.tera_rpc_reply_from_json(arena.Handle, start, (ulong)text.Length, (uint)flags, reply));
                return new RpcReply
                {
                    Id = reply->Id,
                    Method = reply->Method.Text,
                    Pattern = reply->Pattern.Text,
                    Status = reply->Status,
                    StatusText = reply->StatusText.Text,
                    ReturnValue = reply->ReturnValue.Text,
                };
            }
        }

        /// <summary>Writes the reply as JSON text; the flags are `WRITE_ASCII`, as the server writes it, or `NONE`.</summary>
        public string ToJson(JsonFlags flags = JsonFlags.NONE)
        {
            using (var arena = Arena.Borrow())
            {
                var reply = (NativeRpcReply*)arena.Empty(Constants.KIND_RPC_REPLY, sizeof(NativeRpcReply));
                reply->Id = Id;
                reply->Method = arena.Store(Method, "RpcReply.Method");
                reply->Pattern = arena.Store(Pattern, "RpcReply.Pattern");
                reply->Status = Status;
                reply->StatusText = arena.Store(StatusText, "RpcReply.StatusText");
                reply->ReturnValue = arena.Store(ReturnValue, "RpcReply.ReturnValue");
                return View.FromUtf8(arena.Output((byte* buffer, ulong capacity, out ulong size) =>
                    Library.tera_rpc_reply_to_json(arena.Handle, reply, (uint)flags, buffer, capacity, out size)));
            }
        }
    }
}
