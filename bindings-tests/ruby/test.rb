# frozen_string_literal: true

# The binding against the corpus, see tests/golden/README.md. Run from the root of the repository.

require "opentera"

ROUND_TRIPS = 100_000
CORPUS = ENV.fetch("OPENTERA_CORPUS", "tests/golden/corpus.tsv")

def hex(data)
  data.unpack1("H*")
end

def from_hex(text)
  [text].pack("H*")
end

def quoted(text)
  %("#{text.b.gsub(/[^ -~]|["\\]/n) { |c| format("\\%02x", c.ord) }}")
end

def dump_value(field, value)
  case field.form
  when :message then value.nil? ? "null" : dump(value)
  when :messages then "[#{value.map { |it| dump(it) }.join(",")}]"
  when :strings then "[#{value.map { |it| quoted(it) }.join(",")}]"
  when :string then quoted(value)
  when :bytes then hex(value)
  when :double then hex([value].pack("G"))
  when :float then hex([value].pack("g"))
  when :enum then field.names.name_of(value) || value.to_s
  else value.to_s
  end
end

def dump_any(type_url, value, content)
  "type_url:#{quoted(type_url)},#{content ? "message:#{dump(content)}" : "value:#{hex(value)}"}"
end

def content_of(any)
  any.unpack
rescue OpenTera::Error
  nil
end

def dump(message)
  members =
    if message.is_a?(OpenTera::Any)
      [dump_any(message.type_url, message.value, content_of(message))]
    else
      message.class.fields.filter_map { |field| dump_field(message, field) }
    end
  members << "unknown_fields:#{hex(message.unknown_fields)}" unless message.unknown_fields.empty?
  "{#{members.join(",")}}"
end

def dump_field(message, field)
  value = message.public_send(field.name)
  "#{field.name}:#{dump_value(field, value)}" unless field.oneof && value.nil?
end

def dump_frame(frame)
  payloads = frame.payloads.map { |it| "{#{dump_any(it.type_url, it.value, it.message)}}" }
  "{wrapper:#{frame.wrapper.full_name.rpartition(".").last},version:#{frame.version}," \
    "time:#{hex([frame.time].pack("G"))},seq:#{frame.seq},topic:#{quoted(frame.topic)}," \
    "source:#{quoted(frame.source)},payloads:[#{payloads.join(",")}],failed:#{frame.failed},unknown:#{frame.unknown}}"
end

def wrap_again(frame)
  payloads = frame.payloads.map { |it| it.message || OpenTera::Any.new(type_url: it.type_url, value: it.value) }
  if frame.wrapper == OpenTera::TeraEvent
    OpenTera.wrap_event(frame.topic, payloads, time: frame.time)
  elsif frame.wrapper == OpenTera::TeraModuleMessage
    OpenTera.wrap_module_message(frame.topic, frame.source, payloads, time: frame.time, seq: frame.seq)
  else
    payloads[0].encode
  end
end

def expect(got, wanted)
  raise "\n     got #{got.inspect}\nexpected #{wanted.inspect}" if got != wanted
end

def check_message(name, binary, json, wanted)
  cls = OpenTera.message_class(name)
  read = [cls.decode(from_hex(binary))]
  read << cls.from_json(json) if json != "-"
  read.each do |message|
    expect(dump(message), wanted)
    expect(hex(message.encode), binary)
    expect(message.to_json, json) if json != "-"
  end
end

def check_frame(topic, binary, again, wanted)
  frame = OpenTera.unwrap(OpenTera.wrapper_of(topic), from_hex(binary))
  expect(dump_frame(frame), wanted)
  expect(hex(wrap_again(frame)), binary) if again == "same"
end

def check_text_frame(text, wanted)
  expect(dump_frame(OpenTera.unwrap_json(OpenTera::TeraMessage, from_hex(text))), wanted)
end

def check_topic(text, wanted)
  topic = OpenTera::Topic.parse(text)
  name, subtopic = quoted(topic.name), quoted(topic.subtopic)
  expect("{family:#{topic.family},channel:#{topic.channel},name:#{name},subtopic:#{subtopic}}", wanted)
  expect(topic.to_s, text)
