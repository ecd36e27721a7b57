# frozen_string_literal: true

# The messages of the OpenTera platform, see docs/ruby.md.

require_relative "opentera/binding"
require_relative "opentera/schema"

OpenTera::Binding.check_library
