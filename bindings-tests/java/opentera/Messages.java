// Generated from `proto/` by `cargo codegen`; do not edit.

package opentera;

import java.util.ArrayList;
import java.util.List;

/** The messages. */
public final class Messages {
    private Messages() {}

    static final List<MessageType<?>> TYPES = List.of(
        Any.TYPE,
        TeraMessage.TYPE,
        TeraEvent.TYPE,
        TeraEventHeader.TYPE,
        TeraModuleMessage.TYPE,
        TeraModuleMessageHeader.TYPE,
        DeviceEvent.TYPE,
        ParticipantEvent.TYPE,
        UserEvent.TYPE,
        JoinSessionEvent.TYPE,
        JoinSessionReplyEvent.TYPE,
        LeaveSessionEvent.TYPE,
        StopSessionEvent.TYPE,
        DatabaseEvent.TYPE,
        LogEvent.TYPE,
        LoginEvent.TYPE,
        RPCMessage.TYPE,
        Value.TYPE,
        ArchiveEvent.TYPE,
        ServerCommand.TYPE,
        UserRegisterToEvent.TYPE,
        CreateSession.TYPE,
        Result.TYPE);

    /** One message of whatever type, see the section about `Any`. */
    public static final class Any extends Message {
        public static final MessageType<Any> TYPE =
            new MessageType<>(1, "google.protobuf.Any", 64, Any::new);

        /** Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`. */
        public String typeUrl = "";
        /** The message as protobuf binary. */
        public byte[] value = new byte[0];
        /** The message itself, which is then what is written, or null. */
        public Message message;

