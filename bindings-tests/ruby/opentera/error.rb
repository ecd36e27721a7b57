# frozen_string_literal: true

module OpenTera
  # The library rejected an input or an argument.
  class Error < StandardError
    # @return [Integer] one of `Status`, or a number that only a newer library has
    attr_reader :status
    # @return [Integer, nil] byte offset in binary input, counted from 0; nil if the error has none
    attr_reader :offset
    # @return [Integer, nil] position in JSON text, counted from 1; nil if the error has none
    attr_reader :line, :column

    def initialize(status, detail, offset, line, column)
      super(detail)
      @status, @offset, @line, @column = status, offset, line, column
    end
  end
end
