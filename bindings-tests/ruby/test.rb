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

# What is no message is refused where it is written, too.
def check_refused_arguments
  [
    [OpenTera::Error, OpenTera::DeviceEvent.new(device_uuid: "\xff")],
    [RangeError, OpenTera::DeviceEvent.new(type: 2**31)],
    [ArgumentError, OpenTera::Value.new(int_value: 1, bool_value: true)],
    [RangeError, OpenTera::RPCMessage.new(id: -1)],
    [TypeError, OpenTera::RPCMessage.new(args: [nil])],
    [NoMethodError, OpenTera::DeviceEvent.new(device_name: 1)],
  ].each do |error, wrong|
    wrong.encode
  rescue error
    next
  else
    raise "#{wrong.inspect} is accepted"
  end
  wrong = OpenTera::RpcReply.new(return_value: "not JSON")
  expect(refused { wrong.to_json }.status, OpenTera::Status::JSON_SYNTAX)
end

def check_wrap_message
  user = OpenTera::UserEvent.new(user_uuid: "u")
  data = OpenTera.wrap_message(OpenTera::TeraEvent.new(events: [OpenTera::Any.pack(user)]))
  expect(OpenTera.unwrap(OpenTera::TeraMessage, data).payloads.map(&:message), [user])
end

def resident
  GC.start
  File.read("/proc/self/statm").split[1].to_i * 4096
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
check_refused_arguments
check_wrap_message
check_growth