        @Override
        public MessageType<Any> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            typeUrl = members.text("type_url", 24, typeUrl);
            value = members.bytes("value", 40, value);
            message = members.embedded("message", 56, message);
        }
    }

    /**
     * Wraps everything that the server sends to a client over the websocket, so that the client sees the type
     * of the content before the content itself.
     */
    public static final class TeraMessage extends Message {
        public static final MessageType<TeraMessage> TYPE =
            new MessageType<>(2, "opentera.protobuf.TeraMessage", 32, TeraMessage::new);

        /** The content, nearly always a `TeraEvent`. Null when absent. */
        public Any message;

        @Override
        public MessageType<TeraMessage> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            message = members.message("message", 24, message, Any.TYPE);
        }
    }

    /** Wraps the events that the server, its services and its clients publish. */
    public static final class TeraEvent extends Message {
        public static final MessageType<TeraEvent> TYPE =
            new MessageType<>(3, "opentera.protobuf.TeraEvent", 48, TeraEvent::new);

        /** Version, time and topic. Null when absent. */
        public TeraEventHeader header;
        /** The events, of any mix of types. */
        public List<Any> events = new ArrayList<>();

        @Override
        public MessageType<TeraEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            header = members.message("header", 24, header, TeraEventHeader.TYPE);
            events = members.messages("events", 32, events, Any.TYPE);
        }
    }

    /** What is common to all events of one wrapper. */
    public static final class TeraEventHeader extends Message {
        public static final MessageType<TeraEventHeader> TYPE =
            new MessageType<>(4, "opentera.protobuf.TeraEvent.Header", 56, TeraEventHeader::new);

        /** Version of the protocol, 1 today. */
        public long version;
        /** When the events were published, in seconds since 1970-01-01 00:00:00 UTC. */
        public double time;
        /** The Redis topic that the wrapper is published on (for logs the name of the list). */
        public String topic = "";

        @Override
        public MessageType<TeraEventHeader> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            version = members.uint32("version", 24, version);
            time = members.float64("time", 32, time);
            topic = members.text("topic", 40, topic);
        }
    }

    /** Wraps what is addressed to one module of the server. */
    public static final class TeraModuleMessage extends Message {
        public static final MessageType<TeraModuleMessage> TYPE =
            new MessageType<>(5, "opentera.protobuf.TeraModuleMessage", 48, TeraModuleMessage::new);

        /** Version, time, sequence number, source and destination. Null when absent. */
        public TeraModuleMessageHeader head;
        /** The payloads, of any mix of types. */
        public List<Any> data = new ArrayList<>();

        @Override
        public MessageType<TeraModuleMessage> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            head = members.message("head", 24, head, TeraModuleMessageHeader.TYPE);
            data = members.messages("data", 32, data, Any.TYPE);
        }
    }

    /** Who sends what to whom. */
    public static final class TeraModuleMessageHeader extends Message {
        public static final MessageType<TeraModuleMessageHeader> TYPE =
            new MessageType<>(6, "opentera.protobuf.TeraModuleMessage.Header", 80, TeraModuleMessageHeader::new);

        /** Version of the protocol, 1 today. */
        public long version;
        /** When the message was sent, in seconds since 1970-01-01 00:00:00 UTC. */
        public double time;
        /** Sequence number, unique for each sender; senders that do not count leave it at 0. */
        public long seq;
        /** Name of the sender, for example `websocket.user.<uuid>`. */
        public String source = "";
        /** The Redis topic of the module that the message goes to. */
        public String dest = "";

        @Override
        public MessageType<TeraModuleMessageHeader> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            version = members.uint32("version", 24, version);
            time = members.float64("time", 32, time);
            seq = members.uint32("seq", 40, seq);
            source = members.text("source", 48, source);
            dest = members.text("dest", 64, dest);
        }
    }

    /** A device connected, disconnected or changed otherwise. */
    public static final class DeviceEvent extends Message {
        public static final MessageType<DeviceEvent> TYPE =
            new MessageType<>(7, "opentera.protobuf.DeviceEvent", 80, DeviceEvent::new);

        /** UUID of the device. */
        public String deviceUuid = "";
        /** What happened. A number of `EventType`, or another one. */
        public int type;
        /** Name of the device, for display. */
        public String deviceName = "";
        /** Status of the device, as JSON text. */
        public String deviceStatus = "";

        @Override
        public MessageType<DeviceEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            deviceUuid = members.text("device_uuid", 24, deviceUuid);
            type = members.enumeration("type", 40, type, EventType::nameOf);
            deviceName = members.text("device_name", 48, deviceName);
            deviceStatus = members.text("device_status", 64, deviceStatus);
        }

        /** What happened to the device. */
        public static final class EventType {
            private EventType() {}

            /** Not said, or not known. */
            public static final int DEVICE_UNKNOWN = 0;
            /** The device opened its websocket. */
            public static final int DEVICE_CONNECTED = 1;
            /** The device closed its websocket. */
            public static final int DEVICE_DISCONNECTED = 2;
            /** The device was deleted. */
            public static final int DEVICE_DELETED = 3;
            /** The device was added. */
            public static final int DEVICE_ADDED = 4;
            /** The device joined a session. */
            public static final int DEVICE_JOINED_SESSION = 5;
            /** The device left a session. */
            public static final int DEVICE_LEFT_SESSION = 6;
            /** The device reported a new status, see `device_status`. */
            public static final int DEVICE_STATUS_CHANGED = 7;

            /** The name of a number, or null where it has none. */
            public static String nameOf(int number) {
                return switch (number) {
                    case 0 -> "DEVICE_UNKNOWN";
                    case 1 -> "DEVICE_CONNECTED";
                    case 2 -> "DEVICE_DISCONNECTED";
                    case 3 -> "DEVICE_DELETED";
                    case 4 -> "DEVICE_ADDED";
                    case 5 -> "DEVICE_JOINED_SESSION";
                    case 6 -> "DEVICE_LEFT_SESSION";
                    case 7 -> "DEVICE_STATUS_CHANGED";
                    default -> null;
                };
            }
        }
    }

    /** A participant connected, disconnected or changed otherwise. */
    public static final class ParticipantEvent extends Message {
        public static final MessageType<ParticipantEvent> TYPE =
            new MessageType<>(8, "opentera.protobuf.ParticipantEvent", 96, ParticipantEvent::new);

        /** UUID of the participant. */
        public String participantUuid = "";
        /** What happened. A number of `EventType`, or another one. */
        public int type;
        /** Name of the participant, for display. */
        public String participantName = "";
        /** Name of the project that the participant belongs to. */
        public String participantProjectName = "";
        /** Name of the site that the project belongs to. */
        public String participantSiteName = "";

        @Override
        public MessageType<ParticipantEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            participantUuid = members.text("participant_uuid", 24, participantUuid);
            type = members.enumeration("type", 40, type, EventType::nameOf);
            participantName = members.text("participant_name", 48, participantName);
            participantProjectName = members.text("participant_project_name", 64, participantProjectName);
            participantSiteName = members.text("participant_site_name", 80, participantSiteName);
        }

        /** What happened to the participant. */
        public static final class EventType {
            private EventType() {}

            /** Not said, or not known. */
            public static final int PARTICIPANT_UNKNOWN = 0;
            /** The participant opened a websocket. */
            public static final int PARTICIPANT_CONNECTED = 1;
            /** The participant closed the websocket. */
            public static final int PARTICIPANT_DISCONNECTED = 2;
            /** The participant was deleted. */
            public static final int PARTICIPANT_DELETED = 3;
            /** The participant was added. */
            public static final int PARTICIPANT_ADDED = 4;
            /** The participant joined a session. */
            public static final int PARTICIPANT_JOINED_SESSION = 5;
            /** The participant left a session. */
            public static final int PARTICIPANT_LEFT_SESSION = 6;

            /** The name of a number, or null where it has none. */
            public static String nameOf(int number) {
                return switch (number) {
                    case 0 -> "PARTICIPANT_UNKNOWN";
                    case 1 -> "PARTICIPANT_CONNECTED";
                    case 2 -> "PARTICIPANT_DISCONNECTED";
                    case 3 -> "PARTICIPANT_DELETED";
                    case 4 -> "PARTICIPANT_ADDED";
                    case 5 -> "PARTICIPANT_JOINED_SESSION";
                    case 6 -> "PARTICIPANT_LEFT_SESSION";
                    default -> null;
                };
            }
        }
    }

    /** A user connected, disconnected or changed otherwise. */
    public static final class UserEvent extends Message {
        public static final MessageType<UserEvent> TYPE =
            new MessageType<>(9, "opentera.protobuf.UserEvent", 64, UserEvent::new);

        /** UUID of the user. */
        public String userUuid = "";
        /** What happened. A number of `EventType`, or another one. */
        public int type;
        /** First and last name of the user, for display. */
        public String userFullname = "";

        @Override
        public MessageType<UserEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            userUuid = members.text("user_uuid", 24, userUuid);
            type = members.enumeration("type", 40, type, EventType::nameOf);
            userFullname = members.text("user_fullname", 48, userFullname);
        }

        /** What happened to the user. */
        public static final class EventType {
            private EventType() {}

            /** Not said, or not known. */
            public static final int USER_UNKNOWN = 0;
            /** The user opened a websocket. */
            public static final int USER_CONNECTED = 1;
            /** The user closed the websocket. */
            public static final int USER_DISCONNECTED = 2;
            /** The user was deleted. */
            public static final int USER_DELETED = 3;
            /** The user was added. */
            public static final int USER_ADDED = 4;
            /** The user's record was updated. */
            public static final int USER_UPDATED = 5;
            /** The user joined a session. */
            public static final int USER_JOINED_SESSION = 6;
            /** The user left a session. */
            public static final int USER_LEFT_SESSION = 7;

            /** The name of a number, or null where it has none. */
            public static String nameOf(int number) {
                return switch (number) {
                    case 0 -> "USER_UNKNOWN";
                    case 1 -> "USER_CONNECTED";
                    case 2 -> "USER_DISCONNECTED";
                    case 3 -> "USER_DELETED";
                    case 4 -> "USER_ADDED";
                    case 5 -> "USER_UPDATED";
                    case 6 -> "USER_JOINED_SESSION";
                    case 7 -> "USER_LEFT_SESSION";
                    default -> null;
                };
            }
        }
    }

    /** Invites users, participants and devices to a session. */
    public static final class JoinSessionEvent extends Message {
        public static final MessageType<JoinSessionEvent> TYPE =
            new MessageType<>(10, "opentera.protobuf.JoinSessionEvent", 168, JoinSessionEvent::new);

        /** Where to join; it differs between users, participants and devices. */
        public String sessionUrl = "";
        /** Name of who created the session, for display. */
        public String sessionCreatorName = "";
        /** UUID of the session. */
        public String sessionUuid = "";
        /** UUIDs of the invited participants. */
        public List<String> sessionParticipants = new ArrayList<>();
        /** UUIDs of the invited users. */
        public List<String> sessionUsers = new ArrayList<>();
        /** UUIDs of the invited devices. */
        public List<String> sessionDevices = new ArrayList<>();
        /** Message to the invited, for display. */
        public String joinMsg = "";
        /** Parameters of the session, as JSON text. */
        public String sessionParameters = "";
        /** UUID of the service that runs the session. */
        public String serviceUuid = "";

        @Override
        public MessageType<JoinSessionEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            sessionUrl = members.text("session_url", 24, sessionUrl);
            sessionCreatorName = members.text("session_creator_name", 40, sessionCreatorName);
            sessionUuid = members.text("session_uuid", 56, sessionUuid);
            sessionParticipants = members.texts("session_participants", 72, sessionParticipants);
            sessionUsers = members.texts("session_users", 88, sessionUsers);
            sessionDevices = members.texts("session_devices", 104, sessionDevices);
            joinMsg = members.text("join_msg", 120, joinMsg);
            sessionParameters = members.text("session_parameters", 136, sessionParameters);
            serviceUuid = members.text("service_uuid", 152, serviceUuid);
        }
    }

    /**
     * The answer of one of the invited to a `JoinSessionEvent`. Of the three UUIDs of people and devices only
     * the one that answers is set.
     */
    public static final class JoinSessionReplyEvent extends Message {
        public static final MessageType<JoinSessionReplyEvent> TYPE =
            new MessageType<>(11, "opentera.protobuf.JoinSessionReplyEvent", 112, JoinSessionReplyEvent::new);

        /** UUID of the session. */
        public String sessionUuid = "";
        /** UUID of the user that answers. */
        public String userUuid = "";
        /** UUID of the participant that answers. */
        public String participantUuid = "";
        /** UUID of the device that answers. */
        public String deviceUuid = "";
        /** The answer. A number of `ReplyType`, or another one. */
        public int joinReply;
        /** Message with the answer, for display. */
        public String replyMsg = "";

        @Override
        public MessageType<JoinSessionReplyEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            sessionUuid = members.text("session_uuid", 24, sessionUuid);
            userUuid = members.text("user_uuid", 40, userUuid);
            participantUuid = members.text("participant_uuid", 56, participantUuid);
            deviceUuid = members.text("device_uuid", 72, deviceUuid);
            joinReply = members.enumeration("join_reply", 88, joinReply, ReplyType::nameOf);
            replyMsg = members.text("reply_msg", 96, replyMsg);
        }

        /** The answer. */
        public static final class ReplyType {
            private ReplyType() {}

            /** Not said, or not known. */
            public static final int REPLY_UNKNOWN = 0;
            /** The invitation is accepted. */
            public static final int REPLY_ACCEPTED = 1;
            /** The invitation is declined. */
            public static final int REPLY_DENIED = 2;
            /** The invited is in another session. */
            public static final int REPLY_BUSY = 3;
            /** Nobody answered in time. */
            public static final int REPLY_TIMEOUT = 4;

            /** The name of a number, or null where it has none. */
            public static String nameOf(int number) {
                return switch (number) {
                    case 0 -> "REPLY_UNKNOWN";
                    case 1 -> "REPLY_ACCEPTED";
                    case 2 -> "REPLY_DENIED";
                    case 3 -> "REPLY_BUSY";
                    case 4 -> "REPLY_TIMEOUT";
                    default -> null;
                };
            }
        }
    }

    /** Users, participants and devices left a session, or are told to leave it. */
    public static final class LeaveSessionEvent extends Message {
        public static final MessageType<LeaveSessionEvent> TYPE =
            new MessageType<>(12, "opentera.protobuf.LeaveSessionEvent", 104, LeaveSessionEvent::new);

        /** UUID of the session. */
        public String sessionUuid = "";
        /** UUID of the service that runs the session. */
        public String serviceUuid = "";
        /** UUIDs of the participants that leave. */
        public List<String> leavingParticipants = new ArrayList<>();
        /** UUIDs of the users that leave. */
        public List<String> leavingUsers = new ArrayList<>();
        /** UUIDs of the devices that leave. */
        public List<String> leavingDevices = new ArrayList<>();

        @Override
        public MessageType<LeaveSessionEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            sessionUuid = members.text("session_uuid", 24, sessionUuid);
            serviceUuid = members.text("service_uuid", 40, serviceUuid);
            leavingParticipants = members.texts("leaving_participants", 56, leavingParticipants);
            leavingUsers = members.texts("leaving_users", 72, leavingUsers);
            leavingDevices = members.texts("leaving_devices", 88, leavingDevices);
        }
    }

    /** A session ended. */
    public static final class StopSessionEvent extends Message {
        public static final MessageType<StopSessionEvent> TYPE =
            new MessageType<>(13, "opentera.protobuf.StopSessionEvent", 56, StopSessionEvent::new);

        /** UUID of the session. */
        public String sessionUuid = "";
        /** UUID of the service that ran the session. */
        public String serviceUuid = "";

        @Override
        public MessageType<StopSessionEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            sessionUuid = members.text("session_uuid", 24, sessionUuid);
            serviceUuid = members.text("service_uuid", 40, serviceUuid);
        }
    }

    /** A record of the server's database was created, updated or deleted. */
    public static final class DatabaseEvent extends Message {
        public static final MessageType<DatabaseEvent> TYPE =
            new MessageType<>(14, "opentera.protobuf.DatabaseEvent", 64, DatabaseEvent::new);

        /** What happened. A number of `EventType`, or another one. */
        public int type;
        /** Name of the record's model, for example `session`. */
        public String objectType = "";
        /** The record, as JSON text. */
        public String objectValue = "";

        @Override
        public MessageType<DatabaseEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            type = members.enumeration("type", 24, type, EventType::nameOf);
            objectType = members.text("object_type", 32, objectType);
            objectValue = members.text("object_value", 48, objectValue);
        }

        /** What happened to the record. */
        public static final class EventType {
            private EventType() {}

            /** Not said, or not known. */
            public static final int DB_UNKNOWN = 0;
            /** The record was created. */
            public static final int DB_CREATE = 1;
            /** The record was updated. */
            public static final int DB_UPDATE = 2;
            /** The record was deleted. */
            public static final int DB_DELETE = 3;

            /** The name of a number, or null where it has none. */
            public static String nameOf(int number) {
                return switch (number) {
                    case 0 -> "DB_UNKNOWN";
                    case 1 -> "DB_CREATE";
                    case 2 -> "DB_UPDATE";
                    case 3 -> "DB_DELETE";
                    default -> null;
                };
            }
        }
    }

    /** One line for the log archive. */
    public static final class LogEvent extends Message {
        public static final MessageType<LogEvent> TYPE =
            new MessageType<>(15, "opentera.protobuf.LogEvent", 72, LogEvent::new);

        /** How grave the line is. A number of `LogLevel`, or another one. */
        public int level;
        /** When it was written, in seconds since 1970-01-01 00:00:00 UTC. */
        public double timestamp;
        /** Name of the module or service that wrote it. */
        public String sender = "";
        /** The line. */
        public String message = "";

        @Override
        public MessageType<LogEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            level = members.enumeration("level", 24, level, LogLevel::nameOf);
            timestamp = members.float64("timestamp", 32, timestamp);
            sender = members.text("sender", 40, sender);
            message = members.text("message", 56, message);
        }

        /** How grave the line is. The gravest has the lowest number. */
        public static final class LogLevel {
            private LogLevel() {}

            /** Not said, or not known. */
            public static final int LOGLEVEL_UNKNOWN = 0;
            /** Steps of the program, the finest level. */
            public static final int LOGLEVEL_TRACE = 7;
            /** Details for developers. */
            public static final int LOGLEVEL_DEBUG = 6;
            /** What happened in normal operation. */
            public static final int LOGLEVEL_INFO = 5;
            /** Something unexpected that did no harm. */
            public static final int LOGLEVEL_WARNING = 4;
            /** A critical condition. */
            public static final int LOGLEVEL_CRITICAL = 3;
            /** An operation failed. */
            public static final int LOGLEVEL_ERROR = 2;
            /** The program cannot go on. */
            public static final int LOGLEVEL_FATAL = 1;

            /** The name of a number, or null where it has none. */
            public static String nameOf(int number) {
                return switch (number) {
                    case 0 -> "LOGLEVEL_UNKNOWN";
                    case 7 -> "LOGLEVEL_TRACE";
                    case 6 -> "LOGLEVEL_DEBUG";
                    case 5 -> "LOGLEVEL_INFO";
                    case 4 -> "LOGLEVEL_WARNING";
                    case 3 -> "LOGLEVEL_CRITICAL";
                    case 2 -> "LOGLEVEL_ERROR";
                    case 1 -> "LOGLEVEL_FATAL";
                    default -> null;
                };
            }
        }
    }

    /** Somebody tried to log in. */
    public static final class LoginEvent extends Message {
        public static final MessageType<LoginEvent> TYPE =
            new MessageType<>(16, "opentera.protobuf.LoginEvent", 200, LoginEvent::new);

        /** Level, time, sender and text of the line in the log. Null when absent. */
        public LogEvent logHeader;
        /** What the login was tried with. A number of `LoginType`, or another one. */
        public int loginType;
        /** How the attempt ended. A number of `LoginStatus`, or another one. */
        public int loginStatus;
        /** Name of the client program. */
        public String clientName = "";
        /** Version of the client program. */
        public String clientVersion = "";
        /** IP address of the client. */
        public String clientIp = "";
        /** Name of the client's operating system. */
        public String osName = "";
        /** Version of the client's operating system. */
        public String osVersion = "";
        /** UUID of the user, where a user logs in. */
        public String userUuid = "";
        /** UUID of the participant, where a participant logs in. */
        public String participantUuid = "";
        /** UUID of the device, where a device logs in. */
        public String deviceUuid = "";
        /** UUID of the service, where a service logs in. */
        public String serviceUuid = "";
        /** The server's endpoint that the login was sent to. */
        public String serverEndpoint = "";

        @Override
        public MessageType<LoginEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            logHeader = members.message("log_header", 24, logHeader, LogEvent.TYPE);
            loginType = members.enumeration("login_type", 32, loginType, LoginType::nameOf);
            loginStatus = members.enumeration("login_status", 36, loginStatus, LoginStatus::nameOf);
            clientName = members.text("client_name", 40, clientName);
            clientVersion = members.text("client_version", 56, clientVersion);
            clientIp = members.text("client_ip", 72, clientIp);
            osName = members.text("os_name", 88, osName);
            osVersion = members.text("os_version", 104, osVersion);
            userUuid = members.text("user_uuid", 120, userUuid);
            participantUuid = members.text("participant_uuid", 136, participantUuid);
            deviceUuid = members.text("device_uuid", 152, deviceUuid);
            serviceUuid = members.text("service_uuid", 168, serviceUuid);
            serverEndpoint = members.text("server_endpoint", 184, serverEndpoint);
        }

        /** How the attempt ended. */
        public static final class LoginStatus {
            private LoginStatus() {}

            /** Not said, or not known. */
            public static final int LOGIN_STATUS_UNKNOWN = 0;
            /** Logged in. */
            public static final int LOGIN_STATUS_SUCCESS = 1;
            /** Refused: wrong password. */
            public static final int LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD = 2;
            /** Refused: no such user. */
            public static final int LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME = 3;
            /** Refused: too many attempts. */
            public static final int LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED = 4;
            /** Refused: logged in elsewhere. */
            public static final int LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN = 5;
            /** Refused: the token is not valid. */
            public static final int LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN = 6;
            /** Refused: the account is disabled. */
            public static final int LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT = 7;
            /** Refused: the token has expired. */
            public static final int LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN = 8;

            /** The name of a number, or null where it has none. */
            public static String nameOf(int number) {
                return switch (number) {
                    case 0 -> "LOGIN_STATUS_UNKNOWN";
                    case 1 -> "LOGIN_STATUS_SUCCESS";
                    case 2 -> "LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD";
                    case 3 -> "LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME";
                    case 4 -> "LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED";
                    case 5 -> "LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN";
                    case 6 -> "LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN";
                    case 7 -> "LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT";
                    case 8 -> "LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN";
                    default -> null;
                };
            }
        }

        /** What the login was tried with. */
        public static final class LoginType {
            private LoginType() {}

            /** Not said, or not known. */
            public static final int LOGIN_TYPE_UNKNOWN = 0;
            /** A token. */
            public static final int LOGIN_TYPE_TOKEN = 1;
            /** A name and a password. */
            public static final int LOGIN_TYPE_PASSWORD = 2;
            /** A client certificate. */
            public static final int LOGIN_TYPE_CERTIFICATE = 3;

            /** The name of a number, or null where it has none. */
            public static String nameOf(int number) {
                return switch (number) {
                    case 0 -> "LOGIN_TYPE_UNKNOWN";
                    case 1 -> "LOGIN_TYPE_TOKEN";
                    case 2 -> "LOGIN_TYPE_PASSWORD";
                    case 3 -> "LOGIN_TYPE_CERTIFICATE";
                    default -> null;
                };
            }
        }
    }

    /** A remote procedure call. The reply is JSON text on the topic `reply_to`. */
    public static final class RPCMessage extends Message {
        public static final MessageType<RPCMessage> TYPE =
            new MessageType<>(17, "opentera.protobuf.RPCMessage", 88, RPCMessage::new);

        /** Name of the procedure. */
        public String method = "";
        /** The Redis topic that the reply is expected on. */
        public String replyTo = "";
        /** Number of the call, given back in the reply. */
        public long id;
        /**
         * When the call was made, in seconds since 1970-01-01 00:00:00 UTC. It has to be set, for example to
         * `tera_now()`: a bus client takes a call without it for text, and loses it.
         */
        public double timestamp;
        /** The arguments, in the procedure's order. */
        public List<Value> args = new ArrayList<>();

        @Override
        public MessageType<RPCMessage> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            method = members.text("method", 24, method);
            replyTo = members.text("reply_to", 40, replyTo);
            id = members.uint64("id", 56, id);
            timestamp = members.float64("timestamp", 64, timestamp);
            args = members.messages("args", 72, args, Value.TYPE);
        }
    }

    /** One argument of a remote procedure call: at most one of its fields is set. */
    public static final class Value extends Message {
        public static final MessageType<Value> TYPE =
            new MessageType<>(18, "opentera.protobuf.Value", 48, Value::new);

        /** A double-precision number. At most one of `arg_value` is not null. */
        public Double doubleValue;
        /** A single-precision number. At most one of `arg_value` is not null. */
        public Float floatValue;
        /** A signed integer. At most one of `arg_value` is not null. */
        public Long intValue;
        /** An unsigned integer. At most one of `arg_value` is not null. */
        public Long uintValue;
        /** A boolean. At most one of `arg_value` is not null. */
        public Boolean boolValue;
        /** Bytes. At most one of `arg_value` is not null. */
        public byte[] bytesValue;
        /** Text, often JSON. At most one of `arg_value` is not null. */
        public String stringValue;

        @Override
        public MessageType<Value> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            doubleValue = members.isSet("arg_value", 24, 1, doubleValue)
                ? members.float64("double_value", 32, doubleValue) : null;
            floatValue = members.isSet("arg_value", 24, 2, floatValue)
                ? members.float32("float_value", 32, floatValue) : null;
            intValue = members.isSet("arg_value", 24, 3, intValue)
                ? members.int64("int_value", 32, intValue) : null;
            uintValue = members.isSet("arg_value", 24, 4, uintValue)
                ? members.uint64("uint_value", 32, uintValue) : null;
            boolValue = members.isSet("arg_value", 24, 5, boolValue)
                ? members.bool("bool_value", 32, boolValue) : null;
            bytesValue = members.isSet("arg_value", 24, 6, bytesValue)
                ? members.bytes("bytes_value", 32, bytesValue) : null;
            stringValue = members.isSet("arg_value", 24, 7, stringValue)
                ? members.text("string_value", 32, stringValue) : null;
        }
    }

    /** Progress of a file archive that was asked for. */
    public static final class ArchiveEvent extends Message {
        public static final MessageType<ArchiveEvent> TYPE =
            new MessageType<>(19, "opentera.protobuf.ArchiveEvent", 80, ArchiveEvent::new);

        /** UUID of the archive. */
        public String archiveUuid = "";
        /** UUID of who asked for it. */
        public String ownerUuid = "";
        /** State of the archive. A number of `StatusType`, or another one. */
        public int status;
        /** Where the archive can be fetched. */
        public String archiveUrl = "";

        @Override
        public MessageType<ArchiveEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            archiveUuid = members.text("archive_uuid", 24, archiveUuid);
            ownerUuid = members.text("owner_uuid", 40, ownerUuid);
            status = members.enumeration("status", 56, status, StatusType::nameOf);
            archiveUrl = members.text("archive_url", 64, archiveUrl);
        }

        /** State of the archive. */
        public static final class StatusType {
            private StatusType() {}

            /** Asked for, not begun. */
            public static final int STATUS_PENDING = 0;
            /** Being made. */
            public static final int STATUS_INPROGRESS = 1;
            /** Ready to be fetched from `archive_url`. */
            public static final int STATUS_COMPLETED = 2;
            /** Given up. */
            public static final int STATUS_CANCELLED = 3;
            /** Deleted. */
            public static final int STATUS_DELETED = 4;

            /** The name of a number, or null where it has none. */
            public static String nameOf(int number) {
                return switch (number) {
                    case 0 -> "STATUS_PENDING";
                    case 1 -> "STATUS_INPROGRESS";
                    case 2 -> "STATUS_COMPLETED";
                    case 3 -> "STATUS_CANCELLED";
                    case 4 -> "STATUS_DELETED";
                    default -> null;
                };
            }
        }
    }

    /** A command to a part of the server. */
    public static final class ServerCommand extends Message {
        public static final MessageType<ServerCommand> TYPE =
            new MessageType<>(20, "opentera.protobuf.ServerCommand", 40, ServerCommand::new);

        /** What to do. A number of `CommandType`, or another one. */
        public int type;
        /** Data for the command, absent when it needs none. Null when absent. */
        public Any data;

        @Override
        public MessageType<ServerCommand> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            type = members.enumeration("type", 24, type, CommandType::nameOf);
            data = members.message("data", 32, data, Any.TYPE);
        }

        /** What to do. */
        public static final class CommandType {
            private CommandType() {}

            /** Not said, or not known. */
            public static final int CMD_UNKNOWN = 0;
            /** Register a device. */
            public static final int CMD_REGISTER_DEVICE = 1;
            /** Disconnect a client. */
            public static final int CMD_CLIENT_DISCONNECT = 2;

            /** The name of a number, or null where it has none. */
            public static String nameOf(int number) {
                return switch (number) {
                    case 0 -> "CMD_UNKNOWN";
                    case 1 -> "CMD_REGISTER_DEVICE";
                    case 2 -> "CMD_CLIENT_DISCONNECT";
                    default -> null;
                };
            }
        }
    }

    /** A client starts or stops to receive a class of events. */
    public static final class UserRegisterToEvent extends Message {
        public static final MessageType<UserRegisterToEvent> TYPE =
            new MessageType<>(21, "opentera.protobuf.UserRegisterToEvent", 32, UserRegisterToEvent::new);

        /** The class of events. A number of `EventType`, or another one. */
        public int eventType;
        /** Start or stop. A number of `Action`, or another one. */
        public int action;

        @Override
        public MessageType<UserRegisterToEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            eventType = members.enumeration("event_type", 24, eventType, EventType::nameOf);
            action = members.enumeration("action", 28, action, Action::nameOf);
        }

        /** The class of events. */
        public static final class EventType {
            private EventType() {}

            /** Not said, or not known. */
            public static final int EVENT_UNKNOWN = 0;
            /** A user connected. */
            public static final int EVENT_USER_CONNECTED = 1;
            /** A user disconnected. */
            public static final int EVENT_USER_DISCONNECTED = 2;
            /** A user was deleted. */
            public static final int EVENT_USER_DELETED = 3;
            /** A user was added. */
            public static final int EVENT_USER_ADDED = 4;
            /** A user was updated. */
            public static final int EVENT_USER_UPDATED = 5;
            /** A participant connected. */
            public static final int EVENT_PARTICIPANT_CONNECTED = 6;
            /** A participant disconnected. */
            public static final int EVENT_PARTICIPANT_DISCONNECTED = 7;
            /** A participant was deleted. */
            public static final int EVENT_PARTICIPANT_DELETED = 8;
            /** A participant was added. */
            public static final int EVENT_PARTICIPANT_ADDED = 9;
            /** A participant was updated. */
            public static final int EVENT_PARTICIPANT_UPDATED = 10;
            /** A device connected. */
            public static final int EVENT_DEVICE_CONNECTED = 11;
            /** A device disconnected. */
            public static final int EVENT_DEVICE_DISCONNECTED = 12;
            /** A device was deleted. */
            public static final int EVENT_DEVICE_DELETED = 13;
            /** A device was added. */
            public static final int EVENT_DEVICE_ADDED = 14;
            /** A device was updated. */
            public static final int EVENT_DEVICE_UPDATED = 15;

            /** The name of a number, or null where it has none. */
            public static String nameOf(int number) {
                return switch (number) {
                    case 0 -> "EVENT_UNKNOWN";
                    case 1 -> "EVENT_USER_CONNECTED";
                    case 2 -> "EVENT_USER_DISCONNECTED";
                    case 3 -> "EVENT_USER_DELETED";
                    case 4 -> "EVENT_USER_ADDED";
                    case 5 -> "EVENT_USER_UPDATED";
                    case 6 -> "EVENT_PARTICIPANT_CONNECTED";
                    case 7 -> "EVENT_PARTICIPANT_DISCONNECTED";
                    case 8 -> "EVENT_PARTICIPANT_DELETED";
                    case 9 -> "EVENT_PARTICIPANT_ADDED";
                    case 10 -> "EVENT_PARTICIPANT_UPDATED";
                    case 11 -> "EVENT_DEVICE_CONNECTED";
                    case 12 -> "EVENT_DEVICE_DISCONNECTED";
                    case 13 -> "EVENT_DEVICE_DELETED";
                    case 14 -> "EVENT_DEVICE_ADDED";
                    case 15 -> "EVENT_DEVICE_UPDATED";
                    default -> null;
                };
            }
        }

        /** Start or stop. */
        public static final class Action {
            private Action() {}

            /** Not said, or not known. */
            public static final int ACTION_UNKNOWN = 0;
            /** Start to receive the events. */
            public static final int ACTION_REGISTER = 1;
            /** Stop to receive the events. */
            public static final int ACTION_UNREGISTER = 2;

            /** The name of a number, or null where it has none. */
            public static String nameOf(int number) {
                return switch (number) {
                    case 0 -> "ACTION_UNKNOWN";
                    case 1 -> "ACTION_REGISTER";
                    case 2 -> "ACTION_UNREGISTER";
                    default -> null;
                };
            }
        }
    }

    /** Asks for a session; an older request that is still in the schema. */
    public static final class CreateSession extends Message {
        public static final MessageType<CreateSession> TYPE =
            new MessageType<>(22, "opentera.protobuf.CreateSession", 72, CreateSession::new);

        /** Name of who asks. */
        public String source = "";
        /** The command. */
        public String command = "";
        /** The Redis topic that the answer is expected on. */
        public String replyTo = "";

        @Override
        public MessageType<CreateSession> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            source = members.text("source", 24, source);
            command = members.text("command", 40, command);
            replyTo = members.text("reply_to", 56, replyTo);
        }
    }

    /** The result of a request; an older answer that is still in the schema. */
    public static final class Result extends Message {
        public static final MessageType<Result> TYPE =
            new MessageType<>(23, "opentera.protobuf.Result", 56, Result::new);

        /** Kind of result. A number of `ResultType`, or another one. */
        public int type;
        /** Code of the result. */
        public long code;
        /** Text of the result, for display. */
        public String message = "";

        @Override
        public MessageType<Result> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            type = members.enumeration("type", 24, type, ResultType::nameOf);
            code = members.int64("code", 32, code);
            message = members.text("message", 40, message);
        }

        /** Kind of result. */
        public static final class ResultType {
            private ResultType() {}

            /** Not said, or not known. */
            public static final int RESULT_UNKNOWN = 0;
            /** The request was carried out. */
            public static final int RESULT_OK = 1;
            /** The request failed. */
            public static final int RESULT_ERROR = 2;
            /** The request was carried out, with a warning. */
            public static final int RESULT_WARNING = 3;

            /** The name of a number, or null where it has none. */
            public static String nameOf(int number) {
                return switch (number) {
                    case 0 -> "RESULT_UNKNOWN";
                    case 1 -> "RESULT_OK";
                    case 2 -> "RESULT_ERROR";
                    case 3 -> "RESULT_WARNING";
                    default -> null;
                };
            }
        }
    }
}
