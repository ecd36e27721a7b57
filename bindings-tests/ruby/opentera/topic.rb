# frozen_string_literal: true

module OpenTera
  # The parts of a topic.
  #
  # - `family`, `channel`: a `TOPIC_...` and a `CHANNEL_...`
  # - `name`: of the module, service, user, participant, device, call, log or session
  # - `subtopic`: what follows `.events.`, or empty
  class Topic < ::Struct.new(:family, :channel, :name, :subtopic, keyword_init: true)
    FORMAT = "LLLLJJJJ"
    SIZE = Library.at(48, 32)
    OFFSET = Arena.add_struct(KIND_TOPIC, SIZE)
    private_constant :FORMAT, :SIZE, :OFFSET

    # Parses a topic.
    def self.parse(text)
      arena = Arena.take
      at = arena.block + OFFSET
      status = Library::TOPIC_PARSE.call(arena.handle, *arena.text(text), at)
      arena.reject(status) if status != 0
      _, _, family, channel, name_at, name_size, subtopic_at, subtopic_size =
        MEMORY[at - 1, SIZE].unpack(FORMAT)
      name, subtopic = Memory.string(name_at, name_size), Memory.string(subtopic_at, subtopic_size)
      new(family: family, channel: channel, name: name, subtopic: subtopic)
    ensure
      arena&.release
    end

    def initialize(family:, channel: CHANNEL_NONE, name: "", subtopic: "")
      super
    end

    # The topic as text. Raises `Error` if no topic has these parts.
    def to_s
      numbers = [Check.uint32(family, "Topic.family"), Check.uint32(channel, "Topic.channel")]
      texts = [Check.string(name, "Topic.name"), Check.string(subtopic, "Topic.subtopic")]
      arena = Arena.take
      views = texts.flat_map { |it| [arena.bytes(it), it.bytesize] }
      at = arena.bytes([KIND_TOPIC, SIZE, *numbers, *views].pack(FORMAT))
      arena.output_text { |out, size, length_at| Library::TOPIC_BUILD.call(arena.handle, at, out, size, length_at) }
    ensure
      arena&.release
    end
  end
end
