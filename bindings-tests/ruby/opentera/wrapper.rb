# frozen_string_literal: true

module OpenTera
  # One message inside a wrapper.
  #
  # - `message`: nil if it is of unknown type or malformed
  # - `value`: its bytes as received; empty if it was read from JSON and has a message
  # - `status`: 0, also for an unknown type; otherwise why it could not be decoded
  # - `detail`: what is wrong and where
  Payload = ::Struct.new(:message, :type_url, :value, :status, :detail)

  # The content of a wrapper.
  #
  # - `wrapper`: the class of the wrapper
  # - `topic`: the topic of a `TeraEvent`, or the destination of a `TeraModuleMessage`
  # - `failed`, `unknown`: the number of payloads that are malformed, and of those that are of unknown type
  Frame = ::Struct.new(:wrapper, :version, :time, :seq, :topic, :source, :payloads, :failed, :unknown)

  # Reads frames from the library's memory.
  module Frames
    UNPACK = "x8LLdLx4JJJJJJJ"
    OFFSET = Arena.add_struct(KIND_FRAME, Library.at(96, 64))
    PAYLOAD_UNPACK = Library.at("LlJJJJJJJ", "LlJx4JJJJJJ")
    PAYLOAD_SIZE = Library.at(64, 40)
    PAYLOAD_ITEMS = 9

    module_function

    def unwrap(function, wrapper, arena, input, size, flags)
      at = arena.block + OFFSET
      status = function.call(arena.handle, wrapper ? wrapper.kind : 0, input, size, flags, at)
      arena.reject(status) if status != 0
      load(at)
    end

    def load(at)
      kind, version, time, seq, topic_at, topic_size, source_at, source_size, payloads_at, count, failed =
        MEMORY[at - 1, Library.at(96, 64)].unpack(UNPACK)
      payloads = load_payloads(payloads_at, count)
      # Not the library's number: a newer one has kinds that are unknown here.
      unknown = payloads.count { |it| it.message.nil? && it.status == 0 }
      topic, source = Memory.string(topic_at, topic_size), Memory.string(source_at, source_size)
      Frame.new(Message.of_kind(kind), version, time, seq, topic, source, payloads, failed, unknown)
    end

    def load_payloads(at, count)
      items = MEMORY[at - 1, PAYLOAD_SIZE * count].unpack(PAYLOAD_UNPACK * count)
      items.each_slice(PAYLOAD_ITEMS).map do |kind, status, message_at, url_at, url_size, at, size, detail_at, detail_size|
        message = Message.of_kind(kind)&.allocate&.load_struct(message_at)
        value = MEMORY[at - 1, size]
        value = Memory.encoded(message_at) if message_at != 0 && message.nil? && value.empty? # read from JSON
        detail = detail_size == 0 ? "" : Memory.string(detail_at, detail_size)
        Payload.new(message, Memory.string(url_at, url_size), value, status, detail)
      end
    end
  end
  private_constant :Frames

  class << self
    # The class of the message with a full name, or nil.
    def message_class(full_name)
      Message.of_name(full_name)
    end

    # The class of the wrapper that a topic carries, or nil if that is not a message.
    def wrapper_of(topic)
      arena = Arena.take
      Message.of_kind(Library::TOPIC_WRAPPER.call(*arena.text(topic)))
    ensure
      arena&.release
    end

    # Encodes a `TeraEvent` with payloads of any types. `time` is in seconds since 1970; 0 is replaced by the current time.
    def wrap_event(topic, payloads, time: 0.0)
      arena = Arena.take
      arguments = [*arena.text(topic), Check.float(time, "time"), *arena.pointers(payloads)]
      arena.output { |out, size, length_at| Library::WRAP_EVENT.call(arena.handle, *arguments, out, size, length_at) }
    ensure
      arena&.release
    end

    # Encodes a `TeraModuleMessage` with payloads of any types. `time` is as that of `wrap_event`.
    def wrap_module_message(dest, source, payloads, time: 0.0, seq: 0)
      header = TeraModuleMessageHeader.new(time: time, seq: seq, source: source, dest: dest)
      arena = Arena.take
      arguments = [header.save_struct(arena), *arena.pointers(payloads)]
      arena.output { |out, size, length_at| Library::WRAP_MODULE_MESSAGE.call(arena.handle, *arguments, out, size, length_at) }
    ensure
      arena&.release
    end

    # Encodes a `TeraMessage` with one payload.
    def wrap_message(payload)
      Check.element(payload, "payload", nil, Message)
      arena = Arena.take
      at = payload.save_struct(arena)
      arena.output { |out, size, length_at| Library::WRAP_MESSAGE.call(arena.handle, at, out, size, length_at) }
    ensure
      arena&.release
    end

    # Decodes a wrapper and its payloads from protobuf binary. `wrapper` is what `wrapper_of` returns for the topic that
    # the bytes were received on.
    def unwrap(wrapper, data)
      arena = Arena.take
      Frames.unwrap(Library::UNWRAP, wrapper, arena, arena.input(data), data.bytesize, 0)
    ensure
      arena&.release
    end

    # Reads a wrapper and its payloads from JSON text. A frame of the websocket is a `TeraMessage`.
    def unwrap_json(wrapper, text, flags: JSON_READ_LENIENT)
      arena = Arena.take
      Frames.unwrap(Library::UNWRAP_JSON, wrapper, arena, *arena.text(text), flags)
    ensure
      arena&.release
    end

    # Converts the protobuf binary of a message to JSON text. `flags` are any `JSON_WRITE_...`.
    def json_from_binary(cls, data, flags: 0)
      arena = Arena.take
      arguments = [Check.message_class(cls).kind, arena.input(data), data.bytesize, flags]
      arena.output_text do |out, size, length_at|
        Library::JSON_FROM_BINARY.call(arena.handle, *arguments, out, size, length_at)
      end
    ensure
      arena&.release
    end

    # Converts the JSON text of a message to protobuf binary. `flags` are any `JSON_READ_...`.
    def binary_from_json(cls, text, flags: 0)
      arena = Arena.take
      arguments = [Check.message_class(cls).kind, *arena.text(text), flags]
      arena.output { |out, size, length_at| Library::BINARY_FROM_JSON.call(arena.handle, *arguments, out, size, length_at) }
    ensure
      arena&.release
    end

    # Converts the protobuf binary of a `TeraEvent` to the JSON text of the `TeraMessage` that holds it, as a bridge from
    # the bus to websockets does. With `JSON_WRITE_SERVER` the text is what the server writes.
    def message_json_from_event(data, flags: 0)
      arena = Arena.take
      arguments = [arena.input(data), data.bytesize, flags]
      arena.output_text do |out, size, length_at|
        Library::MESSAGE_JSON_FROM_EVENT.call(arena.handle, *arguments, out, size, length_at)
      end
    ensure
      arena&.release
    end
  end
end
