# frozen_string_literal: true

module OpenTera
  # For a module of constants that are numbers.
  module Names
    # The name of a number, or nil where it has none.
    def name_of(number)
      @names ||= constants.to_h { |name| [const_get(name), name.to_s] }
      @names[number]
    end
  end
end

require_relative "native"

module OpenTera
  # The library refused something.
  class Error < StandardError
    # @return [Integer] one of `Status`, or a number that this binding does not know
    attr_reader :status
    # @return [Integer, nil] byte of the input, counted from 0; nil where there is no such place
    attr_reader :offset
    # @return [Integer, nil] place in a text, counted from 1; nil where there is no such place
    attr_reader :line, :column

    def initialize(status, detail, offset, line, column)
      super(detail)
      @status, @offset, @line, @column = status, offset, line, column
    end
  end

  # What the binding does for every message: between Ruby's objects and the library's structs.
  #
  # A message is copied out of the library's memory when it is read and into it when it is written, so that objects are
  # Ruby's alone. The arena that is needed in between is one of a few that are kept and used again.
  module Binding
    WORD_SIZE = Fiddle::SIZEOF_VOIDP
    LAYOUT = LAYOUTS.fetch(WORD_SIZE)

    # A place or a size in bytes, by the size of a pointer.
    def self.at(on_64, on_32)
      WORD_SIZE == 8 ? on_64 : on_32
    end

    NO_OFFSET = 2**(8 * WORD_SIZE) - 1
    HEAD = "LL"
    WORD = "J"
    VIEW = "JJ"
    VIEW_SIZE = at(16, 8)
    FRAME = "LLLLdLx4JJJJJJJJ"
    FRAME_SIZE = at(96, 64)
    PAYLOAD = "LlJ@16JJJJJJ"
    PAYLOAD_SIZE = at(64, 40)
    TOPIC = "LLLLJJJJ"
    TOPIC_SIZE = at(48, 32)
    RPC_REPLY = "LLQJJJJlx4JJJJ"
    RPC_REPLY_SIZE = at(88, 56)

    # Memory of the library for one call.
    class Arena
      IDLE = []

      attr_reader :handle

      # Does something with an arena, which is empty again then.
      def self.borrow
        arena = IDLE.pop || new
        yield arena
      ensure
        if arena
          Native.tera_arena_reset(arena.handle)
          IDLE.push(arena)
        end
      end

      def initialize
        @handle = Native.tera_arena_new_for(0, LAYOUT)
        raise NoMemoryError if @handle.zero?
      end

      def check(status)
        return if status.zero?

        offset = Native.tera_arena_error_offset(@handle)
        line, column = Native.tera_arena_error_line(@handle), Native.tera_arena_error_column(@handle)
        detail = Native.tera_arena_error_message(@handle).to_s
        detail = Native.tera_status_message(status).to_s if detail.empty? # `tera_init` is not given the arena
        detail.force_encoding(Encoding::UTF_8)
        raise Error.new(status, detail, (offset if offset != NO_OFFSET), line.nonzero?, column.nonzero?)
      end

      def alloc(size)
        there(Native.tera_arena_alloc(@handle, size, 0))
      end

      # A copy of bytes in the arena; its address.
      def store(data)
        there(Native.tera_arena_dup(@handle, data, data.bytesize))
      end

      # The same, where a struct may be.
      def store_struct(data)
        address = alloc(data.bytesize)
        Native.write(address, data)
        address
      end

      # The bytes that a function writes to a buffer.
      def output
        capacity = 1024
        place = alloc(WORD_SIZE)
        loop do
          buffer = alloc(capacity)
          status = yield buffer, capacity, place
          size = Native.read(place, WORD_SIZE).unpack1(WORD) if [0, Status::BUFFER_TOO_SMALL].include?(status)
          if status != Status::BUFFER_TOO_SMALL
            check(status)
            return Native.read(buffer, size)
          end
          capacity = size
        end
      end

      private

      def there(address)
        check(Native.tera_arena_error(@handle)) if address.zero?
        address
      end
    end

    # How a member of a struct becomes a value, and how a value becomes a member.
    #
    # `items` is the member in the language of `pack`. `get.(values, at)` takes it from a struct's items,
    # `put.(arena, value)` gives the items.
    Form = ::Struct.new(:name, :items, :default, :get, :put, :names)
    # A field, and its place in bytes.
    Field = ::Struct.new(:name, :form, :offset)
    # Of a oneof the number of the field that is set, at `offset`, and the value 8 bytes behind it.
    Oneof = ::Struct.new(:name, :offset, :members)
    Member = ::Struct.new(:name, :form, :number)

    # What a class is in the library.
    class Description
      attr_reader :kind, :full_name, :size, :fields, :attributes

      def initialize(kind, full_name, size, fields)
        @kind, @full_name, @size, @fields = kind, full_name, size, fields
        @attributes = fields.flat_map { |field| field.is_a?(Oneof) ? field.members.map(&:name) : field.name }
        @layout = "#{HEAD}#{VIEW}"
        count = 4
        # In the order of the struct, each with the place of its first item.
        @places = fields.sort_by(&:offset).map do |field|
          items = field.is_a?(Oneof) ? "Lx4a*" : field.form.items
          @layout += "@#{field.offset}#{items}"
          at = count
          count += items.scan(/[a-zA-Z]/).count { |directive| directive != "x" }
          [field, :"@#{field.name}", at]
        end
      end

      # The message in a struct.
      def load(cls, address)
        data = Native.read(address, @size)
        values = data.unpack(@layout)
        message = cls.allocate
        message.unknown_fields = Binding.bytes(values, 2)
        @places.each do |field, variable, at|
          if field.is_a?(Field)
            message.instance_variable_set(variable, field.form.get.(values, at))
          elsif (member = field.members.find { |it| it.number == values[at] })
            items = data.unpack(member.form.items, offset: field.offset + 8)
            message.instance_variable_set(:"@#{member.name}", member.form.get.(items, 0))
          end
        end
        Binding.load_content(message, values.last) if message.is_a?(AnyBase) # the struct ends with the message
        message
      end

      # The struct of a message; what it points to is in the arena.
      def save(arena, message)
        values = [@kind, @size, *BYTES.put.(arena, message.unknown_fields)]
        @places.each do |field,|
          values.concat(field.is_a?(Oneof) ? set(arena, message, field) : put(arena, message, field))
        end
        values.pack("#{@layout}@#{@size}")
      end

      private

      def put(arena, message, field)
        field.form.put.(arena, message.public_send(field.name))
      end

      # The number and the value of the member of a oneof that is set.
      def set(arena, message, oneof)
        there = oneof.members.reject { |member| message.public_send(member.name).nil? }
        return [0, ""] if there.empty?
        raise ArgumentError, "#{oneof.name}: more than one member is set" if there.size > 1

        [there[0].number, put(arena, message, there[0]).pack(there[0].form.items)]
      end
    end

    BY_KIND = {}
    BY_NAME = {}

    module_function

    def describe(cls, kind, full_name, size, fields)
      cls.instance_variable_set(:@description, Description.new(kind, full_name, size, fields))
      BY_KIND[kind] = BY_NAME[full_name] = cls
    end

    # An empty struct in the arena.
    def empty(arena, kind, size)
      address = arena.alloc(size)
      arena.check(Native.tera_init(kind, address, size))
      address
    end

    def load(cls, address)
      cls.description.load(cls, address)
    end

    # Gives an `Any` or a payload the message of any kind that it holds, if it holds one. Of a kind that only a newer
    # library has, it gets the bytes, as of any other type that is not known.
    def load_content(holder, address)
      return if address.zero?

      cls = BY_KIND[Native.read(address, 8).unpack1("L")]
      if cls
        holder.message = load(cls, address)
      elsif holder.value.empty? # read from JSON
        holder.value = Arena.borrow do |arena|
          arena.output { |*buffer| Native.tera_encode(arena.handle, address, *buffer) }
        end
      end
    end

    def save(arena, message)
      raise TypeError, "no message: #{message.inspect}" unless message.is_a?(Message)

      message.class.description.save(arena, message)
    end

    # The address of the struct of a message.
    def store(arena, message)
      arena.store_struct(save(arena, message))
    end

    # The address and the size of a text, as UTF-8; what is none is for the library to refuse, with its place.
    def put_text(arena, value)
      value = value.to_str
      value = value.encode(Encoding::UTF_8) unless [Encoding::UTF_8, Encoding::BINARY].include?(value.encoding)
      put_bytes(arena, value)
    end

    def put_bytes(arena, value)
      value = value.dup # which no other thread can change
      value.empty? ? [0, 0] : [arena.store(value), value.bytesize]
    end

    def bytes(values, at)
      Native.read(values[at], values[at + 1])
    end

    def text(values, at)
      bytes(values, at).force_encoding(Encoding::UTF_8)
    end

    # Text or bytes as the bytes that a function reads, which no other thread can change.
    def as_bytes(value)
      value.encoding == Encoding::BINARY ? value.dup : value.encode(Encoding::UTF_8)
    end

    def elements(values, at, size)
      Array.new(values[at + 1]) { |index| values[at] + index * size }
    end

    def put_array(arena, structs)
      structs.empty? ? [0, 0] : [arena.store_struct(structs.join), structs.size]
    end

    def scalar(name, items, default)
      Form.new(name, items, default, ->(values, at) { values[at] }, ->(_, value) { [value] })
    end

    # Numbers that are too large are an error, which `pack` would cut off.
    def integer(name, items, range)
      put = lambda do |_, value|
        raise RangeError, "not in #{range}: #{value.inspect}" unless range.cover?(Integer(value))

        [value]
      end
      Form.new(name, items, 0, ->(values, at) { values[at] }, put)
    end

    def enum(names)
      form = integer(:enum, "l", -2**31...2**31)
      form.names = names
      form
    end

    def message(cls)
      get = ->(values, at) { load(cls, values[at]) unless values[at].zero? }
      Form.new(:message, WORD, nil, get, ->(arena, value) { [value.nil? ? 0 : store(arena, value)] })
    end

    def messages(cls)
      get = ->(values, at) { elements(values, at, cls.description.size).map { |address| load(cls, address) } }
      put = ->(arena, values) { put_array(arena, values.map { |value| save(arena, value) }) }
      Form.new(:messages, VIEW, [].freeze, get, put)
    end

    BOOL = Form.new(:bool, "C", false, ->(values, at) { values[at] != 0 }, ->(_, value) { [value ? 1 : 0] })
    INT32 = integer(:integer, "l", -2**31...2**31)
    UINT32 = integer(:integer, "L", 0...2**32)
    INT64 = integer(:integer, "q", -2**63...2**63)
    UINT64 = integer(:integer, "Q", 0...2**64)
    FLOAT = scalar(:float, "f", 0.0)
    DOUBLE = scalar(:double, "d", 0.0)
    TEXT = Form.new(:text, VIEW, "", method(:text).to_proc, method(:put_text).to_proc)
    BYTES = Form.new(:bytes, VIEW, "".b.freeze, method(:bytes).to_proc, method(:put_bytes).to_proc)
    TEXTS = Form.new(
      :texts, VIEW, [].freeze,
      ->(values, at) { elements(values, at, VIEW_SIZE).map { |it| text(Native.read(it, VIEW_SIZE).unpack(VIEW), 0) } },
      ->(arena, values) { put_array(arena, values.map { |value| put_text(arena, value).pack(VIEW) }) }
    )
    # A message of any kind, or nil; what it is read to, `load_content` says.
    EMBEDDED = Form.new(:embedded, WORD, nil, ->(*) {}, message(nil).put)

    # The library, older or newer, is of the ABI that this binding was made for, and takes its structs.
    def check_library
      found, abi = "#{Native::FILE} is version #{Native.tera_version}", Native.tera_abi_version
      if abi != ABI_VERSION
        raise LoadError, "#{found} and has version #{abi} of the ABI: install a release with version " \
                         "#{ABI_VERSION}, which this binding is for"
      end
      Arena.borrow {}
    rescue NoMemoryError
      raise LoadError, "#{found} and does not take the structs of this binding: install its release"
    end
  end

  # What every message has.
  class Message
    class << self
      # What it is in the library.
      attr_reader :description

      def full_name
        description.full_name
      end

      # The message that the bytes are.
      def decode(data)
        read(:tera_decode, data.dup, 0)
      end

      # The message that the text is. `flags` are those for reading JSON.
      def from_json(text, flags = 0)
        read(:tera_from_json, Binding.as_bytes(text), flags)
      end

      private

      def read(function, data, flags)
        Binding::Arena.borrow do |arena|
          address = Binding.empty(arena, description.kind, description.size)
          arena.check(Native.public_send(function, arena.handle, data, data.bytesize, flags, address))
          Binding.load(self, address)
        end
      end
    end

    # Fields that the schema does not know, as received.
    # @return [String]
    attr_accessor :unknown_fields

    def initialize(**fields)
      @unknown_fields = "".b
      self.class.description.fields.each do |field|
        instance_variable_set(:"@#{field.name}", field.form.default.dup) if field.is_a?(Binding::Field)
      end
      fields.each { |name, value| public_send(:"#{name}=", value) }
    end

    # The message as protobuf binary.
    def encode
      Binding::Arena.borrow do |arena|
        address = Binding.store(arena, self)
        arena.output { |*buffer| Native.tera_encode(arena.handle, address, *buffer) }
      end
    end

    # The message as JSON text. `flags` are those for writing JSON.
    def to_json(flags = 0)
      Binding::Arena.borrow do |arena|
        view = arena.alloc(Binding::VIEW_SIZE)
        arena.check(Native.tera_json_text(arena.handle, Binding.store(arena, self), flags, view))
        Binding.text(Native.read(view, Binding::VIEW_SIZE).unpack(Binding::VIEW), 0)
      end
    end

    def ==(other)
      other.instance_of?(self.class) &&
        [:unknown_fields, *self.class.description.attributes].all? { |it| public_send(it) == other.public_send(it) }
    end
  end

  # What an `Any` can do beside.
  class AnyBase < Message
    # An `Any` that holds a message.
    def self.pack(message)
      new(message: message)
    end

    # The message in it, or nil when its type is not known.
    def unpack
      return message if message

      _, slash, name = type_url.rpartition("/")
      Binding::BY_NAME[name]&.decode(value) unless slash.empty?
    end
  end

  # One message inside a wrapper.
  #
  # - `message`: nil when it is of unknown type or could not be read
  # - `value`: as received; empty when it was read from JSON and has a message
  # - `status`: 0, also for a type that is not known; else why it could not be read
  # - `detail`: what is wrong and where
  Payload = ::Struct.new(:message, :type_url, :value, :status, :detail, keyword_init: true)

  # What is in a wrapper.
  #
  # - `wrapper`: the class of the wrapper
  # - `topic`: that of a `TeraEvent`; the destination of a `TeraModuleMessage`
  # - `failed`, `unknown`: how many payloads could not be read, and how many are of unknown type
  Frame = ::Struct.new(
    :wrapper, :version, :time, :seq, :topic, :source, :payloads, :failed, :unknown, keyword_init: true
  )

  # The parts of a topic.
  #
  # - `family`, `channel`: a `TOPIC_...` and a `CHANNEL_...`
  # - `name`: of the module, service, user, participant, device, call, log or session
  # - `subtopic`: what follows `.events.`, or empty
  Topic = ::Struct.new(:family, :channel, :name, :subtopic, keyword_init: true) do
    # The parts of the topic that the text is.
    def self.parse(text)
      data = Binding.as_bytes(text)
      Binding::Arena.borrow do |arena|
        address = Binding.empty(arena, KIND_TOPIC, Binding::TOPIC_SIZE)
        arena.check(Native.tera_topic_parse(arena.handle, data, data.bytesize, address))
        values = Native.read(address, Binding::TOPIC_SIZE).unpack(Binding::TOPIC)
        new(family: values[2], channel: values[3], name: Binding.text(values, 4), subtopic: Binding.text(values, 6))
      end
    end

    def initialize(family:, channel: CHANNEL_NONE, name: "", subtopic: "")
      super
    end

    # The topic that has these parts; an `Error` when none has them.
    def to_s
      Binding::Arena.borrow do |arena|
        numbers = [family, channel].flat_map { |number| Binding::UINT32.put.(arena, number) }
        texts = [name, subtopic].flat_map { |text| Binding.put_text(arena, text) }
        items = [KIND_TOPIC, Binding::TOPIC_SIZE, *numbers, *texts]
        parts = arena.store_struct(items.pack(Binding::TOPIC))
        arena.output { |*buffer| Native.tera_topic_build(arena.handle, parts, *buffer) }.force_encoding(Encoding::UTF_8)
      end
    end
  end

  # The reply to a remote call.
  #
  # - `id`, `method`: number of the call and name of the procedure
  # - `pattern`: the topic that the call was sent to
  # - `status`: an `RPC_...`
  # - `status_text`: the status as received; written when `status` is `RPC_UNKNOWN`
  # - `return_value`: what the procedure returned, as JSON text; empty stands for `null`
  RpcReply = ::Struct.new(:id, :method, :pattern, :status, :status_text, :return_value, keyword_init: true) do
    # The reply that the text is. `flags` are those for reading JSON.
    def self.from_json(text, flags = 0)
      data = Binding.as_bytes(text)
      Binding::Arena.borrow do |arena|
        address = Binding.empty(arena, KIND_RPC_REPLY, Binding::RPC_REPLY_SIZE)
        arena.check(Native.tera_rpc_reply_from_json(arena.handle, data, data.bytesize, flags, address))
        values = Native.read(address, Binding::RPC_REPLY_SIZE).unpack(Binding::RPC_REPLY)
        new(
          id: values[2], method: Binding.text(values, 3), pattern: Binding.text(values, 5), status: values[7],
          status_text: Binding.text(values, 8), return_value: Binding.text(values, 10)
        )
      end
    end

    def initialize(id: 0, method: "", pattern: "", status: RPC_UNKNOWN, status_text: "", return_value: "")
      super
    end

    # The reply as JSON text. `flags` are `JSON_WRITE_ASCII`, as the server has it, or 0.
    def to_json(flags = 0)
      Binding::Arena.borrow do |arena|
        number, word = Binding::UINT64.put.(arena, id), Binding::INT32.put.(arena, status)
        call, reply = [[self.method, pattern], [status_text, return_value]].map do |texts|
          texts.flat_map { |text| Binding.put_text(arena, text) }
        end
        items = [KIND_RPC_REPLY, Binding::RPC_REPLY_SIZE, *number, *call, *word, *reply]
        address = arena.store_struct(items.pack(Binding::RPC_REPLY))
        text = arena.output { |*buffer| Native.tera_rpc_reply_to_json(arena.handle, address, flags, *buffer) }
        text.force_encoding(Encoding::UTF_8)
      end
    end
  end

  class << self
    # The class of the message with this full name, or nil.
    def message_class(full_name)
      Binding::BY_NAME[full_name]
    end

    # The class of what a topic carries, or nil when that is no message.
    def wrapper_of(topic)
      data = Binding.as_bytes(topic)
      Binding::BY_KIND[Native.tera_topic_wrapper(data, data.bytesize)]
    end

    # A `TeraEvent` with payloads of any types. Without a time it has that of the call.
    def wrap_event(topic, payloads, time: 0.0)
      topic = Binding.as_bytes(topic)
      Binding::Arena.borrow do |arena|
        array = put_pointers(arena, payloads)
        arena.output do |*buffer|
          Native.tera_wrap_event(arena.handle, topic, topic.bytesize, time, *array, *buffer)
        end
      end
    end

    # A `TeraModuleMessage` with payloads of any types. Without a time it has that of the call.
    def wrap_module_message(dest, source, payloads, time: 0.0, seq: 0)
      header = TeraModuleMessageHeader.new(time:, seq:, source:, dest:)
      Binding::Arena.borrow do |arena|
        address, array = Binding.store(arena, header), put_pointers(arena, payloads)
        arena.output { |*buffer| Native.tera_wrap_module_message(arena.handle, address, *array, *buffer) }
      end
    end

    # A `TeraMessage` with one payload.
    def wrap_message(payload)
      Binding::Arena.borrow do |arena|
        address = Binding.store(arena, payload)
        arena.output { |*buffer| Native.tera_wrap_message(arena.handle, address, *buffer) }
      end
    end

    # What is in a wrapper's bytes; `wrapper` is what `wrapper_of` says of the topic they came on.
    def unwrap(wrapper, data)
      unwrap_with(:tera_unwrap, wrapper, data.dup, 0)
    end

    # What is in a wrapper that is JSON text: for a frame of the websocket a `TeraMessage`.
    def unwrap_json(wrapper, text, flags = JSON_READ_LENIENT)
      unwrap_with(:tera_unwrap_json, wrapper, Binding.as_bytes(text), flags)
    end

    private

    def put_pointers(arena, payloads)
      Binding.put_array(arena, payloads.map { |payload| [Binding.store(arena, payload)].pack(Binding::WORD) })
    end

    def unwrap_with(function, wrapper, data, flags)
      kind = wrapper ? wrapper.description.kind : 0
      Binding::Arena.borrow do |arena|
        address = Binding.empty(arena, KIND_FRAME, Binding::FRAME_SIZE)
        arena.check(Native.public_send(function, arena.handle, kind, data, data.bytesize, flags, address))
        values = Native.read(address, Binding::FRAME_SIZE).unpack(Binding::FRAME)
        payloads = Binding.elements(values, 10, Binding::PAYLOAD_SIZE).map { |it| load_payload(it) }
        Frame.new(
          wrapper: Binding::BY_KIND[values[2]], version: values[3], time: values[4], seq: values[5],
          topic: Binding.text(values, 6), source: Binding.text(values, 8),
          payloads: payloads, failed: values[12],
          # Not the library's number: a newer one has kinds that are unknown here.
          unknown: payloads.count { |it| it.message.nil? && it.status.zero? }
        )
      end
    end

    def load_payload(address)
      values = Native.read(address, Binding::PAYLOAD_SIZE).unpack(Binding::PAYLOAD)
      payload = Payload.new(
        type_url: Binding.text(values, 3), value: Binding.bytes(values, 5), status: values[1],
        detail: Binding.text(values, 7)
      )
      Binding.load_content(payload, values[2])
      payload
    end
  end
end
