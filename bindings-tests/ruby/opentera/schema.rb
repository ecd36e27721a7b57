# frozen_string_literal: true

# The messages. Generated from `proto/` by `cargo codegen`; do not edit.

module OpenTera
  # A message of any type, see the section "Any".
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

  # Wraps everything that the server sends to a client over the websocket. The client sees the type of the
  # content before the content itself.
  class TeraMessage < Message
    # The content, usually a `TeraEvent`.
    # @return [Any, nil]
    attr_accessor :message
  end

  # Wraps the events that the server, its services and its clients publish.
  class TeraEvent < Message
    # Version, time and topic.
    # @return [TeraEventHeader, nil]
    attr_accessor :header
    # The events. They may have different types.
    # @return [Array<Any>]
    attr_accessor :events
  end

  # Data common to all events in one wrapper.
  class TeraEventHeader < Message
    # Version of the protocol, 1 today.
    # @return [Integer]
    attr_accessor :version
    # Time of publication, in seconds since 1970-01-01 00:00:00 UTC.
    # @return [Float]
    attr_accessor :time
    # The Redis topic on which the wrapper is published; for logs, the name of the list.
    # @return [String]
    attr_accessor :topic
  end

  # Wraps messages for one module of the server.
  class TeraModuleMessage < Message
    # Version, time, sequence number, source and destination.
    # @return [TeraModuleMessageHeader, nil]
    attr_accessor :head
    # The payloads. They may have different types.
    # @return [Array<Any>]
    attr_accessor :data
  end

  # Sender, recipient, time and sequence number of a `TeraModuleMessage`.
  class TeraModuleMessageHeader < Message
    # Version of the protocol, 1 today.
    # @return [Integer]
    attr_accessor :version
    # Time of sending, in seconds since 1970-01-01 00:00:00 UTC.
    # @return [Float]
    attr_accessor :time
    # Sequence number, unique for each sender; 0 if the sender does not number its messages.
    # @return [Integer]
    attr_accessor :seq
    # Name of the sender, for example `websocket.user.<uuid>`.
    # @return [String]
    attr_accessor :source
    # The Redis topic of the module that receives the message.
    # @return [String]
    attr_accessor :dest
  end

  # A device connected, disconnected, or changed in another way.
  class DeviceEvent < Message
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

  # A participant connected, disconnected, or changed in another way.
  class ParticipantEvent < Message
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

  # A user connected, disconnected, or changed in another way.
  class UserEvent < Message
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
    # URL to join the session; it differs between users, participants and devices.
    # @return [String]
    attr_accessor :session_url
    # Name of the session's creator, for display.
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
    # Message to the invitees, for display.
    # @return [String]
    attr_accessor :join_msg
    # Parameters of the session, as JSON text.
    # @return [String]
    attr_accessor :session_parameters
    # UUID of the service that runs the session.
    # @return [String]
    attr_accessor :service_uuid
  end

  # The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`, `participant_uuid` and
  # `device_uuid` is set: that of the invitee.
  class JoinSessionReplyEvent < Message
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

  # Users, participants and devices left a session, or are asked to leave it.
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

      # Not specified, or unknown.
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

    # Severity of the line.
    # @return [Integer]
    attr_accessor :level
    # Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC.
    # @return [Float]
    attr_accessor :timestamp
    # Name of the module or service that wrote it.
    # @return [String]
    attr_accessor :sender
    # The line.
    # @return [String]
    attr_accessor :message
  end

  # A login attempt.
  class LoginEvent < Message
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

    # Level, time, sender and message of the line in the log.
    # @return [LogEvent, nil]
    attr_accessor :log_header
    # Kind of credentials used for the login.
    # @return [Integer]
    attr_accessor :login_type
    # Result of the attempt.
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
    # UUID of the user, if a user logs in.
    # @return [String]
    attr_accessor :user_uuid
    # UUID of the participant, if a participant logs in.
    # @return [String]
    attr_accessor :participant_uuid
    # UUID of the device, if a device logs in.
    # @return [String]
    attr_accessor :device_uuid
    # UUID of the service, if a service logs in.
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
    # The Redis topic on which the reply is expected.
    # @return [String]
    attr_accessor :reply_to
    # Number of the call, repeated in the reply.
    # @return [Integer]
    attr_accessor :id
    # Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`: a bus
    # client treats a call without a timestamp as text and discards it.
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
    # A string, often JSON text. At most one of `arg_value` is not nil.
    # @return [String, nil]
    attr_accessor :string_value
  end

  # Progress of a requested file archive.
  class ArchiveEvent < Message
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

    # UUID of the archive.
    # @return [String]
    attr_accessor :archive_uuid
    # UUID of the owner, who requested it.
    # @return [String]
    attr_accessor :owner_uuid
    # State of the archive.
    # @return [Integer]
    attr_accessor :status
    # URL to download the archive from.
    # @return [String]
    attr_accessor :archive_url
  end

  # A command to a part of the server.
  class ServerCommand < Message
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

    # What to do.
    # @return [Integer]
    attr_accessor :type
    # Data for the command, if it needs any.
    # @return [Any, nil]
    attr_accessor :data
  end

  # A client subscribes to a class of events, or unsubscribes from it.
  class UserRegisterToEvent < Message
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

    # The class of events.
    # @return [Integer]
    attr_accessor :event_type
    # Subscribe or unsubscribe.
    # @return [Integer]
    attr_accessor :action
  end

  # Requests a session. An older request, kept in the schema for compatibility.
  class CreateSession < Message
    # Name of the sender of the request.
    # @return [String]
    attr_accessor :source
    # The command.
    # @return [String]
    attr_accessor :command
    # The Redis topic on which the answer is expected.
    # @return [String]
    attr_accessor :reply_to
  end

  # The result of a request. An older answer, kept in the schema for compatibility.
  class Result < Message
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

    # Kind of result.
    # @return [Integer]
    attr_accessor :type
    # Code of the result.
    # @return [Integer]
    attr_accessor :code
    # Message of the result, for display.
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
