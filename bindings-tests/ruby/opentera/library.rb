# frozen_string_literal: true

require "fiddle"
require "rbconfig"

module OpenTera
  # The C library: its file and its functions.
  #
  # Functions take and return addresses as integers, which is the fastest kind of call that fiddle has. They keep the
  # global lock, because releasing it costs more than a typical call.
  module Library
    VARIABLE = "OPENTERA_MESSAGES_LIBRARY"

    # The name of the library's file on an operating system.
    def self.file_name(host_os)
      case host_os
      when /mswin|mingw|cygwin/ then "opentera_messages.dll"
      when /darwin/ then "libopentera_messages.#{ABI_VERSION}.dylib"
      else "libopentera_messages.so.#{ABI_VERSION}"
      end
    end

    # Picks an offset or a size by the size of a pointer.
    def self.at(on_64, on_32)
      Fiddle::SIZEOF_VOIDP == 8 ? on_64 : on_32
    end

    # Opens the library, and checks that it has the ABI that this binding is for.
    def self.open
      file = ENV.fetch(VARIABLE) { file_name(RbConfig::CONFIG["host_os"]) }
      begin
        handle = Fiddle.dlopen(file)
      rescue Fiddle::DLError => e
        raise LoadError, "cannot load #{file} (#{e.message}). Install the library as docs/install.md of " \
                         "opentera-messages describes, or set #{VARIABLE} to the path of its file"
      end
      check_version(handle, file)
      handle
    end

    def self.check_version(handle, file)
      version = function(handle, "tera_version", [], Fiddle::TYPE_VOIDP).call.to_s
      abi = function(handle, "tera_abi_version", []).call
      @found = "#{file} is version #{version}"
      return if abi == ABI_VERSION

      raise LoadError, "#{@found} and has version #{abi} of the ABI: install a release with version #{ABI_VERSION}, " \
                       "which this binding is for"
    end

    # Raises the error of a library with another schema.
    def self.reject_structs
      raise LoadError, "#{@found} and does not take the structs of this binding: install its release"
    end

    def self.function(handle, name, arguments, result = Fiddle::TYPE_INT)
      Fiddle::Function.new(handle[name], arguments, result, need_gvl: true)
    end
    private_class_method :open, :check_version, :function

    handle = open
    address = size = Fiddle::TYPE_UINTPTR_T
    uint32 = -Fiddle::TYPE_INT
    output = [address, size, address] # buffer, its capacity, where its length is written
    {
      tera_arena_new_for: [[size, Fiddle::TYPE_VOIDP], address],
      tera_arena_free: [[address], Fiddle::TYPE_VOID],
      tera_arena_reset: [[address], Fiddle::TYPE_VOID],
      tera_arena_error_message: [[address], Fiddle::TYPE_VOIDP],
      tera_arena_error_offset: [[address], address],
      tera_arena_error_line: [[address], size],
      tera_arena_error_column: [[address], size],
      tera_encode: [[address, address, *output]],
      tera_decode: [[address, address, size, uint32, address]],
      tera_json_text: [[address, address, uint32, address]],
      tera_from_json: [[address, address, size, uint32, address]],
      tera_json_from_binary: [[address, uint32, address, size, uint32, *output]],
      tera_binary_from_json: [[address, uint32, address, size, uint32, *output]],
      tera_message_json_from_event: [[address, address, size, uint32, *output]],
      tera_wrap_event: [[address, address, size, Fiddle::TYPE_DOUBLE, address, size, *output]],
      tera_wrap_module_message: [[address, address, address, size, *output]],
      tera_wrap_message: [[address, address, *output]],
      tera_unwrap: [[address, uint32, address, size, uint32, address]],
      tera_unwrap_json: [[address, uint32, address, size, uint32, address]],
      tera_topic_wrapper: [[address, size], uint32],
      tera_topic_parse: [[address, address, size, address]],
      tera_topic_build: [[address, address, *output]],
      tera_rpc_reply_from_json: [[address, address, size, uint32, address]],
      tera_rpc_reply_to_json: [[address, address, uint32, *output]],
    }.each do |name, signature|
      const_set(name.to_s.delete_prefix("tera_").upcase, function(handle, name.to_s, *signature))
    end
  end
  private_constant :Library
end
