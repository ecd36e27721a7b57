# frozen_string_literal: true

module OpenTera
  # The reply to a remote call.
  #
  # - `id`, `method`: number of the call and name of the procedure
  # - `pattern`: the topic that the call was sent to
  # - `status`: an `RPC_...`
  # - `status_text`: the status as received; written if `status` is `RPC_UNKNOWN`
  # - `return_value`: what the procedure returned, as JSON text; an empty string means `null`
  class RpcReply < ::Struct.new(:id, :method, :pattern, :status, :status_text, :return_value, keyword_init: true)
    FORMAT = "LLQJJJJlx4JJJJ"
    SIZE = Library.at(88, 56)
    OFFSET = Arena.add_struct(KIND_RPC_REPLY, SIZE)
    private_constant :FORMAT, :SIZE, :OFFSET

    # Reads a reply from JSON text. `flags` are any `JSON_READ_...`.
    def self.from_json(text, flags: 0)
      arena = Arena.take
      at = arena.block + OFFSET
      status = Library::RPC_REPLY_FROM_JSON.call(arena.handle, *arena.text(text), flags, at)
      arena.reject(status) if status != 0
      load(MEMORY[at - 1, SIZE].unpack(FORMAT))
    ensure
      arena&.release
    end

    def self.load(items)
      _, _, id, method_at, method_size, pattern_at, pattern_size, status, text_at, text_size, value_at, value_size = items
      new(
        id: id, method: Memory.string(method_at, method_size), pattern: Memory.string(pattern_at, pattern_size),
        status: status, status_text: Memory.string(text_at, text_size), return_value: Memory.string(value_at, value_size)
      )
    end
    private_class_method :load

    def initialize(id: 0, method: "", pattern: "", status: RPC_UNKNOWN, status_text: "", return_value: "")
      super
    end

    # The reply as JSON text. `flags` are 0 or `JSON_WRITE_ASCII`, which the server uses. `JSON.generate` calls it too.
    def to_json(state = nil, *, flags: 0)
      JsonState.write(state) do
        arena = Arena.take
        at = save_struct(arena)
        arena.output_text do |out, size, length_at|
          Library::RPC_REPLY_TO_JSON.call(arena.handle, at, flags, out, size, length_at)
        end
      ensure
        arena&.release
      end
    end

    private

    def save_struct(arena)
      id, method, pattern, status, status_text, return_value = to_a
      Check.uint64(id, "RpcReply.id")
      Check.int32(status, "RpcReply.status")
      views = { method: method, pattern: pattern, status_text: status_text, return_value: return_value }.map do |name, it|
        it = Check.string(it, "RpcReply.#{name}")
        [arena.bytes(it), it.bytesize]
      end
      items = [KIND_RPC_REPLY, SIZE, id, *views[0], *views[1], status, *views[2], *views[3]]
      arena.bytes(items.pack(FORMAT))
    end
  end
end
