# frozen_string_literal: true

module OpenTera
  # Extends a module of constants that are numbers.
  module Names
    # The name of a number, or nil if it has none.
    def name_of(number)
      @names ||= constants.to_h { |name| [const_get(name), name.to_s] }
      @names[number]
    end
  end
end
