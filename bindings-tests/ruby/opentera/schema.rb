# frozen_string_literal: true

# The messages. Generated from `proto/` by `cargo codegen`; do not edit.

module OpenTera
  # One message of whatever type, see the section about `Any`.
  class Any < AnyBase
    # Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`.
    # @return [String]
    attr_accessor :type_url
    # The message as protobuf binary.
    # @return [String]
    attr_accessor :value
    # The message itself, which is then what is written, or nil.
    # @return [Message, nil]
    attr_accessor :message
  end

  # Wraps everything that the server sends to a client over the websocket, so that the client sees the type
  # of the content before the content itself.
  class TeraMessage < Message
    # The content, nearly always a `TeraEvent`.
    # @return [Any, nil]
    attr_accessor :message
  end

  # Wraps the events that the server, its services and its clients publish.
  class TeraEvent < Message
    # Version, time and topic.
    # @return [TeraEventHeader, nil]
    attr_accessor :header
    # The events, of any mix of types.
    # @return [Array<Any>]
    attr_accessor :events
  end

  # What is common to all events of one wrapper.
  class TeraEventHeader < Message
    # Version of the protocol, 1 today.
    # @return [Integer]
    attr_accessor :version
    # When the events were published, in seconds since 1970-01-01 00:00:00 UTC.
    # @return [Float]
    attr_accessor :time
    # The Redis topic that the wrapper is published on (for logs the name of the list).
    # @return [String]
    attr_accessor :topic
  end

  # Wraps what is addressed to one module of the server.
  class TeraModuleMessage < Message
    # Version, time, sequence number, source and destination.
    # @return [TeraModuleMessageHeader, nil]
    attr_accessor :head
    # The payloads, of any mix of types.
    # @return [Array<Any>]
    attr_accessor :data
  end

  # Who sends what to whom.
  class TeraModuleMessageHeader < Message
    # Version of the protocol, 1 today.
    # @return [Integer]
    attr_accessor :version
    # When the message was sent, in seconds since 1970-01-01 00:00:00 UTC.
    # @return [Float]
    attr_accessor :time
    # Sequence number, unique for each sender; senders that do not count leave it at 0.
    # @return [Integer]
    attr_accessor :seq
    # Name of the sender, for example `websocket.user.<uuid>`.
    # @return [String]
    attr_accessor :source
    # The Redis topic of the module that the message goes to.
    # @return [String]
    attr_accessor :dest
  end

  # A device connected, disconnected or changed otherwise.
  class DeviceEvent < Message
    # What happened to the device.
    module EventType
      extend Names

      # Not said, or not known.
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

    # UUID of the device.
    # @return [String]
    attr_accessor :device_uuid
    # What happened.
    # @return [Integer]
    attr_accessor :type
    # Name of the device, for display.
    # @return [String]
    attr_accessor :device_name
    # Status of the device, as JSON text.
    # @return [String]
    attr_accessor :device_status
  end

  # A participant connected, disconnected or changed otherwise.
  class ParticipantEvent < Message
    # What happened to the participant.
    module EventType
      extend Names

      # Not said, or not known.
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

    # UUID of the participant.
    # @return [String]
    attr_accessor :participant_uuid
    # What happened.
    # @return [Integer]
    attr_accessor :type
    # Name of the participant, for display.
    # @return [String]
    attr_accessor :participant_name
    # Name of the project that the participant belongs to.
    # @return [String]
    attr_accessor :participant_project_name
    # Name of the site that the project belongs to.
    # @return [String]
    attr_accessor :participant_site_name
  end

  # A user connected, disconnected or changed otherwise.
  class UserEvent < Message
    # What happened to the user.
    module EventType
      extend Names

      # Not said, or not known.
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

    # UUID of the user.
    # @return [String]
    attr_accessor :user_uuid
    # What happened.
    # @return [Integer]
    attr_accessor :type
    # First and last name of the user, for display.
    # @return [String]
    attr_accessor :user_fullname
  end

  # Invites users, participants and devices to a session.
  class JoinSessionEvent < Message
    # Where to join; it differs between users, participants and devices.
    # @return [String]
    attr_accessor :session_url
    # Name of who created the session, for display.
    # @return [String]
    attr_accessor :session_creator_name
    # UUID of the session.
    # @return [String]
    attr_accessor :session_uuid
    # UUIDs of the invited participants.
    # @return [Array<String>]
    attr_accessor :session_participants
    # UUIDs of the invited users.
    # @return [Array<String>]
    attr_accessor :session_users
    # UUIDs of the invited devices.
    # @return [Array<String>]
    attr_accessor :session_devices
    # Message to the invited, for display.
    # @return [String]
    attr_accessor :join_msg
    # Parameters of the session, as JSON text.
    # @return [String]
    attr_accessor :session_parameters
    # UUID of the service that runs the session.
    # @return [String]
    attr_accessor :service_uuid
  end

  # The answer of one of the invited to a `JoinSessionEvent`. Of the three UUIDs of people and devices only
  # the one that answers is set.
  class JoinSessionReplyEvent < Message
    # The answer.
    module ReplyType
      extend Names

      # Not said, or not known.
      REPLY_UNKNOWN = 0
      # The invitation is accepted.
      REPLY_ACCEPTED = 1
      # The invitation is declined.
      REPLY_DENIED = 2
      # The invited is in another session.
      REPLY_BUSY = 3
      # Nobody answered in time.
      REPLY_TIMEOUT = 4
    end

    # UUID of the session.
    # @return [String]
    attr_accessor :session_uuid
    # UUID of the user that answers.
    # @return [String]
    attr_accessor :user_uuid
    # UUID of the participant that answers.
    # @return [String]
    attr_accessor :participant_uuid
    # UUID of the device that answers.
    # @return [String]
    attr_accessor :device_uuid
    # The answer.
    # @return [Integer]
    attr_accessor :join_reply
    # Message with the answer, for display.
    # @return [String]
    attr_accessor :reply_msg
  end

  # Users, participants and devices left a session, or are told to leave it.
  class LeaveSessionEvent < Message
    # UUID of the session.
    # @return [String]
    attr_accessor :session_uuid
    # UUID of the service that runs the session.
    # @return [String]
    attr_accessor :service_uuid
    # UUIDs of the participants that leave.
    # @return [Array<String>]
    attr_accessor :leaving_participants
    # UUIDs of the users that leave.
    # @return [Array<String>]
    attr_accessor :leaving_users
    # UUIDs of the devices that leave.
    # @return [Array<String>]
    attr_accessor :leaving_devices
  end

  # A session ended.
  class StopSessionEvent < Message
    # UUID of the session.
    # @return [String]
    attr_accessor :session_uuid
    # UUID of the service that ran the session.
    # @return [String]
    attr_accessor :service_uuid
  end

  # A record of the server's database was created, updated or deleted.
  class DatabaseEvent < Message
    # What happened to the record.
    module EventType
      extend Names

      # Not said, or not known.
      DB_UNKNOWN = 0
      # The record was created.
      DB_CREATE = 1
      # The record was updated.
      DB_UPDATE = 2
      # The record was deleted.
      DB_DELETE = 3
    end

    # What happened.
    # @return [Integer]
    attr_accessor :type
    # Name of the record's model, for example `session`.
    # @return [String]
    attr_accessor :object_type
    # The record, as JSON text.
    # @return [String]
    attr_accessor :object_value
  end

  # One line for the log archive.
  class LogEvent < Message
    # How grave the line is. The gravest has the lowest number.
    module LogLevel
      extend Names

      # Not said, or not known.
      LOGLEVEL_UNKNOWN = 0
      # Steps of the program, the finest level.
      LOGLEVEL_TRACE = 7
      # Details for developers.
      LOGLEVEL_DEBUG = 6
      # What happened in normal operation.
      LOGLEVEL_INFO = 5
      # Something unexpected that did no harm.
      LOGLEVEL_WARNING = 4
      # A critical condition.
      LOGLEVEL_CRITICAL = 3
      # An operation failed.
      LOGLEVEL_ERROR = 2
      # The program cannot go on.
      LOGLEVEL_FATAL = 1
    end

    # How grave the line is.
    # @return [Integer]
    attr_accessor :level
    # When it was written, in seconds since 1970-01-01 00:00:00 UTC.
    # @return [Float]
    attr_accessor :timestamp
    # Name of the module or service that wrote it.
    # @return [String]
    attr_accessor :sender
    # The line.
    # @return [String]
    attr_accessor :message
  end

  # Somebody tried to log in.
  class LoginEvent < Message
    # How the attempt ended.
    module LoginStatus
      extend Names

      # Not said, or not known.
      LOGIN_STATUS_UNKNOWN = 0
      # Logged in.
      LOGIN_STATUS_SUCCESS = 1
      # Refused: wrong password.
      LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD = 2
      # Refused: no such user.
      LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME = 3
      # Refused: too many attempts.
      LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED = 4
      # Refused: logged in elsewhere.
      LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN = 5
      # Refused: the token is not valid.
      LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN = 6
      # Refused: the account is disabled.
      LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT = 7
      # Refused: the token has expired.
      LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN = 8
    end

    # What the login was tried with.
    module LoginType
      extend Names

      # Not said, or not known.
      LOGIN_TYPE_UNKNOWN = 0
      # A token.
      LOGIN_TYPE_TOKEN = 1
      # A name and a password.
      LOGIN_TYPE_PASSWORD = 2
      # A client certificate.
      LOGIN_TYPE_CERTIFICATE = 3
    end

    # Level, time, sender and text of the line in the log.
    # @return [LogEvent, nil]
    attr_accessor :log_header
    # What the login was tried with.
    # @return [Integer]
    attr_accessor :login_type
    # How the attempt ended.
    # @return [Integer]
    attr_accessor :login_status
    # Name of the client program.
    # @return [String]
    attr_accessor :client_name
    # Version of the client program.
    # @return [String]
    attr_accessor :client_version
    # IP address of the client.
    # @return [String]
    attr_accessor :client_ip
    # Name of the client's operating system.
    # @return [String]
    attr_accessor :os_name
    # Version of the client's operating system.
    # @return [String]
    attr_accessor :os_version
    # UUID of the user, where a user logs in.
    # @return [String]
    attr_accessor :user_uuid
    # UUID of the participant, where a participant logs in.
    # @return [String]
    attr_accessor :participant_uuid
    # UUID of the device, where a device logs in.
    # @return [String]
    attr_accessor :device_uuid
    # UUID of the service, where a service logs in.
    # @return [String]
    attr_accessor :service_uuid
    # The server's endpoint that the login was sent to.
    # @return [String]
    attr_accessor :server_endpoint
  end

  # A remote procedure call. The reply is JSON text on the topic `reply_to`.
  class RPCMessage < Message
    # Name of the procedure.
    # @return [String]
    attr_accessor :method
    # The Redis topic that the reply is expected on.
    # @return [String]
    attr_accessor :reply_to
    # Number of the call, given back in the reply.
    # @return [Integer]
    attr_accessor :id
    # When the call was made, in seconds since 1970-01-01 00:00:00 UTC. It has to be set, for example to
    # `tera_now()`: a bus client takes a call without it for text, and loses it.
    # @return [Float]
    attr_accessor :timestamp
    # The arguments, in the procedure's order.
    # @return [Array<Value>]
    attr_accessor :args
  end

  # One argument of a remote procedure call: at most one of its fields is set.
  class Value < Message
    # A double-precision number. At most one of `arg_value` is not nil.
    # @return [Float, nil]
    attr_accessor :double_value
    # A single-precision number. At most one of `arg_value` is not nil.
    # @return [Float, nil]
    attr_accessor :float_value
    # A signed integer. At most one of `arg_value` is not nil.
    # @return [Integer, nil]
    attr_accessor :int_value
    # An unsigned integer. At most one of `arg_value` is not nil.
    # @return [Integer, nil]
    attr_accessor :uint_value
    # A boolean. At most one of `arg_value` is not nil.
    # @return [Boolean, nil]
    attr_accessor :bool_value
    # Bytes. At most one of `arg_value` is not nil.
    # @return [String, nil]
    attr_accessor :bytes_value
    # Text, often JSON. At most one of `arg_value` is not nil.
    # @return [String, nil]
    attr_accessor :string_value
  end

  # Progress of a file archive that was asked for.
  class ArchiveEvent < Message
    # State of the archive.
    module StatusType
      extend Names

      # Asked for, not begun.
      STATUS_PENDING = 0
      # Being made.
      STATUS_INPROGRESS = 1
      # Ready to be fetched from `archive_url`.
      STATUS_COMPLETED = 2
      # Given up.
      STATUS_CANCELLED = 3
      # Deleted.
      STATUS_DELETED = 4
    end

    # UUID of the archive.
    # @return [String]
    attr_accessor :archive_uuid
    # UUID of who asked for it.
    # @return [String]
    attr_accessor :owner_uuid
    # State of the archive.
    # @return [Integer]
    attr_accessor :status
    # Where the archive can be fetched.
    # @return [String]
    attr_accessor :archive_url
  end

  # A command to a part of the server.
  class ServerCommand < Message
    # What to do.
    module CommandType
      extend Names

      # Not said, or not known.
      CMD_UNKNOWN = 0
      # Register a device.
      CMD_REGISTER_DEVICE = 1
      # Disconnect a client.
      CMD_CLIENT_DISCONNECT = 2
    end

    # What to do.
    # @return [Integer]
    attr_accessor :type
    # Data for the command, absent when it needs none.
    # @return [Any, nil]
    attr_accessor :data
  end

  # A client starts or stops to receive a class of events.
  class UserRegisterToEvent < Message
    # The class of events.
    module EventType
      extend Names

      # Not said, or not known.
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

    # Start or stop.
    module Action
      extend Names

      # Not said, or not known.
      ACTION_UNKNOWN = 0
      # Start to receive the events.
      ACTION_REGISTER = 1
      # Stop to receive the events.
      ACTION_UNREGISTER = 2
    end

    # The class of events.
    # @return [Integer]
    attr_accessor :event_type
    # Start or stop.
    # @return [Integer]
    attr_accessor :action
  end

  # Asks for a session; an older request that is still in the schema.
  class CreateSession < Message
    # Name of who asks.
    # @return [String]
    attr_accessor :source
    # The command.
    # @return [String]
    attr_accessor :command
    # The Redis topic that the answer is expected on.
    # @return [String]
    attr_accessor :reply_to
  end

  # The result of a request; an older answer that is still in the schema.
  class Result < Message
    # Kind of result.
    module ResultType
      extend Names

      # Not said, or not known.
      RESULT_UNKNOWN = 0
      # The request was carried out.
      RESULT_OK = 1
      # The request failed.
      RESULT_ERROR = 2
      # The request was carried out, with a warning.
      RESULT_WARNING = 3
    end

    # Kind of result.
    # @return [Integer]
    attr_accessor :type
    # Code of the result.
    # @return [Integer]
    attr_accessor :code
    # Text of the result, for display.
    # @return [String]
    attr_accessor :message
  end

  # What the classes are in the library.
  module Binding
    describe(Any, 1, "google.protobuf.Any", at(64, 40), [
      Field.new(:type_url, TEXT, at(24, 16)),
      Field.new(:value, BYTES, at(40, 24)),
      Field.new(:message, EMBEDDED, at(56, 32)),
    ])
    describe(TeraMessage, 2, "opentera.protobuf.TeraMessage", at(32, 24), [
      Field.new(:message, message(Any), at(24, 16)),
    ])
    describe(TeraEvent, 3, "opentera.protobuf.TeraEvent", at(48, 32), [
      Field.new(:header, message(TeraEventHeader), at(24, 16)),
      Field.new(:events, messages(Any), at(32, 24)),
    ])
    describe(TeraEventHeader, 4, "opentera.protobuf.TeraEvent.Header", at(56, 40), [
      Field.new(:version, UINT32, at(24, 16)),
      Field.new(:time, DOUBLE, at(32, 24)),
      Field.new(:topic, TEXT, at(40, 32)),
    ])
    describe(TeraModuleMessage, 5, "opentera.protobuf.TeraModuleMessage", at(48, 32), [
      Field.new(:head, message(TeraModuleMessageHeader), at(24, 16)),
      Field.new(:data, messages(Any), at(32, 24)),
    ])
    describe(TeraModuleMessageHeader, 6, "opentera.protobuf.TeraModuleMessage.Header", at(80, 56), [
      Field.new(:version, UINT32, at(24, 16)),
      Field.new(:time, DOUBLE, at(32, 24)),
      Field.new(:seq, UINT32, at(40, 32)),
      Field.new(:source, TEXT, at(48, 40)),
      Field.new(:dest, TEXT, at(64, 48)),
    ])
    describe(DeviceEvent, 7, "opentera.protobuf.DeviceEvent", at(80, 48), [
      Field.new(:device_uuid, TEXT, at(24, 16)),
      Field.new(:type, enum(DeviceEvent::EventType), at(40, 24)),
      Field.new(:device_name, TEXT, at(48, 32)),
      Field.new(:device_status, TEXT, at(64, 40)),
    ])
    describe(ParticipantEvent, 8, "opentera.protobuf.ParticipantEvent", at(96, 56), [
      Field.new(:participant_uuid, TEXT, at(24, 16)),
      Field.new(:type, enum(ParticipantEvent::EventType), at(40, 24)),
      Field.new(:participant_name, TEXT, at(48, 32)),
      Field.new(:participant_project_name, TEXT, at(64, 40)),
      Field.new(:participant_site_name, TEXT, at(80, 48)),
    ])
    describe(UserEvent, 9, "opentera.protobuf.UserEvent", at(64, 40), [
      Field.new(:user_uuid, TEXT, at(24, 16)),
      Field.new(:type, enum(UserEvent::EventType), at(40, 24)),
      Field.new(:user_fullname, TEXT, at(48, 32)),
    ])
    describe(JoinSessionEvent, 10, "opentera.protobuf.JoinSessionEvent", at(168, 88), [
      Field.new(:session_url, TEXT, at(24, 16)),
      Field.new(:session_creator_name, TEXT, at(40, 24)),
      Field.new(:session_uuid, TEXT, at(56, 32)),
      Field.new(:session_participants, TEXTS, at(72, 40)),
      Field.new(:session_users, TEXTS, at(88, 48)),
      Field.new(:session_devices, TEXTS, at(104, 56)),
      Field.new(:join_msg, TEXT, at(120, 64)),
      Field.new(:session_parameters, TEXT, at(136, 72)),
      Field.new(:service_uuid, TEXT, at(152, 80)),
    ])
    describe(JoinSessionReplyEvent, 11, "opentera.protobuf.JoinSessionReplyEvent", at(112, 64), [
      Field.new(:session_uuid, TEXT, at(24, 16)),
      Field.new(:user_uuid, TEXT, at(40, 24)),
      Field.new(:participant_uuid, TEXT, at(56, 32)),
      Field.new(:device_uuid, TEXT, at(72, 40)),
      Field.new(:join_reply, enum(JoinSessionReplyEvent::ReplyType), at(88, 48)),
      Field.new(:reply_msg, TEXT, at(96, 56)),
    ])
    describe(LeaveSessionEvent, 12, "opentera.protobuf.LeaveSessionEvent", at(104, 56), [
      Field.new(:session_uuid, TEXT, at(24, 16)),
      Field.new(:service_uuid, TEXT, at(40, 24)),
      Field.new(:leaving_participants, TEXTS, at(56, 32)),
      Field.new(:leaving_users, TEXTS, at(72, 40)),
      Field.new(:leaving_devices, TEXTS, at(88, 48)),
    ])
    describe(StopSessionEvent, 13, "opentera.protobuf.StopSessionEvent", at(56, 32), [
      Field.new(:session_uuid, TEXT, at(24, 16)),
      Field.new(:service_uuid, TEXT, at(40, 24)),
    ])
    describe(DatabaseEvent, 14, "opentera.protobuf.DatabaseEvent", at(64, 40), [
      Field.new(:type, enum(DatabaseEvent::EventType), at(24, 16)),
      Field.new(:object_type, TEXT, at(32, 24)),
      Field.new(:object_value, TEXT, at(48, 32)),
    ])
    describe(LogEvent, 15, "opentera.protobuf.LogEvent", at(72, 48), [
      Field.new(:level, enum(LogEvent::LogLevel), at(24, 16)),
      Field.new(:timestamp, DOUBLE, at(32, 24)),
      Field.new(:sender, TEXT, at(40, 32)),
      Field.new(:message, TEXT, at(56, 40)),
    ])
    describe(LoginEvent, 16, "opentera.protobuf.LoginEvent", at(200, 112), [
      Field.new(:log_header, message(LogEvent), at(24, 16)),
      Field.new(:login_type, enum(LoginEvent::LoginType), at(32, 24)),
      Field.new(:login_status, enum(LoginEvent::LoginStatus), at(36, 28)),
      Field.new(:client_name, TEXT, at(40, 32)),
      Field.new(:client_version, TEXT, at(56, 40)),
      Field.new(:client_ip, TEXT, at(72, 48)),
      Field.new(:os_name, TEXT, at(88, 56)),
      Field.new(:os_version, TEXT, at(104, 64)),
      Field.new(:user_uuid, TEXT, at(120, 72)),
      Field.new(:participant_uuid, TEXT, at(136, 80)),
      Field.new(:device_uuid, TEXT, at(152, 88)),
      Field.new(:service_uuid, TEXT, at(168, 96)),
      Field.new(:server_endpoint, TEXT, at(184, 104)),
    ])
    describe(RPCMessage, 17, "opentera.protobuf.RPCMessage", at(88, 56), [
      Field.new(:method, TEXT, at(24, 16)),
      Field.new(:reply_to, TEXT, at(40, 24)),
      Field.new(:id, UINT64, at(56, 32)),
      Field.new(:timestamp, DOUBLE, at(64, 40)),
      Field.new(:args, messages(Value), at(72, 48)),
    ])
    describe(Value, 18, "opentera.protobuf.Value", at(48, 32), [
      Oneof.new(:arg_value, at(24, 16), [
        Member.new(:double_value, DOUBLE, 1),
        Member.new(:float_value, FLOAT, 2),
        Member.new(:int_value, INT64, 3),
        Member.new(:uint_value, UINT64, 4),
        Member.new(:bool_value, BOOL, 5),
        Member.new(:bytes_value, BYTES, 6),
        Member.new(:string_value, TEXT, 7),
      ]),
    ])
    describe(ArchiveEvent, 19, "opentera.protobuf.ArchiveEvent", at(80, 48), [
      Field.new(:archive_uuid, TEXT, at(24, 16)),
      Field.new(:owner_uuid, TEXT, at(40, 24)),
      Field.new(:status, enum(ArchiveEvent::StatusType), at(56, 32)),
      Field.new(:archive_url, TEXT, at(64, 40)),
    ])
    describe(ServerCommand, 20, "opentera.protobuf.ServerCommand", at(40, 32), [
      Field.new(:type, enum(ServerCommand::CommandType), at(24, 16)),
      Field.new(:data, message(Any), at(32, 24)),
    ])
    describe(UserRegisterToEvent, 21, "opentera.protobuf.UserRegisterToEvent", at(32, 24), [
      Field.new(:event_type, enum(UserRegisterToEvent::EventType), at(24, 16)),
      Field.new(:action, enum(UserRegisterToEvent::Action), at(28, 20)),
    ])
    describe(CreateSession, 22, "opentera.protobuf.CreateSession", at(72, 40), [
      Field.new(:source, TEXT, at(24, 16)),
      Field.new(:command, TEXT, at(40, 24)),
      Field.new(:reply_to, TEXT, at(56, 32)),
    ])
    describe(Result, 23, "opentera.protobuf.Result", at(56, 40), [
      Field.new(:type, enum(Result::ResultType), at(24, 16)),
      Field.new(:code, INT64, at(32, 24)),
      Field.new(:message, TEXT, at(40, 32)),
    ])
  end
end
