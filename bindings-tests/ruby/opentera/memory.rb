# frozen_string_literal: true

module OpenTera
  UTF_8 = Encoding::UTF_8
  # The default value of bytes.
  NO_BYTES = "".b.freeze
  # `MEMORY[address - 1, size]` reads or writes the bytes at an address, in one call and without an object for the
  # pointer. The pointer is 1 because fiddle rejects NULL.
  MEMORY = Fiddle::Pointer.new(1)
  private_constant :UTF_8, :NO_BYTES, :MEMORY

  # Reads values from the library's memory.
  module Memory
    WORD_SIZE = Fiddle::SIZEOF_VOIDP

    module_function

    def bytes(at, size)
      MEMORY[at - 1, size]
    end

    def string(at, size)
      MEMORY[at - 1, size].force_encoding(UTF_8)
    end

    def word(at)
      MEMORY[at - 1, WORD_SIZE].unpack1("J")
    end

    def strings(at, count)
      views = MEMORY[at - 1, count * 2 * WORD_SIZE].unpack("J*")
      Array.new(count) { |index| MEMORY[views[2 * index] - 1, views[2 * index + 1]].force_encoding(UTF_8) }
    end

    def message(cls, at)
      at == 0 ? nil : cls.allocate.load_struct(at)
    end

    def messages(cls, at, count)
      size = cls::STRUCT_SIZE
      Array.new(count) { |index| cls.allocate.load_struct(at + index * size) }
    end

    # The message of whatever kind at an address, or nil if only a newer library has this kind.
    def message_of_any_kind(at)
      cls = Message.of_kind(MEMORY[at - 1, 4].unpack1("L"))
      message(cls, at) if cls
    end

    # The protobuf binary of the message at an address.
    def encoded(at)
      arena = Arena.take
      arena.output { |out, size, length_at| Library::ENCODE.call(arena.handle, at, out, size, length_at) }
    ensure
      arena&.release
    end
  end
  private_constant :Memory
end
