# frozen_string_literal: true

# The messages. Generated from `proto/` by `cargo codegen`; do not edit.

module OpenTera
  class Any < AnyBase; end
  class TeraMessage < Message; end
  class TeraEvent < Message; end
  class TeraEventHeader < Message; end
  class TeraModuleMessage < Message; end
  class TeraModuleMessageHeader < Message; end
  class DeviceEvent < Message; end
  class ParticipantEvent < Message; end
  class UserEvent < Message; end
  class JoinSessionEvent < Message; end
  class JoinSessionReplyEvent < Message; end
  class LeaveSessionEvent < Message; end
  class StopSessionEvent < Message; end
  class DatabaseEvent < Message; end
  class LogEvent < Message; end
  class LoginEvent < Message; end
  class RPCMessage < Message; end
  class Value < Message; end
  class ArchiveEvent < Message; end
  class ServerCommand < Message; end
  class UserRegisterToEvent < Message; end
  class CreateSession < Message; end
  class Result < Message; end

  # A message of any type, see the section "Any".
  class Any
    UNPACK = "x8J7"
    PACK = Library.at("a8J7a*a*a*", "a8J7x4a*a*a*")
    private_constant :UNPACK, :PACK
    describe(1, "google.protobuf.Any", Library.at(64, 40), [
      Field.new(:type_url, :string),
      Field.new(:value, :bytes),
      Field.new(:message, :message),
    ])

    # Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`.
    # @return [String]
    attr_reader :type_url

    # The message as protobuf binary.
    # @return [String]
    attr_reader :value

    # The message itself, which is encoded instead of `value`, or nil.
    # @return [Message, nil]
    attr_reader :message

    def initialize(
      type_url: "", value: NO_BYTES, message: nil
    )
      @unknown_fields = NO_BYTES
      @type_url = Check.string(type_url, "Any.type_url")
      @value = Check.bytes(value, "Any.value")
      @message = Check.message(message, "Any.message", Message)
    end

    def type_url=(value)
      @type_url = Check.string(value, "Any.type_url")
    end

    def value=(value)
      @value = Check.bytes(value, "Any.value")
    end

    def message=(value)
      @message = Check.message(value, "Any.message", Message)
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, type_url_at, type_url_size, value_at, value_size, message_at =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @type_url = MEMORY[type_url_at - 1, type_url_size].force_encoding(UTF_8)
      @value = MEMORY[value_at - 1, value_size]
      load_content(message_at)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      type_url_size = @type_url.bytesize
      value_size = @value.bytesize
      message_at = @message.nil? ? 0 : @message.save_struct(arena)
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, type_url_size == 0 ? 0 : (text += type_url_size) - type_url_size,
          type_url_size, value_size == 0 ? 0 : (text += value_size) - value_size, value_size, message_at,
          @unknown_fields, @type_url, @value
        ].pack(PACK))
      end
      at
    end
  end

  # Wraps everything that the server sends to a client over the websocket. The client sees the type of the
  # content before the content itself.
  class TeraMessage
    UNPACK = "x8J3"
    PACK = Library.at("a8J3a*", "a8J3x4a*")
    private_constant :UNPACK, :PACK
    describe(2, "opentera.protobuf.TeraMessage", Library.at(32, 24), [
      Field.new(:message, :message),
    ])

    # The content, usually a `TeraEvent`.
    # @return [Any, nil]
    attr_reader :message

    def initialize(
      message: nil
    )
      @unknown_fields = NO_BYTES
      @message = Check.message(message, "TeraMessage.message", Any)
    end

    def message=(value)
      @message = Check.message(value, "TeraMessage.message", Any)
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, message_value =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @message = Memory.message(Any, message_value)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      message_at = @message.nil? ? 0 : @message.save_struct(arena)
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, message_at, @unknown_fields
        ].pack(PACK))
      end
      at
    end
  end

  # Wraps the events that the server, its services and its clients publish.
  class TeraEvent
    UNPACK = Library.at("x8J5", "x8J3x4J2")
    PACK = Library.at("a8J5a*", "a8J3x4J2a*")
    private_constant :UNPACK, :PACK
    describe(3, "opentera.protobuf.TeraEvent", Library.at(48, 32), [
      Field.new(:header, :message),
      Field.new(:events, :messages),
    ])

    # Version, time and topic.
    # @return [TeraEventHeader, nil]
    attr_reader :header

    # The events. They may have different types.
    # @return [Array<Any>]
    attr_reader :events

    def initialize(
      header: nil, events: []
    )
      @unknown_fields = NO_BYTES
      @header = Check.message(header, "TeraEvent.header", TeraEventHeader)
      @events = Check.list(events, "TeraEvent.events")
    end

    def header=(value)
      @header = Check.message(value, "TeraEvent.header", TeraEventHeader)
    end

    def events=(value)
      @events = Check.list(value, "TeraEvent.events")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, header_value, events_at, events_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @header = Memory.message(TeraEventHeader, header_value)
      @events = Memory.messages(Any, events_at, events_size)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      header_at = @header.nil? ? 0 : @header.save_struct(arena)
      events_at, events_size = Any.save_list(arena, @events, "TeraEvent.events")
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, header_at, events_at, events_size, @unknown_fields
        ].pack(PACK))
      end
      at
    end
  end

  # Data common to all events in one wrapper.
  class TeraEventHeader
    UNPACK = "x8J2Lx4dJ2"
    PACK = "a8J2Lx4dJ2a*a*"
    private_constant :UNPACK, :PACK
    describe(4, "opentera.protobuf.TeraEvent.Header", Library.at(56, 40), [
      Field.new(:version, :integer),
      Field.new(:time, :double),
      Field.new(:topic, :string),
    ])

    # Version of the protocol, 1 today.
    # @return [Integer]
    attr_reader :version

    # Time of publication, in seconds since 1970-01-01 00:00:00 UTC.
    # @return [Float]
    attr_reader :time

    # The Redis topic on which the wrapper is published; for logs, the name of the list.
    # @return [String]
    attr_reader :topic

    def initialize(
      version: 0, time: 0.0, topic: ""
    )
      @unknown_fields = NO_BYTES
      @version = Check.uint32(version, "TeraEventHeader.version")
      @time = Check.float(time, "TeraEventHeader.time")
      @topic = Check.string(topic, "TeraEventHeader.topic")
    end

    def version=(value)
      @version = Check.uint32(value, "TeraEventHeader.version")
    end

    def time=(value)
      @time = Check.float(value, "TeraEventHeader.time")
    end

    def topic=(value)
      @topic = Check.string(value, "TeraEventHeader.topic")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, version_value, time_value, topic_at, topic_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @version = version_value
      @time = time_value
      @topic = MEMORY[topic_at - 1, topic_size].force_encoding(UTF_8)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      topic_size = @topic.bytesize
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, @version, @time, topic_size == 0 ? 0 : (text += topic_size) - topic_size,
          topic_size, @unknown_fields, @topic
        ].pack(PACK))
      end
      at
    end
  end

  # Wraps messages for one module of the server.
  class TeraModuleMessage
    UNPACK = Library.at("x8J5", "x8J3x4J2")
    PACK = Library.at("a8J5a*", "a8J3x4J2a*")
    private_constant :UNPACK, :PACK
    describe(5, "opentera.protobuf.TeraModuleMessage", Library.at(48, 32), [
      Field.new(:head, :message),
      Field.new(:data, :messages),
    ])

    # Version, time, sequence number, source and destination.
    # @return [TeraModuleMessageHeader, nil]
    attr_reader :head

    # The payloads. They may have different types.
    # @return [Array<Any>]
    attr_reader :data

    def initialize(
      head: nil, data: []
    )
      @unknown_fields = NO_BYTES
      @head = Check.message(head, "TeraModuleMessage.head", TeraModuleMessageHeader)
      @data = Check.list(data, "TeraModuleMessage.data")
    end

    def head=(value)
      @head = Check.message(value, "TeraModuleMessage.head", TeraModuleMessageHeader)
    end

    def data=(value)
      @data = Check.list(value, "TeraModuleMessage.data")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, head_value, data_at, data_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @head = Memory.message(TeraModuleMessageHeader, head_value)
      @data = Memory.messages(Any, data_at, data_size)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      head_at = @head.nil? ? 0 : @head.save_struct(arena)
      data_at, data_size = Any.save_list(arena, @data, "TeraModuleMessage.data")
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, head_at, data_at, data_size, @unknown_fields
        ].pack(PACK))
      end
      at
    end
  end

  # Sender, recipient, time and sequence number of a `TeraModuleMessage`.
  class TeraModuleMessageHeader
    UNPACK = "x8J2Lx4dLx4J4"
    PACK = "a8J2Lx4dLx4J4a*a*a*"
    private_constant :UNPACK, :PACK
    describe(6, "opentera.protobuf.TeraModuleMessage.Header", Library.at(80, 56), [
      Field.new(:version, :integer),
      Field.new(:time, :double),
      Field.new(:seq, :integer),
      Field.new(:source, :string),
      Field.new(:dest, :string),
    ])

    # Version of the protocol, 1 today.
    # @return [Integer]
    attr_reader :version

    # Time of sending, in seconds since 1970-01-01 00:00:00 UTC.
    # @return [Float]
    attr_reader :time

    # Sequence number, unique for each sender; 0 if the sender does not number its messages.
    # @return [Integer]
    attr_reader :seq

    # Name of the sender, for example `websocket.user.<uuid>`.
    # @return [String]
    attr_reader :source

    # The Redis topic of the module that receives the message.
    # @return [String]
    attr_reader :dest

    def initialize(
      version: 0, time: 0.0, seq: 0, source: "", dest: ""
    )
      @unknown_fields = NO_BYTES
      @version = Check.uint32(version, "TeraModuleMessageHeader.version")
      @time = Check.float(time, "TeraModuleMessageHeader.time")
      @seq = Check.uint32(seq, "TeraModuleMessageHeader.seq")
      @source = Check.string(source, "TeraModuleMessageHeader.source")
      @dest = Check.string(dest, "TeraModuleMessageHeader.dest")
    end

    def version=(value)
      @version = Check.uint32(value, "TeraModuleMessageHeader.version")
    end

    def time=(value)
      @time = Check.float(value, "TeraModuleMessageHeader.time")
    end

    def seq=(value)
      @seq = Check.uint32(value, "TeraModuleMessageHeader.seq")
    end

    def source=(value)
      @source = Check.string(value, "TeraModuleMessageHeader.source")
    end

    def dest=(value)
      @dest = Check.string(value, "TeraModuleMessageHeader.dest")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, version_value, time_value, seq_value, source_at, source_size,
      dest_at, dest_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @version = version_value
      @time = time_value
      @seq = seq_value
      @source = MEMORY[source_at - 1, source_size].force_encoding(UTF_8)
      @dest = MEMORY[dest_at - 1, dest_size].force_encoding(UTF_8)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      source_size = @source.bytesize
      dest_size = @dest.bytesize
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, @version, @time, @seq,
          source_size == 0 ? 0 : (text += source_size) - source_size, source_size,
          dest_size == 0 ? 0 : (text += dest_size) - dest_size, dest_size, @unknown_fields, @source,
          @dest
        ].pack(PACK))
      end
      at
    end
  end

  # A device connected, disconnected, or changed in another way.
  class DeviceEvent
    # What happened to the device.
    module EventType
      extend Names

      # Not specified, or unknown.
      DEVICE_UNKNOWN = 0
      # The device opened its websocket.
      DEVICE_CONNECTED = 1
      # The device closed its websocket.
      DEVICE_DISCONNECTED = 2
      # The device was deleted.
      DEVICE_DELETED = 3
      # The device was added.
      DEVICE_ADDED = 4
      # The device joined a session.
      DEVICE_JOINED_SESSION = 5
      # The device left a session.
      DEVICE_LEFT_SESSION = 6
      # The device reported a new status, see `device_status`.
      DEVICE_STATUS_CHANGED = 7
    end

    UNPACK = "x8J4lx4J4"
    PACK = "a8J4lx4J4a*a*a*a*"
    private_constant :UNPACK, :PACK
    describe(7, "opentera.protobuf.DeviceEvent", Library.at(80, 48), [
      Field.new(:device_uuid, :string),
      Field.new(:type, :enum, EventType),
      Field.new(:device_name, :string),
      Field.new(:device_status, :string),
    ])

    # UUID of the device.
    # @return [String]
    attr_reader :device_uuid

    # What happened.
    # @return [Integer]
    attr_reader :type

    # Name of the device, for display.
    # @return [String]
    attr_reader :device_name

    # Status of the device, as JSON text.
    # @return [String]
    attr_reader :device_status

    def initialize(
      device_uuid: "", type: 0, device_name: "", device_status: ""
    )
      @unknown_fields = NO_BYTES
      @device_uuid = Check.string(device_uuid, "DeviceEvent.device_uuid")
      @type = Check.int32(type, "DeviceEvent.type")
      @device_name = Check.string(device_name, "DeviceEvent.device_name")
      @device_status = Check.string(device_status, "DeviceEvent.device_status")
    end

    def device_uuid=(value)
      @device_uuid = Check.string(value, "DeviceEvent.device_uuid")
    end

    def type=(value)
      @type = Check.int32(value, "DeviceEvent.type")
    end

    def device_name=(value)
      @device_name = Check.string(value, "DeviceEvent.device_name")
    end

    def device_status=(value)
      @device_status = Check.string(value, "DeviceEvent.device_status")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, device_uuid_at, device_uuid_size, type_value, device_name_at,
      device_name_size, device_status_at, device_status_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @device_uuid = MEMORY[device_uuid_at - 1, device_uuid_size].force_encoding(UTF_8)
      @type = type_value
      @device_name = MEMORY[device_name_at - 1, device_name_size].force_encoding(UTF_8)
      @device_status = MEMORY[device_status_at - 1, device_status_size].force_encoding(UTF_8)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      device_uuid_size = @device_uuid.bytesize
      device_name_size = @device_name.bytesize
      device_status_size = @device_status.bytesize
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, device_uuid_size == 0 ? 0 : (text += device_uuid_size) - device_uuid_size,
          device_uuid_size, @type,
          device_name_size == 0 ? 0 : (text += device_name_size) - device_name_size, device_name_size,
          device_status_size == 0 ? 0 : (text += device_status_size) - device_status_size,
          device_status_size, @unknown_fields, @device_uuid, @device_name, @device_status
        ].pack(PACK))
      end
      at
    end
  end

  # A participant connected, disconnected, or changed in another way.
  class ParticipantEvent
    # What happened to the participant.
    module EventType
      extend Names

      # Not specified, or unknown.
      PARTICIPANT_UNKNOWN = 0
      # The participant opened a websocket.
      PARTICIPANT_CONNECTED = 1
      # The participant closed the websocket.
      PARTICIPANT_DISCONNECTED = 2
      # The participant was deleted.
      PARTICIPANT_DELETED = 3
      # The participant was added.
      PARTICIPANT_ADDED = 4
      # The participant joined a session.
      PARTICIPANT_JOINED_SESSION = 5
      # The participant left a session.
      PARTICIPANT_LEFT_SESSION = 6
    end

    UNPACK = "x8J4lx4J6"
    PACK = "a8J4lx4J6a*a*a*a*a*"
    private_constant :UNPACK, :PACK
    describe(8, "opentera.protobuf.ParticipantEvent", Library.at(96, 56), [
      Field.new(:participant_uuid, :string),
      Field.new(:type, :enum, EventType),
      Field.new(:participant_name, :string),
      Field.new(:participant_project_name, :string),
      Field.new(:participant_site_name, :string),
    ])

    # UUID of the participant.
    # @return [String]
    attr_reader :participant_uuid

    # What happened.
    # @return [Integer]
    attr_reader :type

    # Name of the participant, for display.
    # @return [String]
    attr_reader :participant_name

    # Name of the project that the participant belongs to.
    # @return [String]
    attr_reader :participant_project_name

    # Name of the site that the project belongs to.
    # @return [String]
    attr_reader :participant_site_name

    def initialize(
      participant_uuid: "", type: 0, participant_name: "", participant_project_name: "",
      participant_site_name: ""
    )
      @unknown_fields = NO_BYTES
      @participant_uuid = Check.string(participant_uuid, "ParticipantEvent.participant_uuid")
      @type = Check.int32(type, "ParticipantEvent.type")
      @participant_name = Check.string(participant_name, "ParticipantEvent.participant_name")
      @participant_project_name = Check.string(participant_project_name, "ParticipantEvent.participant_project_name")
      @participant_site_name = Check.string(participant_site_name, "ParticipantEvent.participant_site_name")
    end

    def participant_uuid=(value)
      @participant_uuid = Check.string(value, "ParticipantEvent.participant_uuid")
    end

    def type=(value)
      @type = Check.int32(value, "ParticipantEvent.type")
    end

    def participant_name=(value)
      @participant_name = Check.string(value, "ParticipantEvent.participant_name")
    end

    def participant_project_name=(value)
      @participant_project_name = Check.string(value, "ParticipantEvent.participant_project_name")
    end

    def participant_site_name=(value)
      @participant_site_name = Check.string(value, "ParticipantEvent.participant_site_name")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, participant_uuid_at, participant_uuid_size, type_value,
      participant_name_at, participant_name_size, participant_project_name_at, participant_project_name_size,
      participant_site_name_at, participant_site_name_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @participant_uuid = MEMORY[participant_uuid_at - 1, participant_uuid_size].force_encoding(UTF_8)
      @type = type_value
      @participant_name = MEMORY[participant_name_at - 1, participant_name_size].force_encoding(UTF_8)
      @participant_project_name = MEMORY[participant_project_name_at - 1, participant_project_name_size].force_encoding(UTF_8)
      @participant_site_name = MEMORY[participant_site_name_at - 1, participant_site_name_size].force_encoding(UTF_8)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      participant_uuid_size = @participant_uuid.bytesize
      participant_name_size = @participant_name.bytesize
      participant_project_name_size = @participant_project_name.bytesize
      participant_site_name_size = @participant_site_name.bytesize
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size,
          participant_uuid_size == 0 ? 0 : (text += participant_uuid_size) - participant_uuid_size,
          participant_uuid_size, @type,
          participant_name_size == 0 ? 0 : (text += participant_name_size) - participant_name_size,
          participant_name_size,
          participant_project_name_size == 0 ? 0 : (text += participant_project_name_size) - participant_project_name_size,
          participant_project_name_size,
          participant_site_name_size == 0 ? 0 : (text += participant_site_name_size) - participant_site_name_size,
          participant_site_name_size, @unknown_fields, @participant_uuid, @participant_name,
          @participant_project_name, @participant_site_name
        ].pack(PACK))
      end
      at
    end
  end

  # A user connected, disconnected, or changed in another way.
  class UserEvent
    # What happened to the user.
    module EventType
      extend Names

      # Not specified, or unknown.
      USER_UNKNOWN = 0
      # The user opened a websocket.
      USER_CONNECTED = 1
      # The user closed the websocket.
      USER_DISCONNECTED = 2
      # The user was deleted.
      USER_DELETED = 3
      # The user was added.
      USER_ADDED = 4
      # The user's record was updated.
      USER_UPDATED = 5
      # The user joined a session.
      USER_JOINED_SESSION = 6
      # The user left a session.
      USER_LEFT_SESSION = 7
    end

    UNPACK = "x8J4lx4J2"
    PACK = "a8J4lx4J2a*a*a*"
    private_constant :UNPACK, :PACK
    describe(9, "opentera.protobuf.UserEvent", Library.at(64, 40), [
      Field.new(:user_uuid, :string),
      Field.new(:type, :enum, EventType),
      Field.new(:user_fullname, :string),
    ])

    # UUID of the user.
    # @return [String]
    attr_reader :user_uuid

    # What happened.
    # @return [Integer]
    attr_reader :type

    # First and last name of the user, for display.
    # @return [String]
    attr_reader :user_fullname

    def initialize(
      user_uuid: "", type: 0, user_fullname: ""
    )
      @unknown_fields = NO_BYTES
      @user_uuid = Check.string(user_uuid, "UserEvent.user_uuid")
      @type = Check.int32(type, "UserEvent.type")
      @user_fullname = Check.string(user_fullname, "UserEvent.user_fullname")
    end

    def user_uuid=(value)
      @user_uuid = Check.string(value, "UserEvent.user_uuid")
    end

    def type=(value)
      @type = Check.int32(value, "UserEvent.type")
    end

    def user_fullname=(value)
      @user_fullname = Check.string(value, "UserEvent.user_fullname")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, user_uuid_at, user_uuid_size, type_value, user_fullname_at,
      user_fullname_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @user_uuid = MEMORY[user_uuid_at - 1, user_uuid_size].force_encoding(UTF_8)
      @type = type_value
      @user_fullname = MEMORY[user_fullname_at - 1, user_fullname_size].force_encoding(UTF_8)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      user_uuid_size = @user_uuid.bytesize
      user_fullname_size = @user_fullname.bytesize
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, user_uuid_size == 0 ? 0 : (text += user_uuid_size) - user_uuid_size,
          user_uuid_size, @type,
          user_fullname_size == 0 ? 0 : (text += user_fullname_size) - user_fullname_size,
          user_fullname_size, @unknown_fields, @user_uuid, @user_fullname
        ].pack(PACK))
      end
      at
    end
  end

  # Invites users, participants and devices to a session.
  class JoinSessionEvent
    UNPACK = "x8J20"
    PACK = "a8J20a*a*a*a*a*a*a*"
    private_constant :UNPACK, :PACK
    describe(10, "opentera.protobuf.JoinSessionEvent", Library.at(168, 88), [
      Field.new(:session_url, :string),
      Field.new(:session_creator_name, :string),
      Field.new(:session_uuid, :string),
      Field.new(:session_participants, :strings),
      Field.new(:session_users, :strings),
      Field.new(:session_devices, :strings),
      Field.new(:join_msg, :string),
      Field.new(:session_parameters, :string),
      Field.new(:service_uuid, :string),
    ])

    # URL to join the session; it differs between users, participants and devices.
    # @return [String]
    attr_reader :session_url

    # Name of the session's creator, for display.
    # @return [String]
    attr_reader :session_creator_name

    # UUID of the session.
    # @return [String]
    attr_reader :session_uuid

    # UUIDs of the invited participants.
    # @return [Array<String>]
    attr_reader :session_participants

    # UUIDs of the invited users.
    # @return [Array<String>]
    attr_reader :session_users

    # UUIDs of the invited devices.
    # @return [Array<String>]
    attr_reader :session_devices

    # Message to the invitees, for display.
    # @return [String]
    attr_reader :join_msg

    # Parameters of the session, as JSON text.
    # @return [String]
    attr_reader :session_parameters

    # UUID of the service that runs the session.
    # @return [String]
    attr_reader :service_uuid

    def initialize(
      session_url: "", session_creator_name: "", session_uuid: "", session_participants: [],
      session_users: [], session_devices: [], join_msg: "", session_parameters: "", service_uuid: ""
    )
      @unknown_fields = NO_BYTES
      @session_url = Check.string(session_url, "JoinSessionEvent.session_url")
      @session_creator_name = Check.string(session_creator_name, "JoinSessionEvent.session_creator_name")
      @session_uuid = Check.string(session_uuid, "JoinSessionEvent.session_uuid")
      @session_participants = Check.list(session_participants, "JoinSessionEvent.session_participants")
      @session_users = Check.list(session_users, "JoinSessionEvent.session_users")
      @session_devices = Check.list(session_devices, "JoinSessionEvent.session_devices")
      @join_msg = Check.string(join_msg, "JoinSessionEvent.join_msg")
      @session_parameters = Check.string(session_parameters, "JoinSessionEvent.session_parameters")
      @service_uuid = Check.string(service_uuid, "JoinSessionEvent.service_uuid")
    end

    def session_url=(value)
      @session_url = Check.string(value, "JoinSessionEvent.session_url")
    end

    def session_creator_name=(value)
      @session_creator_name = Check.string(value, "JoinSessionEvent.session_creator_name")
    end

    def session_uuid=(value)
      @session_uuid = Check.string(value, "JoinSessionEvent.session_uuid")
    end

    def session_participants=(value)
      @session_participants = Check.list(value, "JoinSessionEvent.session_participants")
    end

    def session_users=(value)
      @session_users = Check.list(value, "JoinSessionEvent.session_users")
    end

    def session_devices=(value)
      @session_devices = Check.list(value, "JoinSessionEvent.session_devices")
    end

    def join_msg=(value)
      @join_msg = Check.string(value, "JoinSessionEvent.join_msg")
    end

    def session_parameters=(value)
      @session_parameters = Check.string(value, "JoinSessionEvent.session_parameters")
    end

    def service_uuid=(value)
      @service_uuid = Check.string(value, "JoinSessionEvent.service_uuid")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, session_url_at, session_url_size, session_creator_name_at,
      session_creator_name_size, session_uuid_at, session_uuid_size, session_participants_at,
      session_participants_size, session_users_at, session_users_size, session_devices_at,
      session_devices_size, join_msg_at, join_msg_size, session_parameters_at, session_parameters_size,
      service_uuid_at, service_uuid_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @session_url = MEMORY[session_url_at - 1, session_url_size].force_encoding(UTF_8)
      @session_creator_name = MEMORY[session_creator_name_at - 1, session_creator_name_size].force_encoding(UTF_8)
      @session_uuid = MEMORY[session_uuid_at - 1, session_uuid_size].force_encoding(UTF_8)
      @session_participants = Memory.strings(session_participants_at, session_participants_size)
      @session_users = Memory.strings(session_users_at, session_users_size)
      @session_devices = Memory.strings(session_devices_at, session_devices_size)
      @join_msg = MEMORY[join_msg_at - 1, join_msg_size].force_encoding(UTF_8)
      @session_parameters = MEMORY[session_parameters_at - 1, session_parameters_size].force_encoding(UTF_8)
      @service_uuid = MEMORY[service_uuid_at - 1, service_uuid_size].force_encoding(UTF_8)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      session_url_size = @session_url.bytesize
      session_creator_name_size = @session_creator_name.bytesize
      session_uuid_size = @session_uuid.bytesize
      session_participants_at, session_participants_size = arena.strings(@session_participants, "JoinSessionEvent.session_participants")
      session_users_at, session_users_size = arena.strings(@session_users, "JoinSessionEvent.session_users")
      session_devices_at, session_devices_size = arena.strings(@session_devices, "JoinSessionEvent.session_devices")
      join_msg_size = @join_msg.bytesize
      session_parameters_size = @session_parameters.bytesize
      service_uuid_size = @service_uuid.bytesize
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, session_url_size == 0 ? 0 : (text += session_url_size) - session_url_size,
          session_url_size,
          session_creator_name_size == 0 ? 0 : (text += session_creator_name_size) - session_creator_name_size,
          session_creator_name_size,
          session_uuid_size == 0 ? 0 : (text += session_uuid_size) - session_uuid_size,
          session_uuid_size, session_participants_at, session_participants_size, session_users_at,
          session_users_size, session_devices_at, session_devices_size,
          join_msg_size == 0 ? 0 : (text += join_msg_size) - join_msg_size, join_msg_size,
          session_parameters_size == 0 ? 0 : (text += session_parameters_size) - session_parameters_size,
          session_parameters_size,
          service_uuid_size == 0 ? 0 : (text += service_uuid_size) - service_uuid_size,
          service_uuid_size, @unknown_fields, @session_url, @session_creator_name, @session_uuid, @join_msg,
          @session_parameters, @service_uuid
        ].pack(PACK))
      end
      at
    end
  end

  # The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`, `participant_uuid` and
  # `device_uuid` is set: that of the invitee.
  class JoinSessionReplyEvent
    # The answer.
    module ReplyType
      extend Names

      # Not specified, or unknown.
      REPLY_UNKNOWN = 0
      # The invitation is accepted.
      REPLY_ACCEPTED = 1
      # The invitation is declined.
      REPLY_DENIED = 2
      # The invitee is in another session.
      REPLY_BUSY = 3
      # Nobody answered in time.
      REPLY_TIMEOUT = 4
    end

    UNPACK = "x8J10lx4J2"
    PACK = "a8J10lx4J2a*a*a*a*a*a*"
    private_constant :UNPACK, :PACK
    describe(11, "opentera.protobuf.JoinSessionReplyEvent", Library.at(112, 64), [
      Field.new(:session_uuid, :string),
      Field.new(:user_uuid, :string),
      Field.new(:participant_uuid, :string),
      Field.new(:device_uuid, :string),
      Field.new(:join_reply, :enum, ReplyType),
      Field.new(:reply_msg, :string),
    ])

    # UUID of the session.
    # @return [String]
    attr_reader :session_uuid

    # UUID of the user that answers.
    # @return [String]
    attr_reader :user_uuid

    # UUID of the participant that answers.
    # @return [String]
    attr_reader :participant_uuid

    # UUID of the device that answers.
    # @return [String]
    attr_reader :device_uuid

    # The answer.
    # @return [Integer]
    attr_reader :join_reply

    # Message with the answer, for display.
    # @return [String]
    attr_reader :reply_msg

    def initialize(
      session_uuid: "", user_uuid: "", participant_uuid: "", device_uuid: "", join_reply: 0,
      reply_msg: ""
    )
      @unknown_fields = NO_BYTES
      @session_uuid = Check.string(session_uuid, "JoinSessionReplyEvent.session_uuid")
      @user_uuid = Check.string(user_uuid, "JoinSessionReplyEvent.user_uuid")
      @participant_uuid = Check.string(participant_uuid, "JoinSessionReplyEvent.participant_uuid")
      @device_uuid = Check.string(device_uuid, "JoinSessionReplyEvent.device_uuid")
      @join_reply = Check.int32(join_reply, "JoinSessionReplyEvent.join_reply")
      @reply_msg = Check.string(reply_msg, "JoinSessionReplyEvent.reply_msg")
    end

    def session_uuid=(value)
      @session_uuid = Check.string(value, "JoinSessionReplyEvent.session_uuid")
    end

    def user_uuid=(value)
      @user_uuid = Check.string(value, "JoinSessionReplyEvent.user_uuid")
    end

    def participant_uuid=(value)
      @participant_uuid = Check.string(value, "JoinSessionReplyEvent.participant_uuid")
    end

    def device_uuid=(value)
      @device_uuid = Check.string(value, "JoinSessionReplyEvent.device_uuid")
    end

    def join_reply=(value)
      @join_reply = Check.int32(value, "JoinSessionReplyEvent.join_reply")
    end

    def reply_msg=(value)
      @reply_msg = Check.string(value, "JoinSessionReplyEvent.reply_msg")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, session_uuid_at, session_uuid_size, user_uuid_at, user_uuid_size,
      participant_uuid_at, participant_uuid_size, device_uuid_at, device_uuid_size, join_reply_value,
      reply_msg_at, reply_msg_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @session_uuid = MEMORY[session_uuid_at - 1, session_uuid_size].force_encoding(UTF_8)
      @user_uuid = MEMORY[user_uuid_at - 1, user_uuid_size].force_encoding(UTF_8)
      @participant_uuid = MEMORY[participant_uuid_at - 1, participant_uuid_size].force_encoding(UTF_8)
      @device_uuid = MEMORY[device_uuid_at - 1, device_uuid_size].force_encoding(UTF_8)
      @join_reply = join_reply_value
      @reply_msg = MEMORY[reply_msg_at - 1, reply_msg_size].force_encoding(UTF_8)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      session_uuid_size = @session_uuid.bytesize
      user_uuid_size = @user_uuid.bytesize
      participant_uuid_size = @participant_uuid.bytesize
      device_uuid_size = @device_uuid.bytesize
      reply_msg_size = @reply_msg.bytesize
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size,
          session_uuid_size == 0 ? 0 : (text += session_uuid_size) - session_uuid_size,
          session_uuid_size, user_uuid_size == 0 ? 0 : (text += user_uuid_size) - user_uuid_size,
          user_uuid_size,
          participant_uuid_size == 0 ? 0 : (text += participant_uuid_size) - participant_uuid_size,
          participant_uuid_size,
          device_uuid_size == 0 ? 0 : (text += device_uuid_size) - device_uuid_size, device_uuid_size,
          @join_reply, reply_msg_size == 0 ? 0 : (text += reply_msg_size) - reply_msg_size,
          reply_msg_size, @unknown_fields, @session_uuid, @user_uuid, @participant_uuid, @device_uuid, @reply_msg
        ].pack(PACK))
      end
      at
    end
  end

  # Users, participants and devices left a session, or are asked to leave it.
  class LeaveSessionEvent
    UNPACK = "x8J12"
    PACK = "a8J12a*a*a*"
    private_constant :UNPACK, :PACK
    describe(12, "opentera.protobuf.LeaveSessionEvent", Library.at(104, 56), [
      Field.new(:session_uuid, :string),
      Field.new(:service_uuid, :string),
      Field.new(:leaving_participants, :strings),
      Field.new(:leaving_users, :strings),
      Field.new(:leaving_devices, :strings),
    ])

    # UUID of the session.
    # @return [String]
    attr_reader :session_uuid

    # UUID of the service that runs the session.
    # @return [String]
    attr_reader :service_uuid

    # UUIDs of the participants that leave.
    # @return [Array<String>]
    attr_reader :leaving_participants

    # UUIDs of the users that leave.
    # @return [Array<String>]
    attr_reader :leaving_users

    # UUIDs of the devices that leave.
    # @return [Array<String>]
    attr_reader :leaving_devices

    def initialize(
      session_uuid: "", service_uuid: "", leaving_participants: [], leaving_users: [], leaving_devices: []
    )
      @unknown_fields = NO_BYTES
      @session_uuid = Check.string(session_uuid, "LeaveSessionEvent.session_uuid")
      @service_uuid = Check.string(service_uuid, "LeaveSessionEvent.service_uuid")
      @leaving_participants = Check.list(leaving_participants, "LeaveSessionEvent.leaving_participants")
      @leaving_users = Check.list(leaving_users, "LeaveSessionEvent.leaving_users")
      @leaving_devices = Check.list(leaving_devices, "LeaveSessionEvent.leaving_devices")
    end

    def session_uuid=(value)
      @session_uuid = Check.string(value, "LeaveSessionEvent.session_uuid")
    end

    def service_uuid=(value)
      @service_uuid = Check.string(value, "LeaveSessionEvent.service_uuid")
    end

    def leaving_participants=(value)
      @leaving_participants = Check.list(value, "LeaveSessionEvent.leaving_participants")
    end

    def leaving_users=(value)
      @leaving_users = Check.list(value, "LeaveSessionEvent.leaving_users")
    end

    def leaving_devices=(value)
      @leaving_devices = Check.list(value, "LeaveSessionEvent.leaving_devices")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, session_uuid_at, session_uuid_size, service_uuid_at,
      service_uuid_size, leaving_participants_at, leaving_participants_size, leaving_users_at,
      leaving_users_size, leaving_devices_at, leaving_devices_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @session_uuid = MEMORY[session_uuid_at - 1, session_uuid_size].force_encoding(UTF_8)
      @service_uuid = MEMORY[service_uuid_at - 1, service_uuid_size].force_encoding(UTF_8)
      @leaving_participants = Memory.strings(leaving_participants_at, leaving_participants_size)
      @leaving_users = Memory.strings(leaving_users_at, leaving_users_size)
      @leaving_devices = Memory.strings(leaving_devices_at, leaving_devices_size)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      session_uuid_size = @session_uuid.bytesize
      service_uuid_size = @service_uuid.bytesize
      leaving_participants_at, leaving_participants_size = arena.strings(@leaving_participants, "LeaveSessionEvent.leaving_participants")
      leaving_users_at, leaving_users_size = arena.strings(@leaving_users, "LeaveSessionEvent.leaving_users")
      leaving_devices_at, leaving_devices_size = arena.strings(@leaving_devices, "LeaveSessionEvent.leaving_devices")
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size,
          session_uuid_size == 0 ? 0 : (text += session_uuid_size) - session_uuid_size,
          session_uuid_size,
          service_uuid_size == 0 ? 0 : (text += service_uuid_size) - service_uuid_size,
          service_uuid_size, leaving_participants_at, leaving_participants_size, leaving_users_at,
          leaving_users_size, leaving_devices_at, leaving_devices_size, @unknown_fields, @session_uuid,
          @service_uuid
        ].pack(PACK))
      end
      at
    end
  end

  # A session ended.
  class StopSessionEvent
    UNPACK = "x8J6"
    PACK = "a8J6a*a*a*"
    private_constant :UNPACK, :PACK
    describe(13, "opentera.protobuf.StopSessionEvent", Library.at(56, 32), [
      Field.new(:session_uuid, :string),
      Field.new(:service_uuid, :string),
    ])

    # UUID of the session.
    # @return [String]
    attr_reader :session_uuid

    # UUID of the service that ran the session.
    # @return [String]
    attr_reader :service_uuid

    def initialize(
      session_uuid: "", service_uuid: ""
    )
      @unknown_fields = NO_BYTES
      @session_uuid = Check.string(session_uuid, "StopSessionEvent.session_uuid")
      @service_uuid = Check.string(service_uuid, "StopSessionEvent.service_uuid")
    end

    def session_uuid=(value)
      @session_uuid = Check.string(value, "StopSessionEvent.session_uuid")
    end

    def service_uuid=(value)
      @service_uuid = Check.string(value, "StopSessionEvent.service_uuid")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, session_uuid_at, session_uuid_size, service_uuid_at,
      service_uuid_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @session_uuid = MEMORY[session_uuid_at - 1, session_uuid_size].force_encoding(UTF_8)
      @service_uuid = MEMORY[service_uuid_at - 1, service_uuid_size].force_encoding(UTF_8)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      session_uuid_size = @session_uuid.bytesize
      service_uuid_size = @service_uuid.bytesize
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size,
          session_uuid_size == 0 ? 0 : (text += session_uuid_size) - session_uuid_size,
          session_uuid_size,
          service_uuid_size == 0 ? 0 : (text += service_uuid_size) - service_uuid_size,
          service_uuid_size, @unknown_fields, @session_uuid, @service_uuid
        ].pack(PACK))
      end
      at
    end
  end

  # A record of the server's database was created, updated or deleted.
  class DatabaseEvent
    # What happened to the record.
    module EventType
      extend Names

      # Not specified, or unknown.
      DB_UNKNOWN = 0
      # The record was created.
      DB_CREATE = 1
      # The record was updated.
      DB_UPDATE = 2
      # The record was deleted.
      DB_DELETE = 3
    end

    UNPACK = "x8J2lx4J4"
    PACK = "a8J2lx4J4a*a*a*"
    private_constant :UNPACK, :PACK
    describe(14, "opentera.protobuf.DatabaseEvent", Library.at(64, 40), [
      Field.new(:type, :enum, EventType),
      Field.new(:object_type, :string),
      Field.new(:object_value, :string),
    ])

    # What happened.
    # @return [Integer]
    attr_reader :type

    # Name of the record's model, for example `session`.
    # @return [String]
    attr_reader :object_type

    # The record, as JSON text.
    # @return [String]
    attr_reader :object_value

    def initialize(
      type: 0, object_type: "", object_value: ""
    )
      @unknown_fields = NO_BYTES
      @type = Check.int32(type, "DatabaseEvent.type")
      @object_type = Check.string(object_type, "DatabaseEvent.object_type")
      @object_value = Check.string(object_value, "DatabaseEvent.object_value")
    end

    def type=(value)
      @type = Check.int32(value, "DatabaseEvent.type")
    end

    def object_type=(value)
      @object_type = Check.string(value, "DatabaseEvent.object_type")
    end

    def object_value=(value)
      @object_value = Check.string(value, "DatabaseEvent.object_value")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, type_value, object_type_at, object_type_size, object_value_at,
      object_value_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @type = type_value
      @object_type = MEMORY[object_type_at - 1, object_type_size].force_encoding(UTF_8)
      @object_value = MEMORY[object_value_at - 1, object_value_size].force_encoding(UTF_8)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      object_type_size = @object_type.bytesize
      object_value_size = @object_value.bytesize
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, @type,
          object_type_size == 0 ? 0 : (text += object_type_size) - object_type_size, object_type_size,
          object_value_size == 0 ? 0 : (text += object_value_size) - object_value_size,
          object_value_size, @unknown_fields, @object_type, @object_value
        ].pack(PACK))
      end
      at
    end
  end

  # One line for the log archive.
  class LogEvent
    # Severity of the line. The most severe level has the lowest number.
    module LogLevel
      extend Names

      # Not specified, or unknown.
      LOGLEVEL_UNKNOWN = 0
      # Individual steps of the program, the most detailed level.
      LOGLEVEL_TRACE = 7
      # Details for developers.
      LOGLEVEL_DEBUG = 6
      # An event of normal operation.
      LOGLEVEL_INFO = 5
      # Something unexpected that did no harm.
      LOGLEVEL_WARNING = 4
      # A critical condition.
      LOGLEVEL_CRITICAL = 3
      # An operation failed.
      LOGLEVEL_ERROR = 2
      # The program cannot continue.
      LOGLEVEL_FATAL = 1
    end

    UNPACK = "x8J2lx4dJ4"
    PACK = "a8J2lx4dJ4a*a*a*"
    private_constant :UNPACK, :PACK
    describe(15, "opentera.protobuf.LogEvent", Library.at(72, 48), [
      Field.new(:level, :enum, LogLevel),
      Field.new(:timestamp, :double),
      Field.new(:sender, :string),
      Field.new(:message, :string),
    ])

    # Severity of the line.
    # @return [Integer]
    attr_reader :level

    # Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC.
    # @return [Float]
    attr_reader :timestamp

    # Name of the module or service that wrote it.
    # @return [String]
    attr_reader :sender

    # The line.
    # @return [String]
    attr_reader :message

    def initialize(
      level: 0, timestamp: 0.0, sender: "", message: ""
    )
      @unknown_fields = NO_BYTES
      @level = Check.int32(level, "LogEvent.level")
      @timestamp = Check.float(timestamp, "LogEvent.timestamp")
      @sender = Check.string(sender, "LogEvent.sender")
      @message = Check.string(message, "LogEvent.message")
    end

    def level=(value)
      @level = Check.int32(value, "LogEvent.level")
    end

    def timestamp=(value)
      @timestamp = Check.float(value, "LogEvent.timestamp")
    end

    def sender=(value)
      @sender = Check.string(value, "LogEvent.sender")
    end

    def message=(value)
      @message = Check.string(value, "LogEvent.message")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, level_value, timestamp_value, sender_at, sender_size, message_at,
      message_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @level = level_value
      @timestamp = timestamp_value
      @sender = MEMORY[sender_at - 1, sender_size].force_encoding(UTF_8)
      @message = MEMORY[message_at - 1, message_size].force_encoding(UTF_8)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      sender_size = @sender.bytesize
      message_size = @message.bytesize
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, @level, @timestamp,
          sender_size == 0 ? 0 : (text += sender_size) - sender_size, sender_size,
          message_size == 0 ? 0 : (text += message_size) - message_size, message_size, @unknown_fields,
          @sender, @message
        ].pack(PACK))
      end
      at
    end
  end

  # A login attempt.
  class LoginEvent
    # Result of the attempt.
    module LoginStatus
      extend Names

      # Not specified, or unknown.
      LOGIN_STATUS_UNKNOWN = 0
      # Logged in.
      LOGIN_STATUS_SUCCESS = 1
      # Rejected: wrong password.
      LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD = 2
      # Rejected: no such user.
      LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME = 3
      # Rejected: too many attempts.
      LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED = 4
      # Rejected: logged in elsewhere.
      LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN = 5
      # Rejected: the token is invalid.
      LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN = 6
      # Rejected: the account is disabled.
      LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT = 7
      # Rejected: the token has expired.
      LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN = 8
    end

    # Kind of credentials used for the login.
    module LoginType
      extend Names

      # Not specified, or unknown.
      LOGIN_TYPE_UNKNOWN = 0
      # A token.
      LOGIN_TYPE_TOKEN = 1
      # A name and a password.
      LOGIN_TYPE_PASSWORD = 2
      # A client certificate.
      LOGIN_TYPE_CERTIFICATE = 3
    end

    UNPACK = Library.at("x8J3llJ20", "x8J3x4llJ20")
    PACK = Library.at("a8J3llJ20a*a*a*a*a*a*a*a*a*a*a*", "a8J3x4llJ20a*a*a*a*a*a*a*a*a*a*a*")
    private_constant :UNPACK, :PACK
    describe(16, "opentera.protobuf.LoginEvent", Library.at(200, 112), [
      Field.new(:log_header, :message),
      Field.new(:login_type, :enum, LoginType),
      Field.new(:login_status, :enum, LoginStatus),
      Field.new(:client_name, :string),
      Field.new(:client_version, :string),
      Field.new(:client_ip, :string),
      Field.new(:os_name, :string),
      Field.new(:os_version, :string),
      Field.new(:user_uuid, :string),
      Field.new(:participant_uuid, :string),
      Field.new(:device_uuid, :string),
      Field.new(:service_uuid, :string),
      Field.new(:server_endpoint, :string),
    ])

    # Level, time, sender and message of the line in the log.
    # @return [LogEvent, nil]
    attr_reader :log_header

    # Kind of credentials used for the login.
    # @return [Integer]
    attr_reader :login_type

    # Result of the attempt.
    # @return [Integer]
    attr_reader :login_status

    # Name of the client program.
    # @return [String]
    attr_reader :client_name

    # Version of the client program.
    # @return [String]
    attr_reader :client_version

    # IP address of the client.
    # @return [String]
    attr_reader :client_ip

    # Name of the client's operating system.
    # @return [String]
    attr_reader :os_name

    # Version of the client's operating system.
    # @return [String]
    attr_reader :os_version

    # UUID of the user, if a user logs in.
    # @return [String]
    attr_reader :user_uuid

    # UUID of the participant, if a participant logs in.
    # @return [String]
    attr_reader :participant_uuid

    # UUID of the device, if a device logs in.
    # @return [String]
    attr_reader :device_uuid

    # UUID of the service, if a service logs in.
    # @return [String]
    attr_reader :service_uuid

    # The server's endpoint that the login was sent to.
    # @return [String]
    attr_reader :server_endpoint

    def initialize(
      log_header: nil, login_type: 0, login_status: 0, client_name: "", client_version: "",
      client_ip: "", os_name: "", os_version: "", user_uuid: "", participant_uuid: "", device_uuid: "",
      service_uuid: "", server_endpoint: ""
    )
      @unknown_fields = NO_BYTES
      @log_header = Check.message(log_header, "LoginEvent.log_header", LogEvent)
      @login_type = Check.int32(login_type, "LoginEvent.login_type")
      @login_status = Check.int32(login_status, "LoginEvent.login_status")
      @client_name = Check.string(client_name, "LoginEvent.client_name")
      @client_version = Check.string(client_version, "LoginEvent.client_version")
      @client_ip = Check.string(client_ip, "LoginEvent.client_ip")
      @os_name = Check.string(os_name, "LoginEvent.os_name")
      @os_version = Check.string(os_version, "LoginEvent.os_version")
      @user_uuid = Check.string(user_uuid, "LoginEvent.user_uuid")
      @participant_uuid = Check.string(participant_uuid, "LoginEvent.participant_uuid")
      @device_uuid = Check.string(device_uuid, "LoginEvent.device_uuid")
      @service_uuid = Check.string(service_uuid, "LoginEvent.service_uuid")
      @server_endpoint = Check.string(server_endpoint, "LoginEvent.server_endpoint")
    end

    def log_header=(value)
      @log_header = Check.message(value, "LoginEvent.log_header", LogEvent)
    end

    def login_type=(value)
      @login_type = Check.int32(value, "LoginEvent.login_type")
    end

    def login_status=(value)
      @login_status = Check.int32(value, "LoginEvent.login_status")
    end

    def client_name=(value)
      @client_name = Check.string(value, "LoginEvent.client_name")
    end

    def client_version=(value)
      @client_version = Check.string(value, "LoginEvent.client_version")
    end

    def client_ip=(value)
      @client_ip = Check.string(value, "LoginEvent.client_ip")
    end

    def os_name=(value)
      @os_name = Check.string(value, "LoginEvent.os_name")
    end

    def os_version=(value)
      @os_version = Check.string(value, "LoginEvent.os_version")
    end

    def user_uuid=(value)
      @user_uuid = Check.string(value, "LoginEvent.user_uuid")
    end

    def participant_uuid=(value)
      @participant_uuid = Check.string(value, "LoginEvent.participant_uuid")
    end

    def device_uuid=(value)
      @device_uuid = Check.string(value, "LoginEvent.device_uuid")
    end

    def service_uuid=(value)
      @service_uuid = Check.string(value, "LoginEvent.service_uuid")
    end

    def server_endpoint=(value)
      @server_endpoint = Check.string(value, "LoginEvent.server_endpoint")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, log_header_value, login_type_value, login_status_value,
      client_name_at, client_name_size, client_version_at, client_version_size, client_ip_at, client_ip_size,
      os_name_at, os_name_size, os_version_at, os_version_size, user_uuid_at, user_uuid_size,
      participant_uuid_at, participant_uuid_size, device_uuid_at, device_uuid_size, service_uuid_at,
      service_uuid_size, server_endpoint_at, server_endpoint_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @log_header = Memory.message(LogEvent, log_header_value)
      @login_type = login_type_value
      @login_status = login_status_value
      @client_name = MEMORY[client_name_at - 1, client_name_size].force_encoding(UTF_8)
      @client_version = MEMORY[client_version_at - 1, client_version_size].force_encoding(UTF_8)
      @client_ip = MEMORY[client_ip_at - 1, client_ip_size].force_encoding(UTF_8)
      @os_name = MEMORY[os_name_at - 1, os_name_size].force_encoding(UTF_8)
      @os_version = MEMORY[os_version_at - 1, os_version_size].force_encoding(UTF_8)
      @user_uuid = MEMORY[user_uuid_at - 1, user_uuid_size].force_encoding(UTF_8)
      @participant_uuid = MEMORY[participant_uuid_at - 1, participant_uuid_size].force_encoding(UTF_8)
      @device_uuid = MEMORY[device_uuid_at - 1, device_uuid_size].force_encoding(UTF_8)
      @service_uuid = MEMORY[service_uuid_at - 1, service_uuid_size].force_encoding(UTF_8)
      @server_endpoint = MEMORY[server_endpoint_at - 1, server_endpoint_size].force_encoding(UTF_8)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      log_header_at = @log_header.nil? ? 0 : @log_header.save_struct(arena)
      client_name_size = @client_name.bytesize
      client_version_size = @client_version.bytesize
      client_ip_size = @client_ip.bytesize
      os_name_size = @os_name.bytesize
      os_version_size = @os_version.bytesize
      user_uuid_size = @user_uuid.bytesize
      participant_uuid_size = @participant_uuid.bytesize
      device_uuid_size = @device_uuid.bytesize
      service_uuid_size = @service_uuid.bytesize
      server_endpoint_size = @server_endpoint.bytesize
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, log_header_at, @login_type, @login_status,
          client_name_size == 0 ? 0 : (text += client_name_size) - client_name_size, client_name_size,
          client_version_size == 0 ? 0 : (text += client_version_size) - client_version_size,
          client_version_size, client_ip_size == 0 ? 0 : (text += client_ip_size) - client_ip_size,
          client_ip_size, os_name_size == 0 ? 0 : (text += os_name_size) - os_name_size, os_name_size,
          os_version_size == 0 ? 0 : (text += os_version_size) - os_version_size, os_version_size,
          user_uuid_size == 0 ? 0 : (text += user_uuid_size) - user_uuid_size, user_uuid_size,
          participant_uuid_size == 0 ? 0 : (text += participant_uuid_size) - participant_uuid_size,
          participant_uuid_size,
          device_uuid_size == 0 ? 0 : (text += device_uuid_size) - device_uuid_size, device_uuid_size,
          service_uuid_size == 0 ? 0 : (text += service_uuid_size) - service_uuid_size,
          service_uuid_size,
          server_endpoint_size == 0 ? 0 : (text += server_endpoint_size) - server_endpoint_size,
          server_endpoint_size, @unknown_fields, @client_name, @client_version, @client_ip, @os_name, @os_version,
          @user_uuid, @participant_uuid, @device_uuid, @service_uuid, @server_endpoint
        ].pack(PACK))
      end
      at
    end
  end

  # A remote procedure call. The reply is JSON text on the topic `reply_to`.
  class RPCMessage
    UNPACK = "x8J6QdJ2"
    PACK = "a8J6QdJ2a*a*a*"
    private_constant :UNPACK, :PACK
    describe(17, "opentera.protobuf.RPCMessage", Library.at(88, 56), [
      Field.new(:method, :string),
      Field.new(:reply_to, :string),
      Field.new(:id, :integer),
      Field.new(:timestamp, :double),
      Field.new(:args, :messages),
    ])

    # Name of the procedure.
    # @return [String]
    attr_reader :method

    # The Redis topic on which the reply is expected.
    # @return [String]
    attr_reader :reply_to

    # Number of the call, repeated in the reply.
    # @return [Integer]
    attr_reader :id

    # Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`: a bus
    # client treats a call without a timestamp as text and discards it.
    # @return [Float]
    attr_reader :timestamp

    # The arguments, in the procedure's order.
    # @return [Array<Value>]
    attr_reader :args

    def initialize(
      method: "", reply_to: "", id: 0, timestamp: 0.0, args: []
    )
      @unknown_fields = NO_BYTES
      @method = Check.string(method, "RPCMessage.method")
      @reply_to = Check.string(reply_to, "RPCMessage.reply_to")
      @id = Check.uint64(id, "RPCMessage.id")
      @timestamp = Check.float(timestamp, "RPCMessage.timestamp")
      @args = Check.list(args, "RPCMessage.args")
    end

    def method=(value)
      @method = Check.string(value, "RPCMessage.method")
    end

    def reply_to=(value)
      @reply_to = Check.string(value, "RPCMessage.reply_to")
    end

    def id=(value)
      @id = Check.uint64(value, "RPCMessage.id")
    end

    def timestamp=(value)
      @timestamp = Check.float(value, "RPCMessage.timestamp")
    end

    def args=(value)
      @args = Check.list(value, "RPCMessage.args")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, method_at, method_size, reply_to_at, reply_to_size, id_value,
      timestamp_value, args_at, args_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @method = MEMORY[method_at - 1, method_size].force_encoding(UTF_8)
      @reply_to = MEMORY[reply_to_at - 1, reply_to_size].force_encoding(UTF_8)
      @id = id_value
      @timestamp = timestamp_value
      @args = Memory.messages(Value, args_at, args_size)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      method_size = @method.bytesize
      reply_to_size = @reply_to.bytesize
      args_at, args_size = Value.save_list(arena, @args, "RPCMessage.args")
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, method_size == 0 ? 0 : (text += method_size) - method_size, method_size,
          reply_to_size == 0 ? 0 : (text += reply_to_size) - reply_to_size, reply_to_size, @id,
          @timestamp, args_at, args_size, @unknown_fields, @method, @reply_to
        ].pack(PACK))
      end
      at
    end
  end

  # One argument of a remote procedure call: at most one of its fields is set.
  class Value
    UNPACK = Library.at("x8J2Lx4a16", "x8J2Lx4a8")
    PACK = Library.at("a8J2Lx4a16a*", "a8J2Lx4a8a*")
    private_constant :UNPACK, :PACK
    describe(18, "opentera.protobuf.Value", Library.at(48, 32), [
      Field.new(:double_value, :double, nil, :arg_value),
      Field.new(:float_value, :float, nil, :arg_value),
      Field.new(:int_value, :integer, nil, :arg_value),
      Field.new(:uint_value, :integer, nil, :arg_value),
      Field.new(:bool_value, :bool, nil, :arg_value),
      Field.new(:bytes_value, :bytes, nil, :arg_value),
      Field.new(:string_value, :string, nil, :arg_value),
    ])

    # A double-precision number. At most one of `arg_value` is not nil.
    # @return [Float, nil]
    attr_reader :double_value

    # A single-precision number. At most one of `arg_value` is not nil.
    # @return [Float, nil]
    attr_reader :float_value

    # A signed integer. At most one of `arg_value` is not nil.
    # @return [Integer, nil]
    attr_reader :int_value

    # An unsigned integer. At most one of `arg_value` is not nil.
    # @return [Integer, nil]
    attr_reader :uint_value

    # A boolean. At most one of `arg_value` is not nil.
    # @return [Boolean, nil]
    attr_reader :bool_value

    # Bytes. At most one of `arg_value` is not nil.
    # @return [String, nil]
    attr_reader :bytes_value

    # A string, often JSON text. At most one of `arg_value` is not nil.
    # @return [String, nil]
    attr_reader :string_value

    def initialize(
      double_value: nil, float_value: nil, int_value: nil, uint_value: nil, bool_value: nil,
      bytes_value: nil, string_value: nil
    )
      @unknown_fields = NO_BYTES
      @double_value = double_value.nil? ? nil : Check.float(double_value, "Value.double_value")
      @float_value = float_value.nil? ? nil : Check.float(float_value, "Value.float_value")
      @int_value = int_value.nil? ? nil : Check.int64(int_value, "Value.int_value")
      @uint_value = uint_value.nil? ? nil : Check.uint64(uint_value, "Value.uint_value")
      @bool_value = bool_value.nil? ? nil : Check.bool(bool_value, "Value.bool_value")
      @bytes_value = bytes_value.nil? ? nil : Check.bytes(bytes_value, "Value.bytes_value")
      @string_value = string_value.nil? ? nil : Check.string(string_value, "Value.string_value")
    end

    def double_value=(value)
      @double_value = value.nil? ? nil : Check.float(value, "Value.double_value")
    end

    def float_value=(value)
      @float_value = value.nil? ? nil : Check.float(value, "Value.float_value")
    end

    def int_value=(value)
      @int_value = value.nil? ? nil : Check.int64(value, "Value.int_value")
    end

    def uint_value=(value)
      @uint_value = value.nil? ? nil : Check.uint64(value, "Value.uint_value")
    end

    def bool_value=(value)
      @bool_value = value.nil? ? nil : Check.bool(value, "Value.bool_value")
    end

    def bytes_value=(value)
      @bytes_value = value.nil? ? nil : Check.bytes(value, "Value.bytes_value")
    end

    def string_value=(value)
      @string_value = value.nil? ? nil : Check.string(value, "Value.string_value")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, arg_value_case, arg_value_value =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      case arg_value_case
      when 1 then @double_value = arg_value_value.unpack1("d")
      when 2 then @float_value = arg_value_value.unpack1("f")
      when 3 then @int_value = arg_value_value.unpack1("q")
      when 4 then @uint_value = arg_value_value.unpack1("Q")
      when 5 then @bool_value = arg_value_value.unpack1("C") != 0
      when 6 then @bytes_value = Memory.bytes(*arg_value_value.unpack("JJ"))
      when 7 then @string_value = Memory.string(*arg_value_value.unpack("JJ"))
      end
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      arg_value_case, arg_value_value = save_arg_value(arena)
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, arg_value_case, arg_value_value, @unknown_fields
        ].pack(PACK))
      end
      at
    end

    private def save_arg_value(arena)
      Check.oneof("Value.arg_value", [
        @double_value, @float_value, @int_value, @uint_value, @bool_value, @bytes_value, @string_value
      ])
      if !(value = @double_value).nil? then [1, [value].pack("d")]
      elsif !(value = @float_value).nil? then [2, [value].pack("f")]
      elsif !(value = @int_value).nil? then [3, [value].pack("q")]
      elsif !(value = @uint_value).nil? then [4, [value].pack("Q")]
      elsif !(value = @bool_value).nil? then [5, [value ? 1 : 0].pack("C")]
      elsif !(value = @bytes_value).nil? then [6, [arena.bytes(value), value.bytesize].pack("JJ")]
      elsif !(value = @string_value).nil? then [7, [arena.bytes(value), value.bytesize].pack("JJ")]
      else [0, ""]
      end
    end
  end

  # Progress of a requested file archive.
  class ArchiveEvent
    # State of the archive.
    module StatusType
      extend Names

      # Requested, not started.
      STATUS_PENDING = 0
      # Being created.
      STATUS_INPROGRESS = 1
      # Ready for download from `archive_url`.
      STATUS_COMPLETED = 2
      # Cancelled.
      STATUS_CANCELLED = 3
      # Deleted.
      STATUS_DELETED = 4
    end

    UNPACK = "x8J6lx4J2"
    PACK = "a8J6lx4J2a*a*a*a*"
    private_constant :UNPACK, :PACK
    describe(19, "opentera.protobuf.ArchiveEvent", Library.at(80, 48), [
      Field.new(:archive_uuid, :string),
      Field.new(:owner_uuid, :string),
      Field.new(:status, :enum, StatusType),
      Field.new(:archive_url, :string),
    ])

    # UUID of the archive.
    # @return [String]
    attr_reader :archive_uuid

    # UUID of the owner, who requested it.
    # @return [String]
    attr_reader :owner_uuid

    # State of the archive.
    # @return [Integer]
    attr_reader :status

    # URL to download the archive from.
    # @return [String]
    attr_reader :archive_url

    def initialize(
      archive_uuid: "", owner_uuid: "", status: 0, archive_url: ""
    )
      @unknown_fields = NO_BYTES
      @archive_uuid = Check.string(archive_uuid, "ArchiveEvent.archive_uuid")
      @owner_uuid = Check.string(owner_uuid, "ArchiveEvent.owner_uuid")
      @status = Check.int32(status, "ArchiveEvent.status")
      @archive_url = Check.string(archive_url, "ArchiveEvent.archive_url")
    end

    def archive_uuid=(value)
      @archive_uuid = Check.string(value, "ArchiveEvent.archive_uuid")
    end

    def owner_uuid=(value)
      @owner_uuid = Check.string(value, "ArchiveEvent.owner_uuid")
    end

    def status=(value)
      @status = Check.int32(value, "ArchiveEvent.status")
    end

    def archive_url=(value)
      @archive_url = Check.string(value, "ArchiveEvent.archive_url")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, archive_uuid_at, archive_uuid_size, owner_uuid_at,
      owner_uuid_size, status_value, archive_url_at, archive_url_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @archive_uuid = MEMORY[archive_uuid_at - 1, archive_uuid_size].force_encoding(UTF_8)
      @owner_uuid = MEMORY[owner_uuid_at - 1, owner_uuid_size].force_encoding(UTF_8)
      @status = status_value
      @archive_url = MEMORY[archive_url_at - 1, archive_url_size].force_encoding(UTF_8)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      archive_uuid_size = @archive_uuid.bytesize
      owner_uuid_size = @owner_uuid.bytesize
      archive_url_size = @archive_url.bytesize
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size,
          archive_uuid_size == 0 ? 0 : (text += archive_uuid_size) - archive_uuid_size,
          archive_uuid_size, owner_uuid_size == 0 ? 0 : (text += owner_uuid_size) - owner_uuid_size,
          owner_uuid_size, @status,
          archive_url_size == 0 ? 0 : (text += archive_url_size) - archive_url_size, archive_url_size,
          @unknown_fields, @archive_uuid, @owner_uuid, @archive_url
        ].pack(PACK))
      end
      at
    end
  end

  # A command to a part of the server.
  class ServerCommand
    # What to do.
    module CommandType
      extend Names

      # Not specified, or unknown.
      CMD_UNKNOWN = 0
      # Register a device.
      CMD_REGISTER_DEVICE = 1
      # Disconnect a client.
      CMD_CLIENT_DISCONNECT = 2
    end

    UNPACK = "x8J2lx4J"
    PACK = Library.at("a8J2lx4Ja*", "a8J2lx4Jx4a*")
    private_constant :UNPACK, :PACK
    describe(20, "opentera.protobuf.ServerCommand", Library.at(40, 32), [
      Field.new(:type, :enum, CommandType),
      Field.new(:data, :message),
    ])

    # What to do.
    # @return [Integer]
    attr_reader :type

    # Data for the command, if it needs any.
    # @return [Any, nil]
    attr_reader :data

    def initialize(
      type: 0, data: nil
    )
      @unknown_fields = NO_BYTES
      @type = Check.int32(type, "ServerCommand.type")
      @data = Check.message(data, "ServerCommand.data", Any)
    end

    def type=(value)
      @type = Check.int32(value, "ServerCommand.type")
    end

    def data=(value)
      @data = Check.message(value, "ServerCommand.data", Any)
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, type_value, data_value =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @type = type_value
      @data = Memory.message(Any, data_value)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      data_at = @data.nil? ? 0 : @data.save_struct(arena)
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, @type, data_at, @unknown_fields
        ].pack(PACK))
      end
      at
    end
  end

  # A client subscribes to a class of events, or unsubscribes from it.
  class UserRegisterToEvent
    # The class of events.
    module EventType
      extend Names

      # Not specified, or unknown.
      EVENT_UNKNOWN = 0
      # A user connected.
      EVENT_USER_CONNECTED = 1
      # A user disconnected.
      EVENT_USER_DISCONNECTED = 2
      # A user was deleted.
      EVENT_USER_DELETED = 3
      # A user was added.
      EVENT_USER_ADDED = 4
      # A user was updated.
      EVENT_USER_UPDATED = 5
      # A participant connected.
      EVENT_PARTICIPANT_CONNECTED = 6
      # A participant disconnected.
      EVENT_PARTICIPANT_DISCONNECTED = 7
      # A participant was deleted.
      EVENT_PARTICIPANT_DELETED = 8
      # A participant was added.
      EVENT_PARTICIPANT_ADDED = 9
      # A participant was updated.
      EVENT_PARTICIPANT_UPDATED = 10
      # A device connected.
      EVENT_DEVICE_CONNECTED = 11
      # A device disconnected.
      EVENT_DEVICE_DISCONNECTED = 12
      # A device was deleted.
      EVENT_DEVICE_DELETED = 13
      # A device was added.
      EVENT_DEVICE_ADDED = 14
      # A device was updated.
      EVENT_DEVICE_UPDATED = 15
    end

    # Subscribe or unsubscribe.
    module Action
      extend Names

      # Not specified, or unknown.
      ACTION_UNKNOWN = 0
      # Subscribe to the events.
      ACTION_REGISTER = 1
      # Unsubscribe from the events.
      ACTION_UNREGISTER = 2
    end

    UNPACK = "x8J2ll"
    PACK = "a8J2lla*"
    private_constant :UNPACK, :PACK
    describe(21, "opentera.protobuf.UserRegisterToEvent", Library.at(32, 24), [
      Field.new(:event_type, :enum, EventType),
      Field.new(:action, :enum, Action),
    ])

    # The class of events.
    # @return [Integer]
    attr_reader :event_type

    # Subscribe or unsubscribe.
    # @return [Integer]
    attr_reader :action

    def initialize(
      event_type: 0, action: 0
    )
      @unknown_fields = NO_BYTES
      @event_type = Check.int32(event_type, "UserRegisterToEvent.event_type")
      @action = Check.int32(action, "UserRegisterToEvent.action")
    end

    def event_type=(value)
      @event_type = Check.int32(value, "UserRegisterToEvent.event_type")
    end

    def action=(value)
      @action = Check.int32(value, "UserRegisterToEvent.action")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, event_type_value, action_value =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @event_type = event_type_value
      @action = action_value
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, @event_type, @action, @unknown_fields
        ].pack(PACK))
      end
      at
    end
  end

  # Requests a session. An older request, kept in the schema for compatibility.
  class CreateSession
    UNPACK = "x8J8"
    PACK = "a8J8a*a*a*a*"
    private_constant :UNPACK, :PACK
    describe(22, "opentera.protobuf.CreateSession", Library.at(72, 40), [
      Field.new(:source, :string),
      Field.new(:command, :string),
      Field.new(:reply_to, :string),
    ])

    # Name of the sender of the request.
    # @return [String]
    attr_reader :source

    # The command.
    # @return [String]
    attr_reader :command

    # The Redis topic on which the answer is expected.
    # @return [String]
    attr_reader :reply_to

    def initialize(
      source: "", command: "", reply_to: ""
    )
      @unknown_fields = NO_BYTES
      @source = Check.string(source, "CreateSession.source")
      @command = Check.string(command, "CreateSession.command")
      @reply_to = Check.string(reply_to, "CreateSession.reply_to")
    end

    def source=(value)
      @source = Check.string(value, "CreateSession.source")
    end

    def command=(value)
      @command = Check.string(value, "CreateSession.command")
    end

    def reply_to=(value)
      @reply_to = Check.string(value, "CreateSession.reply_to")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, source_at, source_size, command_at, command_size, reply_to_at,
      reply_to_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @source = MEMORY[source_at - 1, source_size].force_encoding(UTF_8)
      @command = MEMORY[command_at - 1, command_size].force_encoding(UTF_8)
      @reply_to = MEMORY[reply_to_at - 1, reply_to_size].force_encoding(UTF_8)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      source_size = @source.bytesize
      command_size = @command.bytesize
      reply_to_size = @reply_to.bytesize
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, source_size == 0 ? 0 : (text += source_size) - source_size, source_size,
          command_size == 0 ? 0 : (text += command_size) - command_size, command_size,
          reply_to_size == 0 ? 0 : (text += reply_to_size) - reply_to_size, reply_to_size,
          @unknown_fields, @source, @command, @reply_to
        ].pack(PACK))
      end
      at
    end
  end

  # The result of a request. An older answer, kept in the schema for compatibility.
  class Result
    # Kind of result.
    module ResultType
      extend Names

      # Not specified, or unknown.
      RESULT_UNKNOWN = 0
      # The request succeeded.
      RESULT_OK = 1
      # The request failed.
      RESULT_ERROR = 2
      # The request succeeded with a warning.
      RESULT_WARNING = 3
    end

    UNPACK = "x8J2lx4qJ2"
    PACK = "a8J2lx4qJ2a*a*"
    private_constant :UNPACK, :PACK
    describe(23, "opentera.protobuf.Result", Library.at(56, 40), [
      Field.new(:type, :enum, ResultType),
      Field.new(:code, :integer),
      Field.new(:message, :string),
    ])

    # Kind of result.
    # @return [Integer]
    attr_reader :type

    # Code of the result.
    # @return [Integer]
    attr_reader :code

    # Message of the result, for display.
    # @return [String]
    attr_reader :message

    def initialize(
      type: 0, code: 0, message: ""
    )
      @unknown_fields = NO_BYTES
      @type = Check.int32(type, "Result.type")
      @code = Check.int64(code, "Result.code")
      @message = Check.string(message, "Result.message")
    end

    def type=(value)
      @type = Check.int32(value, "Result.type")
    end

    def code=(value)
      @code = Check.int64(value, "Result.code")
    end

    def message=(value)
      @message = Check.string(value, "Result.message")
    end

    # @private
    def load_struct(at)
      unknown_fields_at, unknown_fields_size, type_value, code_value, message_at, message_size =
        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)
      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]
      @type = type_value
      @code = code_value
      @message = MEMORY[message_at - 1, message_size].force_encoding(UTF_8)
      self
    end

    # @private
    def save_struct(arena)
      unknown_fields_size = @unknown_fields.bytesize
      message_size = @message.bytesize
      at = nil
      until at
        text = arena.at + STRUCT_SIZE
        at = arena.store([
          HEAD, unknown_fields_size == 0 ? 0 : (text += unknown_fields_size) - unknown_fields_size,
          unknown_fields_size, @type, @code,
          message_size == 0 ? 0 : (text += message_size) - message_size, message_size, @unknown_fields,
          @message
        ].pack(PACK))
      end
      at
    end
  end
end