end

def check_refused_topic(text, status)
  expect(OpenTera::Status.name_of(refused { OpenTera::Topic.parse(text) }.status), status)
end

def check_refused_parts(family, channel, name, subtopic, status)
  topic = OpenTera::Topic.new(family: family.to_i, channel: channel.to_i, name: name, subtopic: subtopic)
  expect(OpenTera::Status.name_of(refused { topic.to_s }.status), status)
end

def check_reply(text, wanted, written)
  reply = OpenTera::RpcReply.from_json(text)
  dumped = "{id:#{reply.id},method:#{quoted(reply.method)},pattern:#{quoted(reply.pattern)}," \
           "status:#{reply.status},status_text:#{quoted(reply.status_text)}," \
           "return_value:#{quoted(reply.return_value)}}"
  expect(dumped, wanted)
  expect(reply.to_json(flags: OpenTera::JSON_WRITE_ASCII), written)
  expect(OpenTera::RpcReply.from_json(written).to_json(flags: OpenTera::JSON_WRITE_ASCII), written)
end

# The error of what is refused.
def refused
  yield
rescue OpenTera::Error => e
  raise "nothing is said" if e.status.zero? || e.message.empty?

  e
else
  raise "it is accepted"
end

def check_refused(name, form, text, status, place)
  cls = name == "tera_rpc_reply" ? OpenTera::RpcReply : OpenTera.message_class(name)
  e = refused { form == "binary" ? cls.decode(from_hex(text)) : cls.from_json(from_hex(text)) }
  return if status == "-"

  expect(OpenTera::Status.name_of(e.status), status)
  expect(form == "binary" ? e.offset.to_s : "#{e.line}:#{e.column}", place)
end

def check_corpus
  File.foreach(CORPUS, chomp: true, encoding: "UTF-8").with_index(1) do |row, number|
    next if row.start_with?("#")

    kind, *cells = row.split("\t", -1)
    begin
      send(:"check_#{kind}", *cells)
    rescue StandardError => e
      raise "#{CORPUS}:#{number}: #{e.full_message}"
    end
  end
end

