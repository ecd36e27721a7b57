# frozen_string_literal: true

require "fiddle/import"
require_relative "constants"

module OpenTera
  # The C functions. OPENTERA_MESSAGES_LIBRARY names the library's file; without it the loader looks for it.
  #
  # Pointers are numbers here: the binding reads and writes structs by their address.
  module Native
    extend Fiddle::Importer

    FILE = ENV.fetch("OPENTERA_MESSAGES_LIBRARY", "libopentera_messages.so.#{ABI_VERSION}")
    dlload FILE

    [
      "uint32_t tera_abi_version()",
      "const char *tera_version()",
      "uintptr_t tera_arena_new_for(size_t limit, const char *layout)",
      "void tera_arena_reset(uintptr_t arena)",
      "uintptr_t tera_arena_alloc(uintptr_t arena, size_t size, size_t align)",
      "uintptr_t tera_arena_dup(uintptr_t arena, const char *data, size_t len)",
      "int32_t tera_arena_error(uintptr_t arena)",
      "const char *tera_arena_error_message(uintptr_t arena)",
      "const char *tera_status_message(int32_t status)",
      "size_t tera_arena_error_offset(uintptr_t arena)",
      "size_t tera_arena_error_line(uintptr_t arena)",
      "size_t tera_arena_error_column(uintptr_t arena)",
      "int32_t tera_init(uint32_t kind, uintptr_t message, size_t size)",
      "int32_t tera_encode(uintptr_t arena, uintptr_t message, uintptr_t buffer, size_t capacity, uintptr_t len)",
      "int32_t tera_decode(uintptr_t arena, const char *data, size_t len, uint32_t flags, uintptr_t message)",
      "int32_t tera_json_text(uintptr_t arena, uintptr_t message, uint32_t flags, uintptr_t text)",
      "int32_t tera_from_json(uintptr_t arena, const char *text, size_t len, uint32_t flags, uintptr_t message)",
      "int32_t tera_wrap_event(uintptr_t arena, const char *topic, size_t topic_len, double time, " \
      "uintptr_t payloads, size_t count, uintptr_t buffer, size_t capacity, uintptr_t len)",
      "int32_t tera_wrap_module_message(uintptr_t arena, uintptr_t header, uintptr_t payloads, size_t count, " \
      "uintptr_t buffer, size_t capacity, uintptr_t len)",
      "int32_t tera_wrap_message(uintptr_t arena, uintptr_t payload, uintptr_t buffer, size_t capacity, uintptr_t len)",
      "int32_t tera_unwrap(uintptr_t arena, uint32_t wrapper, const char *data, size_t len, uint32_t flags, " \
      "uintptr_t frame)",
      "int32_t tera_unwrap_json(uintptr_t arena, uint32_t wrapper, const char *text, size_t len, uint32_t flags, " \
      "uintptr_t frame)",
      "uint32_t tera_topic_wrapper(const char *topic, size_t len)",
      "int32_t tera_topic_parse(uintptr_t arena, const char *topic, size_t len, uintptr_t parts)",
      "int32_t tera_topic_build(uintptr_t arena, uintptr_t parts, uintptr_t buffer, size_t capacity, uintptr_t len)",
      "int32_t tera_rpc_reply_from_json(uintptr_t arena, const char *text, size_t len, uint32_t flags, " \
      "uintptr_t reply)",
      "int32_t tera_rpc_reply_to_json(uintptr_t arena, uintptr_t reply, uint32_t flags, uintptr_t buffer, " \
      "size_t capacity, uintptr_t len)",
    ].each { |prototype| extern prototype }

    # The bytes at an address.
    def self.read(address, size)
      size.zero? ? "".b : Fiddle::Pointer.new(address)[0, size]
    end

    def self.write(address, data)
      Fiddle::Pointer.new(address)[0, data.bytesize] = data
    end
  end
end
