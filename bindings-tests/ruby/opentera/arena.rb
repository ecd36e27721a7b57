# frozen_string_literal: true

module OpenTera
  # Memory for one call: what the library builds, and a block for input, output and structs of the binding.
  #
  # A few arenas are kept and used again. A call takes one that no other call has at that time.
  class Arena
    LAYOUT = LAYOUTS.fetch(Memory::WORD_SIZE)
    BLOCK_SIZE = 131_072
    OUT_SIZE = BLOCK_SIZE / 2
    # An arena is reset after this many bytes of input, not after each call, because a reset costs as much as a call.
    RESET_AFTER = 4096
    NO_OFFSET = 2**(8 * Memory::WORD_SIZE) - 1
    IDLE = []

    # The structs that the library fills, one of each kind, with their heads. They are the start of a block.
    @structs = "".b

    class << self
      attr_reader :structs

      # Adds a struct; returns its offset in a block.
      def add_struct(kind, size)
        offset = @structs.bytesize
        @structs << [kind, size].pack("LL") << "\0" * (size - 8)
        offset
      end

      def take
        IDLE.pop || new
      end
    end

    # Address of the tera_arena.
    attr_reader :handle
    # Address of the block.
    attr_reader :block
    # Address of the next free byte, aligned for a struct.
    attr_reader :at

    def initialize
      @handle = Library::ARENA_NEW_FOR.call(0, LAYOUT)
      Library.reject_structs if @handle == 0

      @memory = Fiddle::Pointer.malloc(BLOCK_SIZE, Fiddle::RUBY_FREE)
      @block = @memory.to_i
      structs = self.class.structs
      MEMORY[@block - 1, structs.bytesize] = structs
      @length_at = @block + structs.bytesize
      @start = @length_at + 8
      @limit = @block + BLOCK_SIZE
      @spent = 0
      start
    end

    # Makes the arena available to other calls.
    def release
      @at = @start
      shrink unless @more.empty?
      if @spent > RESET_AFTER
        Library::ARENA_RESET.call(@handle)
        @spent = 0
      end
      IDLE.push(self)
    end

    # Raises the error of a call that failed.
    def reject(status)
      offset = Library::ARENA_ERROR_OFFSET.call(@handle)
      line, column = Library::ARENA_ERROR_LINE.call(@handle), Library::ARENA_ERROR_COLUMN.call(@handle)
      detail = Library::ARENA_ERROR_MESSAGE.call(@handle).to_s.force_encoding(UTF_8)
      raise Error.new(status, detail, (offset if offset != NO_OFFSET), line.nonzero?, column.nonzero?)
    end

    # Copies bytes to the block; returns their address, or nil if there was no room. Then there is room for as many, at
    # another address.
    def store(bytes)
      size = bytes.bytesize
      at = @at
      return grow(size) if at + size > @end

      MEMORY[at - 1, size] = bytes
      @at = at + ((size + 7) & -8)
      at
    end

    # Copies bytes; returns their address.
    def bytes(bytes)
      store(bytes) || store(bytes)
    end

    # Copies binary input.
    def input(data)
      raise TypeError, "expected a String with bytes, got #{data.inspect}" unless String === data

      @spent += data.bytesize + 64
      store(data) || store(data)
    end

    # Copies JSON text or a topic; returns address and size.
    def text(text)
      raise TypeError, "expected a String, got #{text.inspect}" unless String === text

      text = text.encode(UTF_8) unless text.encoding == UTF_8 || text.encoding == Encoding::BINARY
      [input(text), text.bytesize]
    end

    # Copies the elements of a list of strings; returns the address of their views, and their number.
    def strings(list, path)
      return [0, 0] if list.empty?

      list = list.each_with_index.map { |it, index| Check.string(it, path, index) }
      sizes = list.map(&:bytesize)
      [store_views(list, sizes) || store_views(list, sizes), list.size]
    end

    # Copies messages of any class; returns the address of the pointers to them, and their number.
    def pointers(payloads)
      return [0, 0] if Check.list(payloads, "payloads").empty?

      addresses = payloads.each_with_index.map do |it, index|
        Check.element(it, "payloads", index, Message).save_struct(self)
      end
      [bytes(addresses.pack("J*")), addresses.size]
    end

    # What a function writes to a buffer, of which the block gets the address, the size and where the length is written.
    def output
      status = yield @out, @out_size, @length_at
      if status == Status::BUFFER_TOO_SMALL
        grow_output(Memory.word(@length_at))
        status = yield @out, @out_size, @length_at
      end
      reject(status) if status != 0
      MEMORY[@out - 1, MEMORY[@length_at - 1, Memory::WORD_SIZE].unpack1("J")]
    end

    # As `output`, for a function that writes text.
    def output_text(&write)
      output(&write).force_encoding(UTF_8)
    end

    # The text that a function writes to the arena, of which the block gets the address of a view.
    def text_output
      view = bytes("\0" * 2 * Memory::WORD_SIZE)
      status = yield view
      reject(status) if status != 0
      size = Memory.word(view + Memory::WORD_SIZE)
      @spent += size
      Memory.string(Memory.word(view), size)
    end

    private

    # Half of the block is for output.
    def start
      @at, @end = @start, @limit - OUT_SIZE
      @out, @out_size = @end, OUT_SIZE
      @more = []
    end

    def shrink
      @more.each(&:call_free)
      start
    end

    def store_views(list, sizes)
      text = @at + list.size * 2 * Memory::WORD_SIZE
      views = sizes.flat_map do |size|
        at, text = text, text + size
        [size == 0 ? 0 : at, size]
      end
      store([*views, *list].pack("J#{views.size}#{"a*" * list.size}"))
    end

    # Continues in a larger block.
    def grow(size)
      size = size * 2 + BLOCK_SIZE
      @at = alloc(size)
      @end = @at + size
      nil
    end

    def grow_output(size)
      @out, @out_size = alloc(size), size
    end

    # Memory until the end of the call, which does not count against the limit of the library's arena.
    def alloc(size)
      @more << Fiddle::Pointer.malloc(size, Fiddle::RUBY_FREE)
      @more.last.to_i
    end
  end
  private_constant :Arena
end