# Rejected arguments: the error, what its text contains, and the program.
def check_rejected_arguments
  device = OpenTera::DeviceEvent.new
  users = OpenTera::JoinSessionEvent.new(session_users: ["a", "b", 5])
  events = OpenTera::TeraEvent.new(events: [OpenTera::Any.pack(users)])
  [
    [ArgumentError, "unknown keyword: :device_uid", -> { OpenTera::DeviceEvent.new(device_uid: "u") }],
    [NoMethodError, "device_uid=", -> { device.device_uid = "u" }],
    [TypeError, "DeviceEvent.device_uuid: expected a String, got 5", -> { OpenTera::DeviceEvent.new(device_uuid: 5) }],
    [TypeError, "DeviceEvent.device_name: expected a String, got nil", -> { device.device_name = nil }],
    [TypeError, "DeviceEvent.type: expected an Integer, got 1.5", -> { device.type = 1.5 }],
    [RangeError, "DeviceEvent.type: expected a signed integer of 32 bits, got 2147483648", -> { device.type = 2**31 }],
    [RangeError, "RPCMessage.id: expected an unsigned integer of 64 bits, got -1", -> { OpenTera::RPCMessage.new(id: -1) }],
    [RangeError, "Value.int_value", -> { OpenTera::Value.new(int_value: 2**63) }],
    [RangeError, "Value.uint_value", -> { OpenTera::Value.new(uint_value: 2**64) }],
    [TypeError, "Value.bool_value: expected true or false, got 1", -> { OpenTera::Value.new(bool_value: 1) }],
    [TypeError, "TeraEventHeader.time: expected a Float, got \"1\"", -> { OpenTera::TeraEventHeader.new(time: "1") }],
    [TypeError, "TeraEvent.header: expected a TeraEventHeader", -> { OpenTera::TeraEvent.new(header: device) }],
    [TypeError, "TeraEvent.events: expected an Array, got 5", -> { OpenTera::TeraEvent.new(events: 5) }],
    [TypeError, "JoinSessionEvent.session_users[2]: expected a String, got 5", -> { users.encode }],
    [TypeError, "JoinSessionEvent.session_users[2]: expected a String, got 5", -> { events.to_json }],
    [TypeError, "RPCMessage.args[0]: expected a Value, got nil", -> { OpenTera::RPCMessage.new(args: [nil]).encode }],
    [TypeError, "payloads[1]: expected a Message, got 5", -> { OpenTera.wrap_event("", [device, 5]) }],
    [TypeError, "payloads: expected an Array, got nil", -> { OpenTera.wrap_event("", nil) }],
    [TypeError, "payload: expected a Message, got nil", -> { OpenTera.wrap_message(nil) }],
    [TypeError, "cls: expected a class of messages, got nil", -> { OpenTera.json_from_binary(nil, "") }],
    [TypeError, "cls: expected a class of messages, got String", -> { OpenTera.binary_from_json(String, "{}") }],
    [TypeError, "Topic.name: expected a String, got 5", -> { OpenTera::Topic.new(family: 3, name: 5).to_s }],
    [RangeError, "RpcReply.id", -> { OpenTera::RpcReply.new(id: -1).to_json }],
    [ArgumentError, "Value.arg_value: more than one", -> { OpenTera::Value.new(int_value: 1, bool_value: true).encode }],
    [OpenTera::Error, "device_uuid", -> { OpenTera::DeviceEvent.new(device_uuid: "\xff").encode }],
    [TypeError, "expected a String with bytes, got 5", -> { OpenTera::DeviceEvent.decode(5) }],
    [TypeError, "expected a String, got 5", -> { OpenTera::DeviceEvent.from_json(5) }],
    [ArgumentError, "pass flags as `flags:`", -> { device.to_json(OpenTera::JSON_WRITE_ASCII) }],
  ].each do |error, text, wrong|
    wrong.call
  rescue error => e
    raise "#{e.message.inspect} does not contain #{text.inspect}" unless e.message.include?(text)
  else
    raise "#{text.inspect}: nothing is raised"
  end
  wrong = OpenTera::RpcReply.new(return_value: "not JSON")
  expect(refused { wrong.to_json }.status, OpenTera::Status::JSON_SYNTAX)
end

def check_strings
  # Other encodings are converted; bytes are not.
  expect(OpenTera::UserEvent.new(user_fullname: "\xe9".dup.force_encoding("ISO-8859-1")).user_fullname, "é")
  users = OpenTera::JoinSessionEvent.new(session_users: ["é".encode("UTF-16LE"), "", "é".b])
  read = OpenTera::JoinSessionEvent.decode(users.encode)
  expect(read.session_users, ["é", "", "é"])
  expect(read.session_users.map(&:encoding).uniq, [Encoding::UTF_8])
  expect(read.session_url.encoding, Encoding::UTF_8)
  expect(read.unknown_fields.encoding, Encoding::BINARY)
  expect(OpenTera::DatabaseEvent.from_json('{"objectType":"é"}'.encode("UTF-16LE")).to_h.values.include?("é"), true)
end

# Messages and lists that are larger than the blocks that an arena keeps.
def check_large
  [10, 1000, 70_000, 200_000].each do |size|
    users = OpenTera::JoinSessionEvent.new(session_url: "u" * size, session_users: Array.new(3) { "v" * size })
    expect(OpenTera::JoinSessionEvent.decode(users.encode), users)
    expect(OpenTera::JoinSessionEvent.from_json(users.to_json), users)
    event = OpenTera::TeraEvent.new(events: Array.new(3) { OpenTera::Any.pack(users) })
    expect(OpenTera.unwrap(OpenTera::TeraEvent, event.encode).payloads.map(&:message), [users] * 3)
  end
  many = OpenTera::RPCMessage.new(args: Array.new(20_000) { |it| OpenTera::Value.new(int_value: it) })
  expect(OpenTera::RPCMessage.decode(many.encode), many)
  # Twice its size is more than the library's arena may have.
  huge = OpenTera::UserEvent.new(user_uuid: "u" * (33 << 20))
  expect(OpenTera::UserEvent.decode(huge.encode) == huge, true)
end

