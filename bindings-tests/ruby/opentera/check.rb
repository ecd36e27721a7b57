# frozen_string_literal: true

module OpenTera
  # Checks the values of fields. Each function returns the value as the field keeps it, or raises an error that names the
  # field.
  module Check
    module_function

    def string(value, path, index = nil)
      return value if String === value && value.encoding == UTF_8
      fail_type("a String", value, path, index) unless String === value
      # Bytes are for the library to validate.
      value.encoding == Encoding::BINARY ? value : value.encode(UTF_8)
    end

    def bytes(value, path)
      String === value ? value : fail_type("a String", value, path)
    end

    def bool(value, path)
      true == value || false == value ? value : fail_type("true or false", value, path)
    end

    def int32(value, path)
      Integer === value && -0x8000_0000 <= value && value <= 0x7fff_ffff ? value : fail_integer(32, true, value, path)
    end

    def uint32(value, path)
      Integer === value && 0 <= value && value <= 0xffff_ffff ? value : fail_integer(32, false, value, path)
    end

    def int64(value, path)
      Integer === value && -2**63 <= value && value < 2**63 ? value : fail_integer(64, true, value, path)
    end

    def uint64(value, path)
      Integer === value && 0 <= value && value < 2**64 ? value : fail_integer(64, false, value, path)
    end

    def float(value, path)
      Float === value || Integer === value ? value.to_f : fail_type("a Float", value, path)
    end

    def message(value, path, cls)
      value.nil? || cls === value ? value : fail_type(article(cls), value, path)
    end

    # The elements are checked when the message is encoded, because a list can change until then.
    def list(value, path)
      Array === value ? value : fail_type("an Array", value, path)
    end

    def element(value, path, index, cls)
      cls === value ? value : fail_type(article(cls), value, path, index)
    end

    def message_class(value)
      Class === value && value < Message ? value : fail_type("a class of messages", value, "cls")
    end

    # Of a oneof at most one member is set.
    def oneof(path, values)
      raise ArgumentError, "#{path}: more than one member is set" if values.count { |it| !it.nil? } > 1
    end

    def article(cls)
      name = cls.name.delete_prefix("OpenTera::")
      "#{name.start_with?(/[AEIO]/) ? "an" : "a"} #{name}"
    end

    def fail_integer(bits, signed, value, path)
      fail_type("an Integer", value, path) unless Integer === value
      raise RangeError, "#{path}: expected #{signed ? "a signed" : "an unsigned"} integer of #{bits} bits, got #{value}"
    end

    def fail_type(expected, value, path, index = nil)
      raise TypeError, "#{path}#{"[#{index}]" if index}: expected #{expected}, got #{value.inspect}"
    end
  end
  private_constant :Check
end
