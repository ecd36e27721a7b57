# frozen_string_literal: true

module OpenTera
  # What every message has.
  #
  # A message is an object of Ruby alone: it is copied from the library's memory when it is decoded, and to it when it is
  # encoded.
  class Message
    # A field.
    #
    # - `form`: `:bool`, `:integer`, `:enum`, `:float`, `:double`, `:string`, `:bytes`, `:message`, or `:strings` or
    #   `:messages` for a list
    # - `names`: the module of an enum's values
    # - `oneof`: the name of the oneof that it is a member of
    Field = ::Struct.new(:name, :form, :names, :oneof)

    BY_KIND = {}
    BY_NAME = {}
    private_constant :BY_KIND, :BY_NAME

    class << self
      # @return [String] for example `opentera.protobuf.DeviceEvent`
      attr_reader :full_name
      # @return [Array<Field>] in the order of the schema
      attr_reader :fields
      # @private
      attr_reader :kind

      # The class of the message of a kind or with a full name, or nil.
      # @private
      def of_kind(kind)
        BY_KIND[kind]
      end

      # @private
      def of_name(name)
        BY_NAME[name]
      end

      # Decodes a message from protobuf binary.
      def decode(data)
        arena = Arena.take
        at = arena.block + @offset
        status = Library::DECODE.call(arena.handle, arena.input(data), data.bytesize, 0, at)
        arena.reject(status) if status != 0
        allocate.load_struct(at)
      ensure
        arena&.release
      end

      # Reads a message from JSON text. `flags` are any `JSON_READ_...`.
      def from_json(text, flags: 0)
        arena = Arena.take
        at = arena.block + @offset
        status = Library::FROM_JSON.call(arena.handle, *arena.text(text), flags, at)
        arena.reject(status) if status != 0
        allocate.load_struct(at)
      ensure
        arena&.release
      end

      # Copies the messages of a list to an arena; returns the address of their structs, and their number.
      # @private
      def save_list(arena, list, path)
        return [0, 0] if list.empty?

        structs = list.each_with_index.map do |it, index|
          MEMORY[Check.element(it, path, index, self).save_struct(arena) - 1, self::STRUCT_SIZE]
        end
        [arena.bytes(structs.join), structs.size]
      end

      private

      # A subclass reads and writes the messages of its superclass.
      def inherited(subclass)
        super
        inherited = [@kind, @full_name, @fields, @offset]
        subclass.class_exec { @kind, @full_name, @fields, @offset = inherited }
      end

      def describe(kind, full_name, size, fields)
        @kind, @full_name, @fields = kind, full_name, fields.each(&:freeze).freeze
        @offset = Arena.add_struct(kind, size)
        const_set(:HEAD, [kind, size].pack("LL").freeze)
        const_set(:STRUCT_SIZE, size)
        private_constant :HEAD
        BY_KIND[kind] = BY_NAME[full_name] = self
      end
    end

    # Fields that the schema does not have, as received.
    # @return [String]
    attr_reader :unknown_fields

    def unknown_fields=(value)
      @unknown_fields = Check.bytes(value, "unknown_fields")
    end

    # Encodes the message as protobuf binary.
    def encode
      arena = Arena.take
      at = save_struct(arena)
      arena.output { |out, size, length_at| Library::ENCODE.call(arena.handle, at, out, size, length_at) }
    ensure
      arena&.release
    end

    # The message as JSON text. `flags` are any `JSON_WRITE_...`. `JSON.generate` and `JSON.pretty_generate` call it too,
    # with `state`.
    def to_json(state = nil, *, flags: 0)
      JsonState.write(state) do
        arena = Arena.take
        at = save_struct(arena)
        arena.text_output { |view| Library::JSON_TEXT.call(arena.handle, at, flags, view) }
      ensure
        arena&.release
      end
    end

    # The message as objects of JSON: a Hash with the names and values that `to_json` writes.
    def as_json(*)
      JSON.parse(to_json)
    end

    # The fields by their names; nested messages are hashes too.
    def to_h
      deconstruct_keys(nil).transform_values do |value|
        case value
        when Message then value.to_h
        when Array then value.map { |it| it.is_a?(Message) ? it.to_h : it }
        else value
        end
      end
    end

    # The fields by their names, for pattern matching.
    def deconstruct_keys(_)
      self.class.fields.to_h { |field| [field.name, instance_variable_get(:"@#{field.name}")] }
    end

    def ==(other)
      other.instance_of?(self.class) && field_values == other.field_values
    end

    def eql?(other)
      other.instance_of?(self.class) && field_values.eql?(other.field_values)
    end

    def hash
      [self.class, field_values].hash
    end

    # The fields that are set.
    def inspect
      fields = self.class.fields.filter_map do |field|
        value = instance_variable_get(:"@#{field.name}")
        next if value.nil? || value == 0 || value == false || (value.respond_to?(:empty?) && value.empty?)

        "#{field.name}: #{field.names&.name_of(value) || value.inspect}"
      end
      fields << "unknown_fields: #{@unknown_fields.inspect}" unless @unknown_fields.empty?
      "#<#{[self.class.name, fields.join(", ")].reject(&:empty?).join(" ")}>"
    end
    alias to_s inspect

    protected

    def field_values
      [@unknown_fields, *deconstruct_keys(nil).values]
    end
  end

  # What an `Any` has besides.
  class AnyBase < Message
    class << self
      # An `Any` that holds a message.
      def pack(message)
        any = new
        any.message = message
        any
      end

      # @private
      def save_list(arena, list, path)
        return super unless !list.empty? && list.all? { |it| AnyBase === it && it.only_message? }

        # Their structs differ in nothing but the address of the message, with which they end.
        word = Memory::WORD_SIZE
        start = const_get(:HEAD).ljust(self::STRUCT_SIZE - 8, "\0")
        items = list.flat_map { |it| [start, it.message.save_struct(arena)] }
        count = items.size / 2
        [arena.bytes(items.pack("a*Jx#{8 - word}" * count)), count]
      end
    end

    # @private
    def only_message?
      @message && @type_url.empty? && @value.empty? && @unknown_fields.empty?
    end

    # The message in it, or nil if its type is unknown.
    def unpack
      return message if message

      _, slash, name = type_url.rpartition("/")
      Message.of_name(name)&.decode(value) unless slash.empty?
    end

    private

    # Takes over the message that was read from JSON. One that only a newer library has is kept as bytes.
    def load_content(at)
      return if at == 0

      @message = Memory.message_of_any_kind(at)
      @value = Memory.encoded(at) if @message.nil? && @value.empty?
    end
  end

  # What `JSON.generate` and `JSON.pretty_generate` pass to `to_json`.
  module JsonState
    # The JSON text that the block returns, in the layout of the state.
    def self.write(state)
      unless state.nil? || state.respond_to?(:to_h)
        raise ArgumentError, "expected the state of a JSON generator, got #{state.inspect}: pass flags as `flags:`"
      end

      text = yield
      is_compact = state.nil? || state.to_h.values_at(:indent, :space, :object_nl, :array_nl).all? { |it| it.to_s.empty? }
      is_compact ? text : JSON.parse(text).to_json(state)
    end
  end
  private_constant :JsonState
end