def check_equality
  made = -> { OpenTera::JoinSessionEvent.new(session_uuid: "u", session_users: ["a"]) }
  expect(made.call, made.call)
  expect({ made.call => 1 }[made.call], 1)
  expect([made.call, made.call].uniq.size, 1)
  others = [OpenTera::JoinSessionEvent.new, made.call.tap { |it| it.session_users << "b" }, OpenTera::UserEvent.new]
  others << made.call.tap { |it| it.unknown_fields = "\x08".b }
  others.each do |other|
    raise "#{other.inspect} is equal" if made.call == other || made.call.eql?(other) || made.call.hash == other.hash
  end
  expect(OpenTera::DeviceEvent.new == OpenTera::UserEvent.new, false)
  expect(OpenTera::DeviceEvent.new, OpenTera::DeviceEvent.decode(""))
end

def check_views
  event = OpenTera::DeviceEvent.new(device_uuid: "u", type: OpenTera::DeviceEvent::EventType::DEVICE_CONNECTED)
  expect(event.inspect, '#<OpenTera::DeviceEvent device_uuid: "u", type: DEVICE_CONNECTED>')
  expect(OpenTera::DeviceEvent.new.to_s, "#<OpenTera::DeviceEvent>")
  header = OpenTera::TeraEventHeader.new(topic: "t")
  wrapper = OpenTera::TeraEvent.new(header: header, events: [OpenTera::Any.pack(event)])
  inspected = "#<OpenTera::TeraEvent header: #<OpenTera::TeraEventHeader topic: \"t\">, " \
              "events: [#<OpenTera::Any message: #{event.inspect}>]>"
  expect(wrapper.inspect, inspected)
  user = OpenTera::UserEvent.new(user_uuid: "u", type: 1)
  # A newer schema has more fields.
  expect(user.to_h.slice(:user_uuid, :type, :user_fullname), { user_uuid: "u", type: 1, user_fullname: "" })
  expect(OpenTera::Any.pack(user).to_h, { type_url: "", value: "", message: user.to_h })
  expect(OpenTera::TeraEvent.new(header: header).to_h[:header][:topic], "t")
  expect(OpenTera::UserEvent.new(**user.to_h), user)
  case event
  in { device_uuid:, type: OpenTera::DeviceEvent::EventType::DEVICE_CONNECTED } then expect(device_uuid, "u")
  end
end

