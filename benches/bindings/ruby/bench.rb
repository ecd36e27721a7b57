# frozen_string_literal: true

# The binding beside google-protobuf and json, in nanoseconds of the processor for an operation.
#
# Encoding and writing JSON begin with the application's values: the message, or the Hash, is built first. Decoding and
# reading JSON end with the language's values: of a message of google-protobuf, which converts a string when it is read,
# all string fields are read. An event is a DeviceEvent. A frame is a TeraEvent with a hundred events.

require "opentera"
require "google/protobuf/well_known_types"
%w[TeraEvent DeviceEvent UserEvent ParticipantEvent JoinSessionEvent LogEvent].each { |name| require "#{name}_pb" }

Pb = Opentera::Protobuf
QUICK = ARGV.include?("--quick")
BLOCKS, ROUNDS, SECONDS = QUICK ? [1, 3, 0.002] : [5, 15, 0.01]

TOPIC = "websocket.user.42.events"
TIME = 1_700_000_000.25
PREFIX = "type.googleapis.com/"

# The class of a message, its fields, and the fields that are read.
Event = Struct.new(:name, :fields, :strings)

def uuid(number)
  format("b707e0b2-0f4e-4a5e-9f5b-%012x", number)
end

def event(number)
  case number % 5
  when 0 then ["UserEvent", { user_uuid: uuid(number), type: 1, user_fullname: "User #{number}" }]
  when 1
    ["DeviceEvent", { device_uuid: uuid(number), type: 1, device_name: "camera", device_status: '{"battery": 10.4}' }]
  when 2
    ["ParticipantEvent", { participant_uuid: uuid(number), type: 1, participant_name: "Participant #{number}",
                           participant_project_name: "Project", participant_site_name: "Site" }]
  when 3
    ["JoinSessionEvent", { session_url: "https://example.org/#{number}", session_creator_name: "Creator",
                           session_uuid: uuid(number), session_users: Array.new(4) { |it| uuid(number + it) },
                           join_msg: "Welcome", session_parameters: "{}", service_uuid: uuid(1) }]
  else ["LogEvent", { level: 5, timestamp: TIME, sender: "service", message: "Message #{number}" }]
  end
end

EVENTS = Array.new(100) do |number|
  name, fields = event(number)
  Event.new(name, fields, fields.select { |_, value| value.is_a?(String) || value.is_a?(Array) }.keys).freeze
end.freeze
DEVICE = EVENTS[1]

# A block for each library: ours, google-protobuf, json.
def pb_read(message, event)
  event.strings.each do |name|
    value = message.public_send(name)
    value.to_a if value.is_a?(Google::Protobuf::RepeatedField)
  end
  message
end

def pb_event(event)
  Pb.const_get(event.name).new(**event.fields)
end

def pb_frame
  any = EVENTS.map do |event|
    message = pb_event(event)
    Google::Protobuf::Any.new(type_url: PREFIX + message.class.descriptor.name, value: message.to_proto)
  end
  Pb::TeraEvent.new(header: Pb::TeraEvent::Header.new(version: 1, time: TIME, topic: TOPIC), events: any)
end

def pb_unpack(frame)
  frame.header.topic
  frame.events.each_with_index { |any, index| pb_read(any.unpack(Pb.const_get(EVENTS[index].name)), EVENTS[index]) }
end

def camel(name)
  name.to_s.gsub(/_(.)/) { Regexp.last_match(1).upcase }
end

def plain_event(event)
  event.fields.transform_keys { |name| camel(name) }
end

def plain_frame
  events = EVENTS.map { |event| { "@type" => "#{PREFIX}opentera.protobuf.#{event.name}", **plain_event(event) } }
  { "header" => { "version" => 1, "time" => TIME, "topic" => TOPIC }, "events" => events }
end

def our_event(event)
  OpenTera.const_get(event.name).new(**event.fields)
end

def our_frame
  OpenTera::TeraEvent.new(
    header: OpenTera::TeraEventHeader.new(version: 1, time: TIME, topic: TOPIC),
    events: EVENTS.map { |event| OpenTera::Any.pack(our_event(event)) }
  )
end

event_binary = our_event(DEVICE).encode
event_text = our_event(DEVICE).to_json
frame_binary = our_frame.encode
frame_text = our_frame.to_json
raise "other bytes" if pb_event(DEVICE).to_proto != event_binary || pb_frame.to_proto != frame_binary
raise "other text" if JSON.parse(frame_text) != JSON.parse(pb_frame.to_json)

CASES = {
  "decode event" => [
    -> { OpenTera::DeviceEvent.decode(event_binary) },
    -> { pb_read(Pb::DeviceEvent.decode(event_binary), DEVICE) },
    nil,
  ],
  "encode event" => [-> { our_event(DEVICE).encode }, -> { pb_event(DEVICE).to_proto }, nil],
  "decode frame" => [
    -> { OpenTera.unwrap(OpenTera::TeraEvent, frame_binary) }, -> { pb_unpack(Pb::TeraEvent.decode(frame_binary)) }, nil,
  ],
  "encode frame" => [
    -> { OpenTera.wrap_event(TOPIC, EVENTS.map { |event| our_event(event) }, time: TIME) }, -> { pb_frame.to_proto }, nil,
  ],
  "from JSON event" => [
    -> { OpenTera::DeviceEvent.from_json(event_text) },
    -> { pb_read(Pb::DeviceEvent.decode_json(event_text), DEVICE) },
    -> { JSON.parse(event_text) },
  ],
  "to JSON event" => [
    -> { our_event(DEVICE).to_json }, -> { pb_event(DEVICE).to_json }, -> { JSON.generate(plain_event(DEVICE)) },
  ],
  "from JSON frame" => [
    -> { OpenTera.unwrap_json(OpenTera::TeraEvent, frame_text) },
    -> { pb_unpack(Pb::TeraEvent.decode_json(frame_text)) },
    -> { JSON.parse(frame_text) },
  ],
  "to JSON frame" => [-> { our_frame.to_json }, -> { pb_frame.to_json }, -> { JSON.generate(plain_frame) }],
}.freeze

def processor_time
  Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
end

def time(times, block)
  start = processor_time
  i = 0
  while i < times
    block.call
    i += 1
  end
  (processor_time - start) / times * 1e9
end

# So many times that a round takes as long as it should.
def times_of(block)
  times = 1
  times *= 2 while time(times, block) * times < SECONDS * 1e9
  times
end

def median(numbers)
  numbers.sort[numbers.size / 2]
end

def measure(blocks)
  times = blocks.map { |block| block && times_of(block) }
  medians = Array.new(BLOCKS) do
    rounds = Array.new(ROUNDS) { blocks.zip(times).map { |block, count| block && time(count, block) } }
    rounds.transpose.map { |column| column[0] && median(column) }
  end
  medians.transpose.map { |column| column[0] ? column.min.round.to_s : "-" }
end

puts "peers\tgoogle-protobuf #{Gem.loaded_specs["google-protobuf"]&.version || "of Debian"}\tjson #{JSON::VERSION}"
$stdout.sync = true
CASES.each { |name, blocks| puts [name, *measure(blocks)].join("\t") }
