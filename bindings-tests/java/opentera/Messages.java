// Generated from `proto/` by `cargo codegen`; do not edit.

package opentera;

import java.nio.ByteBuffer;
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

    /** A message of any type, see the section "Any". */
    public static final class Any extends Message {
        public static final MessageType<Any> TYPE =
            new MessageType<>(1, "google.protobuf.Any", 64, Any::new);

        /** Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`. */
        public String typeUrl = "";
        /** The message as protobuf binary. */
        public byte[] value = NO_BYTES;
        /** The message, which is encoded instead of the bytes; or null. */
        public Message message;

        @Override
        public MessageType<Any> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            members.string("type_url", typeUrl);
            members.bytes("value", value);
            members.message("message", message);
        }

        @Override
        void write(Writer writer, int at) {
            writer.string(at + 24, typeUrl, "Any.typeUrl");
            writer.bytes(at + 40, value, "Any.value");
            writer.nested(at + 56, message);
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            typeUrl = reader.string(from, at + 24);
            value = reader.content(from, at + 40, at + 56);
            message = reader.nested(from, at + 56);
        }
    }

    /**
     * Wraps everything that the server sends to a client over the websocket. The client sees the type of the
     * content before the content itself.
     */
    public static final class TeraMessage extends Message {
        public static final MessageType<TeraMessage> TYPE =
            new MessageType<>(2, "opentera.protobuf.TeraMessage", 32, TeraMessage::new);

        /** The content, usually a `TeraEvent`. Null when unset. */
        public Any message;

        @Override
        public MessageType<TeraMessage> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            members.message("message", message);
        }

        @Override
        void write(Writer writer, int at) {
            writer.nested(at + 24, message);
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            message = reader.nested(from, at + 24, Any.TYPE);
        }
    }

    /** Wraps the events that the server, its services and its clients publish. */
    public static final class TeraEvent extends Message {
        public static final MessageType<TeraEvent> TYPE =
            new MessageType<>(3, "opentera.protobuf.TeraEvent", 48, TeraEvent::new);

        /** Version, time and topic. Null when unset. */
        public TeraEventHeader header;
        /** The events. They may have different types. */
        public List<Any> events = new ArrayList<>();

        @Override
        public MessageType<TeraEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            members.message("header", header);
            members.messages("events", events);
        }

        @Override
        void write(Writer writer, int at) {
            writer.nested(at + 24, header);
            writer.messages(at + 32, events, Any.TYPE.size, "TeraEvent.events");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            header = reader.nested(from, at + 24, TeraEventHeader.TYPE);
            events = reader.messages(from, at + 32, Any.TYPE);
        }
    }

    /** Data common to all events in one wrapper. */
    public static final class TeraEventHeader extends Message {
        public static final MessageType<TeraEventHeader> TYPE =
            new MessageType<>(4, "opentera.protobuf.TeraEvent.Header", 56, TeraEventHeader::new);

        /** Version of the protocol, 1 today. */
        public long version;
        /** Time of publication, in seconds since 1970-01-01 00:00:00 UTC. */
        public double time;
        /** The Redis topic on which the wrapper is published; for logs, the name of the list. */
        public String topic = "";

        @Override
        public MessageType<TeraEventHeader> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            members.uint32("version", version);
            members.float64("time", time);
            members.string("topic", topic);
        }

        @Override
        void write(Writer writer, int at) {
            writer.uint32(at + 24, version, "TeraEventHeader.version");
            writer.float64(at + 32, time);
            writer.string(at + 40, topic, "TeraEventHeader.topic");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            version = Integer.toUnsignedLong(from.getInt(at + 24));
            time = from.getDouble(at + 32);
            topic = reader.string(from, at + 40);
        }
    }

    /** Wraps messages for one module of the server. */
    public static final class TeraModuleMessage extends Message {
        public static final MessageType<TeraModuleMessage> TYPE =
            new MessageType<>(5, "opentera.protobuf.TeraModuleMessage", 48, TeraModuleMessage::new);

        /** Version, time, sequence number, source and destination. Null when unset. */
        public TeraModuleMessageHeader head;
        /** The payloads. They may have different types. */
        public List<Any> data = new ArrayList<>();

        @Override
        public MessageType<TeraModuleMessage> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            members.message("head", head);
            members.messages("data", data);
        }

        @Override
        void write(Writer writer, int at) {
            writer.nested(at + 24, head);
            writer.messages(at + 32, data, Any.TYPE.size, "TeraModuleMessage.data");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            head = reader.nested(from, at + 24, TeraModuleMessageHeader.TYPE);
            data = reader.messages(from, at + 32, Any.TYPE);
        }
    }

    /** Sender, recipient, time and sequence number of a `TeraModuleMessage`. */
    public static final class TeraModuleMessageHeader extends Message {
        public static final MessageType<TeraModuleMessageHeader> TYPE =
            new MessageType<>(6, "opentera.protobuf.TeraModuleMessage.Header", 80, TeraModuleMessageHeader::new);

        /** Version of the protocol, 1 today. */
        public long version;
        /** Time of sending, in seconds since 1970-01-01 00:00:00 UTC. */
        public double time;
        /** Sequence number, unique for each sender; 0 if the sender does not number its messages. */
        public long seq;
        /** Name of the sender, for example `websocket.user.<uuid>`. */
        public String source = "";
        /** The Redis topic of the module that receives the message. */
        public String dest = "";

        @Override
        public MessageType<TeraModuleMessageHeader> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            members.uint32("version", version);
            members.float64("time", time);
            members.uint32("seq", seq);
            members.string("source", source);
            members.string("dest", dest);
        }

        @Override
        void write(Writer writer, int at) {
            writer.uint32(at + 24, version, "TeraModuleMessageHeader.version");
            writer.float64(at + 32, time);
            writer.uint32(at + 40, seq, "TeraModuleMessageHeader.seq");
            writer.string(at + 48, source, "TeraModuleMessageHeader.source");
            writer.string(at + 64, dest, "TeraModuleMessageHeader.dest");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            version = Integer.toUnsignedLong(from.getInt(at + 24));
            time = from.getDouble(at + 32);
            seq = Integer.toUnsignedLong(from.getInt(at + 40));
            source = reader.string(from, at + 48);
            dest = reader.string(from, at + 64);
        }
    }

    /** A device connected, disconnected, or changed in another way. */
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
            members.string("device_uuid", deviceUuid);
            members.enumeration("type", type, EventType::nameOf);
            members.string("device_name", deviceName);
            members.string("device_status", deviceStatus);
        }

        @Override
        void write(Writer writer, int at) {
            writer.string(at + 24, deviceUuid, "DeviceEvent.deviceUuid");
            writer.int32(at + 40, type);
            writer.string(at + 48, deviceName, "DeviceEvent.deviceName");
            writer.string(at + 64, deviceStatus, "DeviceEvent.deviceStatus");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            deviceUuid = reader.string(from, at + 24);
            type = from.getInt(at + 40);
            deviceName = reader.string(from, at + 48);
            deviceStatus = reader.string(from, at + 64);
        }

        /** What happened to the device. */
        public static final class EventType {
            private EventType() {}

            /** Not specified, or unknown. */
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

            /** Returns the name of a number, or null when it has none. */
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

    /** A participant connected, disconnected, or changed in another way. */
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
            members.string("participant_uuid", participantUuid);
            members.enumeration("type", type, EventType::nameOf);
            members.string("participant_name", participantName);
            members.string("participant_project_name", participantProjectName);
            members.string("participant_site_name", participantSiteName);
        }

        @Override
        void write(Writer writer, int at) {
            writer.string(at + 24, participantUuid, "ParticipantEvent.participantUuid");
            writer.int32(at + 40, type);
            writer.string(at + 48, participantName, "ParticipantEvent.participantName");
            writer.string(at + 64, participantProjectName, "ParticipantEvent.participantProjectName");
            writer.string(at + 80, participantSiteName, "ParticipantEvent.participantSiteName");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            participantUuid = reader.string(from, at + 24);
            type = from.getInt(at + 40);
            participantName = reader.string(from, at + 48);
            participantProjectName = reader.string(from, at + 64);
            participantSiteName = reader.string(from, at + 80);
        }

        /** What happened to the participant. */
        public static final class EventType {
            private EventType() {}

            /** Not specified, or unknown. */
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

            /** Returns the name of a number, or null when it has none. */
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

    /** A user connected, disconnected, or changed in another way. */
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
            members.string("user_uuid", userUuid);
            members.enumeration("type", type, EventType::nameOf);
            members.string("user_fullname", userFullname);
        }

        @Override
        void write(Writer writer, int at) {
            writer.string(at + 24, userUuid, "UserEvent.userUuid");
            writer.int32(at + 40, type);
            writer.string(at + 48, userFullname, "UserEvent.userFullname");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            userUuid = reader.string(from, at + 24);
            type = from.getInt(at + 40);
            userFullname = reader.string(from, at + 48);
        }

        /** What happened to the user. */
        public static final class EventType {
            private EventType() {}

            /** Not specified, or unknown. */
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

            /** Returns the name of a number, or null when it has none. */
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

        /** URL to join the session; it differs between users, participants and devices. */
        public String sessionUrl = "";
        /** Name of the session's creator, for display. */
        public String sessionCreatorName = "";
        /** UUID of the session. */
        public String sessionUuid = "";
        /** UUIDs of the invited participants. */
        public List<String> sessionParticipants = new ArrayList<>();
        /** UUIDs of the invited users. */
        public List<String> sessionUsers = new ArrayList<>();
        /** UUIDs of the invited devices. */
        public List<String> sessionDevices = new ArrayList<>();
        /** Message to the invitees, for display. */
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
            members.string("session_url", sessionUrl);
            members.string("session_creator_name", sessionCreatorName);
            members.string("session_uuid", sessionUuid);
            members.strings("session_participants", sessionParticipants);
            members.strings("session_users", sessionUsers);
            members.strings("session_devices", sessionDevices);
            members.string("join_msg", joinMsg);
            members.string("session_parameters", sessionParameters);
            members.string("service_uuid", serviceUuid);
        }

        @Override
        void write(Writer writer, int at) {
            writer.string(at + 24, sessionUrl, "JoinSessionEvent.sessionUrl");
            writer.string(at + 40, sessionCreatorName, "JoinSessionEvent.sessionCreatorName");
            writer.string(at + 56, sessionUuid, "JoinSessionEvent.sessionUuid");
            writer.strings(at + 72, sessionParticipants, "JoinSessionEvent.sessionParticipants");
            writer.strings(at + 88, sessionUsers, "JoinSessionEvent.sessionUsers");
            writer.strings(at + 104, sessionDevices, "JoinSessionEvent.sessionDevices");
            writer.string(at + 120, joinMsg, "JoinSessionEvent.joinMsg");
            writer.string(at + 136, sessionParameters, "JoinSessionEvent.sessionParameters");
            writer.string(at + 152, serviceUuid, "JoinSessionEvent.serviceUuid");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            sessionUrl = reader.string(from, at + 24);
            sessionCreatorName = reader.string(from, at + 40);
            sessionUuid = reader.string(from, at + 56);
            sessionParticipants = reader.strings(from, at + 72);
            sessionUsers = reader.strings(from, at + 88);
            sessionDevices = reader.strings(from, at + 104);
            joinMsg = reader.string(from, at + 120);
            sessionParameters = reader.string(from, at + 136);
            serviceUuid = reader.string(from, at + 152);
        }
    }

    /**
     * The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`, `participant_uuid` and
     * `device_uuid` is set: that of the invitee.
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
            members.string("session_uuid", sessionUuid);
            members.string("user_uuid", userUuid);
            members.string("participant_uuid", participantUuid);
            members.string("device_uuid", deviceUuid);
            members.enumeration("join_reply", joinReply, ReplyType::nameOf);
            members.string("reply_msg", replyMsg);
        }

        @Override
        void write(Writer writer, int at) {
            writer.string(at + 24, sessionUuid, "JoinSessionReplyEvent.sessionUuid");
            writer.string(at + 40, userUuid, "JoinSessionReplyEvent.userUuid");
            writer.string(at + 56, participantUuid, "JoinSessionReplyEvent.participantUuid");
            writer.string(at + 72, deviceUuid, "JoinSessionReplyEvent.deviceUuid");
            writer.int32(at + 88, joinReply);
            writer.string(at + 96, replyMsg, "JoinSessionReplyEvent.replyMsg");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            sessionUuid = reader.string(from, at + 24);
            userUuid = reader.string(from, at + 40);
            participantUuid = reader.string(from, at + 56);
            deviceUuid = reader.string(from, at + 72);
            joinReply = from.getInt(at + 88);
            replyMsg = reader.string(from, at + 96);
        }

        /** The answer. */
        public static final class ReplyType {
            private ReplyType() {}

            /** Not specified, or unknown. */
            public static final int REPLY_UNKNOWN = 0;
            /** The invitation is accepted. */
            public static final int REPLY_ACCEPTED = 1;
            /** The invitation is declined. */
            public static final int REPLY_DENIED = 2;
            /** The invitee is in another session. */
            public static final int REPLY_BUSY = 3;
            /** Nobody answered in time. */
            public static final int REPLY_TIMEOUT = 4;

            /** Returns the name of a number, or null when it has none. */
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

    /** Users, participants and devices left a session, or are asked to leave it. */
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
            members.string("session_uuid", sessionUuid);
            members.string("service_uuid", serviceUuid);
            members.strings("leaving_participants", leavingParticipants);
            members.strings("leaving_users", leavingUsers);
            members.strings("leaving_devices", leavingDevices);
        }

        @Override
        void write(Writer writer, int at) {
            writer.string(at + 24, sessionUuid, "LeaveSessionEvent.sessionUuid");
            writer.string(at + 40, serviceUuid, "LeaveSessionEvent.serviceUuid");
            writer.strings(at + 56, leavingParticipants, "LeaveSessionEvent.leavingParticipants");
            writer.strings(at + 72, leavingUsers, "LeaveSessionEvent.leavingUsers");
            writer.strings(at + 88, leavingDevices, "LeaveSessionEvent.leavingDevices");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            sessionUuid = reader.string(from, at + 24);
            serviceUuid = reader.string(from, at + 40);
            leavingParticipants = reader.strings(from, at + 56);
            leavingUsers = reader.strings(from, at + 72);
            leavingDevices = reader.strings(from, at + 88);
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
            members.string("session_uuid", sessionUuid);
            members.string("service_uuid", serviceUuid);
        }

        @Override
        void write(Writer writer, int at) {
            writer.string(at + 24, sessionUuid, "StopSessionEvent.sessionUuid");
            writer.string(at + 40, serviceUuid, "StopSessionEvent.serviceUuid");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            sessionUuid = reader.string(from, at + 24);
            serviceUuid = reader.string(from, at + 40);
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
            members.enumeration("type", type, EventType::nameOf);
            members.string("object_type", objectType);
            members.string("object_value", objectValue);
        }

        @Override
        void write(Writer writer, int at) {
            writer.int32(at + 24, type);
            writer.string(at + 32, objectType, "DatabaseEvent.objectType");
            writer.string(at + 48, objectValue, "DatabaseEvent.objectValue");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            type = from.getInt(at + 24);
            objectType = reader.string(from, at + 32);
            objectValue = reader.string(from, at + 48);
        }

        /** What happened to the record. */
        public static final class EventType {
            private EventType() {}

            /** Not specified, or unknown. */
            public static final int DB_UNKNOWN = 0;
            /** The record was created. */
            public static final int DB_CREATE = 1;
            /** The record was updated. */
            public static final int DB_UPDATE = 2;
            /** The record was deleted. */
            public static final int DB_DELETE = 3;

            /** Returns the name of a number, or null when it has none. */
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

        /** Severity of the line. A number of `LogLevel`, or another one. */
        public int level;
        /** Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC. */
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
            members.enumeration("level", level, LogLevel::nameOf);
            members.float64("timestamp", timestamp);
            members.string("sender", sender);
            members.string("message", message);
        }

        @Override
        void write(Writer writer, int at) {
            writer.int32(at + 24, level);
            writer.float64(at + 32, timestamp);
            writer.string(at + 40, sender, "LogEvent.sender");
            writer.string(at + 56, message, "LogEvent.message");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            level = from.getInt(at + 24);
            timestamp = from.getDouble(at + 32);
            sender = reader.string(from, at + 40);
            message = reader.string(from, at + 56);
        }

        /** Severity of the line. The most severe level has the lowest number. */
        public static final class LogLevel {
            private LogLevel() {}

            /** Not specified, or unknown. */
            public static final int LOGLEVEL_UNKNOWN = 0;
            /** Individual steps of the program, the most detailed level. */
            public static final int LOGLEVEL_TRACE = 7;
            /** Details for developers. */
            public static final int LOGLEVEL_DEBUG = 6;
            /** An event of normal operation. */
            public static final int LOGLEVEL_INFO = 5;
            /** Something unexpected that did no harm. */
            public static final int LOGLEVEL_WARNING = 4;
            /** A critical condition. */
            public static final int LOGLEVEL_CRITICAL = 3;
            /** An operation failed. */
            public static final int LOGLEVEL_ERROR = 2;
            /** The program cannot continue. */
            public static final int LOGLEVEL_FATAL = 1;

            /** Returns the name of a number, or null when it has none. */
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

    /** A login attempt. */
    public static final class LoginEvent extends Message {
        public static final MessageType<LoginEvent> TYPE =
            new MessageType<>(16, "opentera.protobuf.LoginEvent", 200, LoginEvent::new);

        /** Level, time, sender and message of the line in the log. Null when unset. */
        public LogEvent logHeader;
        /** Kind of credentials used for the login. A number of `LoginType`, or another one. */
        public int loginType;
        /** Result of the attempt. A number of `LoginStatus`, or another one. */
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
        /** UUID of the user, if a user logs in. */
        public String userUuid = "";
        /** UUID of the participant, if a participant logs in. */
        public String participantUuid = "";
        /** UUID of the device, if a device logs in. */
        public String deviceUuid = "";
        /** UUID of the service, if a service logs in. */
        public String serviceUuid = "";
        /** The server's endpoint that the login was sent to. */
        public String serverEndpoint = "";

        @Override
        public MessageType<LoginEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            members.message("log_header", logHeader);
            members.enumeration("login_type", loginType, LoginType::nameOf);
            members.enumeration("login_status", loginStatus, LoginStatus::nameOf);
            members.string("client_name", clientName);
            members.string("client_version", clientVersion);
            members.string("client_ip", clientIp);
            members.string("os_name", osName);
            members.string("os_version", osVersion);
            members.string("user_uuid", userUuid);
            members.string("participant_uuid", participantUuid);
            members.string("device_uuid", deviceUuid);
            members.string("service_uuid", serviceUuid);
            members.string("server_endpoint", serverEndpoint);
        }

        @Override
        void write(Writer writer, int at) {
            writer.nested(at + 24, logHeader);
            writer.int32(at + 32, loginType);
            writer.int32(at + 36, loginStatus);
            writer.string(at + 40, clientName, "LoginEvent.clientName");
            writer.string(at + 56, clientVersion, "LoginEvent.clientVersion");
            writer.string(at + 72, clientIp, "LoginEvent.clientIp");
            writer.string(at + 88, osName, "LoginEvent.osName");
            writer.string(at + 104, osVersion, "LoginEvent.osVersion");
            writer.string(at + 120, userUuid, "LoginEvent.userUuid");
            writer.string(at + 136, participantUuid, "LoginEvent.participantUuid");
            writer.string(at + 152, deviceUuid, "LoginEvent.deviceUuid");
            writer.string(at + 168, serviceUuid, "LoginEvent.serviceUuid");
            writer.string(at + 184, serverEndpoint, "LoginEvent.serverEndpoint");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            logHeader = reader.nested(from, at + 24, LogEvent.TYPE);
            loginType = from.getInt(at + 32);
            loginStatus = from.getInt(at + 36);
            clientName = reader.string(from, at + 40);
            clientVersion = reader.string(from, at + 56);
            clientIp = reader.string(from, at + 72);
            osName = reader.string(from, at + 88);
            osVersion = reader.string(from, at + 104);
            userUuid = reader.string(from, at + 120);
            participantUuid = reader.string(from, at + 136);
            deviceUuid = reader.string(from, at + 152);
            serviceUuid = reader.string(from, at + 168);
            serverEndpoint = reader.string(from, at + 184);
        }

        /** Result of the attempt. */
        public static final class LoginStatus {
            private LoginStatus() {}

            /** Not specified, or unknown. */
            public static final int LOGIN_STATUS_UNKNOWN = 0;
            /** Logged in. */
            public static final int LOGIN_STATUS_SUCCESS = 1;
            /** Rejected: wrong password. */
            public static final int LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD = 2;
            /** Rejected: no such user. */
            public static final int LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME = 3;
            /** Rejected: too many attempts. */
            public static final int LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED = 4;
            /** Rejected: logged in elsewhere. */
            public static final int LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN = 5;
            /** Rejected: the token is invalid. */
            public static final int LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN = 6;
            /** Rejected: the account is disabled. */
            public static final int LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT = 7;
            /** Rejected: the token has expired. */
            public static final int LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN = 8;

            /** Returns the name of a number, or null when it has none. */
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

        /** Kind of credentials used for the login. */
        public static final class LoginType {
            private LoginType() {}

            /** Not specified, or unknown. */
            public static final int LOGIN_TYPE_UNKNOWN = 0;
            /** A token. */
            public static final int LOGIN_TYPE_TOKEN = 1;
            /** A name and a password. */
            public static final int LOGIN_TYPE_PASSWORD = 2;
            /** A client certificate. */
            public static final int LOGIN_TYPE_CERTIFICATE = 3;

            /** Returns the name of a number, or null when it has none. */
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
        /** The Redis topic on which the reply is expected. */
        public String replyTo = "";
        /** Number of the call, repeated in the reply. */
        public long id;
        /**
         * Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`: a bus
         * client treats a call without a timestamp as text and discards it.
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
            members.string("method", method);
            members.string("reply_to", replyTo);
            members.uint64("id", id);
            members.float64("timestamp", timestamp);
            members.messages("args", args);
        }

        @Override
        void write(Writer writer, int at) {
            writer.string(at + 24, method, "RPCMessage.method");
            writer.string(at + 40, replyTo, "RPCMessage.replyTo");
            writer.int64(at + 56, id);
            writer.float64(at + 64, timestamp);
            writer.messages(at + 72, args, Value.TYPE.size, "RPCMessage.args");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            method = reader.string(from, at + 24);
            replyTo = reader.string(from, at + 40);
            id = from.getLong(at + 56);
            timestamp = from.getDouble(at + 64);
            args = reader.messages(from, at + 72, Value.TYPE);
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
        /** A string, often JSON text. At most one of `arg_value` is not null. */
        public String stringValue;

        @Override
        public MessageType<Value> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            if (doubleValue != null) {
                members.float64("double_value", doubleValue);
            }
            if (floatValue != null) {
                members.float32("float_value", floatValue);
            }
            if (intValue != null) {
                members.int64("int_value", intValue);
            }
            if (uintValue != null) {
                members.uint64("uint_value", uintValue);
            }
            if (boolValue != null) {
                members.bool("bool_value", boolValue);
            }
            if (bytesValue != null) {
                members.bytes("bytes_value", bytesValue);
            }
            if (stringValue != null) {
                members.string("string_value", stringValue);
            }
        }

        @Override
        void write(Writer writer, int at) {
            if (doubleValue != null) {
                writer.oneof(at + 24, 1, "Value.argValue");
                writer.float64(at + 32, doubleValue);
            }
            if (floatValue != null) {
                writer.oneof(at + 24, 2, "Value.argValue");
                writer.float32(at + 32, floatValue);
            }
            if (intValue != null) {
                writer.oneof(at + 24, 3, "Value.argValue");
                writer.int64(at + 32, intValue);
            }
            if (uintValue != null) {
                writer.oneof(at + 24, 4, "Value.argValue");
                writer.int64(at + 32, uintValue);
            }
            if (boolValue != null) {
                writer.oneof(at + 24, 5, "Value.argValue");
                writer.bool(at + 32, boolValue);
            }
            if (bytesValue != null) {
                writer.oneof(at + 24, 6, "Value.argValue");
                writer.bytes(at + 32, bytesValue, "Value.bytesValue");
            }
            if (stringValue != null) {
                writer.oneof(at + 24, 7, "Value.argValue");
                writer.string(at + 32, stringValue, "Value.stringValue");
            }
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            switch (from.getInt(at + 24)) {
                case 1 -> doubleValue = from.getDouble(at + 32);
                case 2 -> floatValue = from.getFloat(at + 32);
                case 3 -> intValue = from.getLong(at + 32);
                case 4 -> uintValue = from.getLong(at + 32);
                case 5 -> boolValue = from.get(at + 32) != 0;
                case 6 -> bytesValue = reader.bytes(from, at + 32);
                case 7 -> stringValue = reader.string(from, at + 32);
                default -> { }
            }
        }
    }

    /** Progress of a requested file archive. */
    public static final class ArchiveEvent extends Message {
        public static final MessageType<ArchiveEvent> TYPE =
            new MessageType<>(19, "opentera.protobuf.ArchiveEvent", 80, ArchiveEvent::new);

        /** UUID of the archive. */
        public String archiveUuid = "";
        /** UUID of the owner, who requested it. */
        public String ownerUuid = "";
        /** State of the archive. A number of `StatusType`, or another one. */
        public int status;
        /** URL to download the archive from. */
        public String archiveUrl = "";

        @Override
        public MessageType<ArchiveEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            members.string("archive_uuid", archiveUuid);
            members.string("owner_uuid", ownerUuid);
            members.enumeration("status", status, StatusType::nameOf);
            members.string("archive_url", archiveUrl);
        }

        @Override
        void write(Writer writer, int at) {
            writer.string(at + 24, archiveUuid, "ArchiveEvent.archiveUuid");
            writer.string(at + 40, ownerUuid, "ArchiveEvent.ownerUuid");
            writer.int32(at + 56, status);
            writer.string(at + 64, archiveUrl, "ArchiveEvent.archiveUrl");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            archiveUuid = reader.string(from, at + 24);
            ownerUuid = reader.string(from, at + 40);
            status = from.getInt(at + 56);
            archiveUrl = reader.string(from, at + 64);
        }

        /** State of the archive. */
        public static final class StatusType {
            private StatusType() {}

            /** Requested, not started. */
            public static final int STATUS_PENDING = 0;
            /** Being created. */
            public static final int STATUS_INPROGRESS = 1;
            /** Ready for download from `archive_url`. */
            public static final int STATUS_COMPLETED = 2;
            /** Cancelled. */
            public static final int STATUS_CANCELLED = 3;
            /** Deleted. */
            public static final int STATUS_DELETED = 4;

            /** Returns the name of a number, or null when it has none. */
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
        /** Data for the command, if it needs any. Null when unset. */
        public Any data;

        @Override
        public MessageType<ServerCommand> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            members.enumeration("type", type, CommandType::nameOf);
            members.message("data", data);
        }

        @Override
        void write(Writer writer, int at) {
            writer.int32(at + 24, type);
            writer.nested(at + 32, data);
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            type = from.getInt(at + 24);
            data = reader.nested(from, at + 32, Any.TYPE);
        }

        /** What to do. */
        public static final class CommandType {
            private CommandType() {}

            /** Not specified, or unknown. */
            public static final int CMD_UNKNOWN = 0;
            /** Register a device. */
            public static final int CMD_REGISTER_DEVICE = 1;
            /** Disconnect a client. */
            public static final int CMD_CLIENT_DISCONNECT = 2;

            /** Returns the name of a number, or null when it has none. */
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

    /** A client subscribes to a class of events, or unsubscribes from it. */
    public static final class UserRegisterToEvent extends Message {
        public static final MessageType<UserRegisterToEvent> TYPE =
            new MessageType<>(21, "opentera.protobuf.UserRegisterToEvent", 32, UserRegisterToEvent::new);

        /** The class of events. A number of `EventType`, or another one. */
        public int eventType;
        /** Subscribe or unsubscribe. A number of `Action`, or another one. */
        public int action;

        @Override
        public MessageType<UserRegisterToEvent> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            members.enumeration("event_type", eventType, EventType::nameOf);
            members.enumeration("action", action, Action::nameOf);
        }

        @Override
        void write(Writer writer, int at) {
            writer.int32(at + 24, eventType);
            writer.int32(at + 28, action);
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            eventType = from.getInt(at + 24);
            action = from.getInt(at + 28);
        }

        /** The class of events. */
        public static final class EventType {
            private EventType() {}

            /** Not specified, or unknown. */
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

            /** Returns the name of a number, or null when it has none. */
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

        /** Subscribe or unsubscribe. */
        public static final class Action {
            private Action() {}

            /** Not specified, or unknown. */
            public static final int ACTION_UNKNOWN = 0;
            /** Subscribe to the events. */
            public static final int ACTION_REGISTER = 1;
            /** Unsubscribe from the events. */
            public static final int ACTION_UNREGISTER = 2;

            /** Returns the name of a number, or null when it has none. */
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

    /** Requests a session. An older request, kept in the schema for compatibility. */
    public static final class CreateSession extends Message {
        public static final MessageType<CreateSession> TYPE =
            new MessageType<>(22, "opentera.protobuf.CreateSession", 72, CreateSession::new);

        /** Name of the sender of the request. */
        public String source = "";
        /** The command. */
        public String command = "";
        /** The Redis topic on which the answer is expected. */
        public String replyTo = "";

        @Override
        public MessageType<CreateSession> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            members.string("source", source);
            members.string("command", command);
            members.string("reply_to", replyTo);
        }

        @Override
        void write(Writer writer, int at) {
            writer.string(at + 24, source, "CreateSession.source");
            writer.string(at + 40, command, "CreateSession.command");
            writer.string(at + 56, replyTo, "CreateSession.replyTo");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            source = reader.string(from, at + 24);
            command = reader.string(from, at + 40);
            replyTo = reader.string(from, at + 56);
        }
    }

    /** The result of a request. An older answer, kept in the schema for compatibility. */
    public static final class Result extends Message {
        public static final MessageType<Result> TYPE =
            new MessageType<>(23, "opentera.protobuf.Result", 56, Result::new);

        /** Kind of result. A number of `ResultType`, or another one. */
        public int type;
        /** Code of the result. */
        public long code;
        /** Message of the result, for display. */
        public String message = "";

        @Override
        public MessageType<Result> type() {
            return TYPE;
        }

        @Override
        public void members(Members members) {
            members.enumeration("type", type, ResultType::nameOf);
            members.int64("code", code);
            members.string("message", message);
        }

        @Override
        void write(Writer writer, int at) {
            writer.int32(at + 24, type);
            writer.int64(at + 32, code);
            writer.string(at + 40, message, "Result.message");
        }

        @Override
        void read(Reader reader, ByteBuffer from, int at) {
            type = from.getInt(at + 24);
            code = from.getLong(at + 32);
            message = reader.string(from, at + 40);
        }

        /** Kind of result. */
        public static final class ResultType {
            private ResultType() {}

            /** Not specified, or unknown. */
            public static final int RESULT_UNKNOWN = 0;
            /** The request succeeded. */
            public static final int RESULT_OK = 1;
            /** The request failed. */
            public static final int RESULT_ERROR = 2;
            /** The request succeeded with a warning. */
            public static final int RESULT_WARNING = 3;

            /** Returns the name of a number, or null when it has none. */
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