def check_json
  event = OpenTera::DeviceEvent.new(device_uuid: "ü", type: 1)
  text = '{"deviceUuid":"ü","type":"DEVICE_CONNECTED"}'
  expect(event.to_json, text)
  expect(event.to_json(flags: OpenTera::JSON_WRITE_ASCII), text.sub("ü", "\\u00fc"))
  expect(JSON.generate(event), text)
  expect(JSON.generate({ "events" => [event, 5] }), %({"events":[#{text},5]}))
  expect([event].to_json, "[#{text}]")
  expect(JSON.dump(event), text)
  pretty = %({\n  "deviceUuid": "ü",\n  "type": "DEVICE_CONNECTED"\n})
  expect(JSON.pretty_generate(event), pretty)
  expect(JSON.pretty_generate([event]), "[\n#{pretty.gsub(/^/, "  ")}\n]")
  expect(event.as_json, { "deviceUuid" => "ü", "type" => "DEVICE_CONNECTED" })
  expect(JSON.generate([OpenTera::RpcReply.from_json(OpenTera::RpcReply.new(id: 5).to_json)]).include?("5"), true)
  expect(OpenTera::Value.new(double_value: Float::NAN).to_json, '{"doubleValue":"NaN"}')
end

def check_conversions
  event = OpenTera::DeviceEvent.new(device_uuid: "ü", type: 1)
  data, text = event.encode, event.to_json
  expect(OpenTera.json_from_binary(OpenTera::DeviceEvent, data), text)
  ascii = OpenTera::JSON_WRITE_ASCII
  expect(OpenTera.json_from_binary(OpenTera::DeviceEvent, data, flags: ascii), event.to_json(flags: ascii))
  expect(OpenTera.binary_from_json(OpenTera::DeviceEvent, text), data)
  skip = OpenTera::JSON_READ_SKIP_UNKNOWN_FIELDS
  more = text.sub("{", '{"new":1,')
  expect(OpenTera.binary_from_json(OpenTera::DeviceEvent, more, flags: skip), data)
  error = refused { OpenTera.binary_from_json(OpenTera::DeviceEvent, more) }
  expect([error.status, error.line, error.column], [OpenTera::Status::UNKNOWN_FIELD, 1, 2])
  expect(refused { OpenTera.json_from_binary(OpenTera::DeviceEvent, "\x0a\x05") }.status, OpenTera::Status::TRUNCATED)
  wrapped = OpenTera.wrap_event("websocket.user.42.events", [event])
  bridged = OpenTera.message_json_from_event(wrapped, flags: OpenTera::JSON_WRITE_SERVER)
  expect(OpenTera.unwrap_json(OpenTera::TeraMessage, bridged).payloads.map(&:message), [event])
  expect(bridged.include?("\\u00fc"), true)
  expect(OpenTera.message_json_from_event(wrapped).include?("ü"), true)
end

def check_library_names
  library = OpenTera.module_eval("Library", __FILE__, __LINE__)
  names = %w[linux-gnu darwin22 mingw32 mswin64].map { |os| library.file_name(os) }
  dll = "opentera_messages.dll"
  expect(names, ["libopentera_messages.so.0", "libopentera_messages.0.dylib", dll, dll])
end

# A library that is missing is reported with its path, the variable and how to install it.
def check_missing_library
  path = "/nonexistent/libopentera_messages.so.0"
  program = 'begin; require "opentera"; rescue LoadError => e; puts e.message; end'
  environment = { "OPENTERA_MESSAGES_LIBRARY" => path }
  folder = File.dirname($LOADED_FEATURES.grep(/opentera\.rb/)[0])
  said = IO.popen(environment, [RbConfig.ruby, "-I#{folder}", "-e", program], &:read)
  [path, "OPENTERA_MESSAGES_LIBRARY", "docs/install.md"].each { |it| raise "#{it} is not in #{said}" unless said.include?(it) }
end

def check_wrap_message
check_subclass
  user = OpenTera::UserEvent.new(user_uuid: "u")
  data = OpenTera.wrap_message(OpenTera::TeraEvent.new(events: [OpenTera::Any.pack(user)]))
  expect(OpenTera.unwrap(OpenTera::TeraMessage, data).payloads.map(&:message), [user])
end

def resident
  GC.start
  File.read("/proc/self/statm").split[1].to_i * 4096
end

# A program may derive classes from messages.
class OwnEvent < OpenTera::DeviceEvent
end

def check_subclass
  event = OwnEvent.new(device_uuid: "u")
  [OwnEvent.decode(event.encode), OwnEvent.from_json(event.to_json)].each do |again|
    expect([again.class, again.device_uuid], [OwnEvent, "u"])
  end
  expect(OpenTera.json_from_binary(OwnEvent, event.encode), event.to_json)
  expect(OpenTera.wrap_message(event), OpenTera.wrap_message(OpenTera::DeviceEvent.new(device_uuid: "u")))
end

def check_growth
  event = OpenTera::DeviceEvent.new(device_uuid: "b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11", device_name: "camera")
  event.type = OpenTera::DeviceEvent::EventType::DEVICE_CONNECTED
  data = event.encode
  sizes = []
  start = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
  (ROUND_TRIPS + 1).times do |number|
    sizes << resident if (number % (ROUND_TRIPS / 10)).zero?
    data = OpenTera::DeviceEvent.decode(data).encode
  end
  time = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - start
  puts format("%.1f us of the processor for each round trip", time / ROUND_TRIPS * 1e6)
  expect(OpenTera::DeviceEvent.decode(data), event)
  # A struct that is lost in each round trip would be 8 MB.
  raise "memory grows: #{sizes}" if sizes.last - sizes[2] > 2_000_000
end

Array.new(2) { Thread.new { check_corpus } }.each(&:join) # at once
check_rejected_arguments
check_strings
check_large
check_equality
check_views
check_json
check_conversions
check_library_names
check_missing_library
check_wrap_message
check_subclass
check_growth
