# frozen_string_literal: true

# The messages of the OpenTera platform, see docs/ruby.md.

require "json"
require_relative "opentera/names"
require_relative "opentera/constants"
require_relative "opentera/library"
require_relative "opentera/error"
require_relative "opentera/memory"
require_relative "opentera/check"
require_relative "opentera/arena"
require_relative "opentera/message"
require_relative "opentera/schema"
require_relative "opentera/wrapper"
require_relative "opentera/topic"
require_relative "opentera/rpc_reply"

OpenTera.wrapper_of("") # an arena, which a library with other structs rejects
