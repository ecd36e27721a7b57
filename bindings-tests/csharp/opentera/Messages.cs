// The messages. Generated from `proto/` by `cargo codegen`; do not edit.

using System.Collections.Generic;

namespace OpenTera
{
    /// <summary>A message of any type, see the section "Any".</summary>
    public sealed class Any : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(1, "google.protobuf.Any", 64, () => new Any());

        /// <summary>Names the type of the message:
        /// `type.googleapis.com/opentera.protobuf.&lt;Message&gt;`.</summary>
        public string TypeUrl { get; set; } = "";
        /// <summary>The message as protobuf binary.</summary>
        public byte[] Value { get; set; } = NO_BYTES;
        /// <summary>The message, which is encoded instead of the bytes; or null.</summary>
        public Message Message { get; set; }

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static Any Decode(byte[] data) => (Any)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static Any FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (Any)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            TypeUrl = members.Text("type_url", 24, TypeUrl);
            Value = members.Bytes("value", 40, Value);
            Message = members.Embedded("message", 56, Message);
        }
    }

    /// <summary>Wraps everything that the server sends to a client over the websocket. The client sees the type
    /// of the content before the content itself.</summary>
    public sealed class TeraMessage : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(2, "opentera.protobuf.TeraMessage", 32, () => new TeraMessage());

        /// <summary>The content, usually a `TeraEvent`. Null when unset.</summary>
        public Any Message { get; set; }

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static TeraMessage Decode(byte[] data) => (TeraMessage)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static TeraMessage FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (TeraMessage)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            Message = members.Message("message", 24, Message, Any.Descriptor);
        }
    }

    /// <summary>Wraps the events that the server, its services and its clients publish.</summary>
    public sealed class TeraEvent : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(3, "opentera.protobuf.TeraEvent", 48, () => new TeraEvent());

        /// <summary>Version, time and topic. Null when unset.</summary>
        public TeraEventHeader Header { get; set; }
        /// <summary>The events. They may have different types.</summary>
        public List<Any> Events { get; set; } = new List<Any>();

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static TeraEvent Decode(byte[] data) => (TeraEvent)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static TeraEvent FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (TeraEvent)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            Header = members.Message("header", 24, Header, TeraEventHeader.Descriptor);
            Events = members.Messages("events", 32, Events, Any.Descriptor);
        }
    }

    /// <summary>Data common to all events in one wrapper.</summary>
    public sealed class TeraEventHeader : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(4, "opentera.protobuf.TeraEvent.Header", 56, () => new TeraEventHeader());

        /// <summary>Version of the protocol, 1 today.</summary>
        public uint Version { get; set; }
        /// <summary>Time of publication, in seconds since 1970-01-01 00:00:00 UTC.</summary>
        public double Time { get; set; }
        /// <summary>The Redis topic on which the wrapper is published; for logs, the name of the list.</summary>
        public string Topic { get; set; } = "";

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static TeraEventHeader Decode(byte[] data) => (TeraEventHeader)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static TeraEventHeader FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (TeraEventHeader)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            Version = members.UInt32("version", 24, Version);
            Time = members.Double("time", 32, Time);
            Topic = members.Text("topic", 40, Topic);
        }
    }

    /// <summary>Wraps messages for one module of the server.</summary>
    public sealed class TeraModuleMessage : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(5, "opentera.protobuf.TeraModuleMessage", 48, () => new TeraModuleMessage());

        /// <summary>Version, time, sequence number, source and destination. Null when unset.</summary>
        public TeraModuleMessageHeader Head { get; set; }
        /// <summary>The payloads. They may have different types.</summary>
        public List<Any> Data { get; set; } = new List<Any>();

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static TeraModuleMessage Decode(byte[] data) => (TeraModuleMessage)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static TeraModuleMessage FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (TeraModuleMessage)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            Head = members.Message("head", 24, Head, TeraModuleMessageHeader.Descriptor);
            Data = members.Messages("data", 32, Data, Any.Descriptor);
        }
    }

    /// <summary>Sender, recipient, time and sequence number of a `TeraModuleMessage`.</summary>
    public sealed class TeraModuleMessageHeader : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(6, "opentera.protobuf.TeraModuleMessage.Header", 80, () => new TeraModuleMessageHeader());

        /// <summary>Version of the protocol, 1 today.</summary>
        public uint Version { get; set; }
        /// <summary>Time of sending, in seconds since 1970-01-01 00:00:00 UTC.</summary>
        public double Time { get; set; }
        /// <summary>Sequence number, unique for each sender; 0 if the sender does not number its messages.</summary>
        public uint Seq { get; set; }
        /// <summary>Name of the sender, for example `websocket.user.&lt;uuid&gt;`.</summary>
        public string Source { get; set; } = "";
        /// <summary>The Redis topic of the module that receives the message.</summary>
        public string Dest { get; set; } = "";

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static TeraModuleMessageHeader Decode(byte[] data) => (TeraModuleMessageHeader)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static TeraModuleMessageHeader FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (TeraModuleMessageHeader)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            Version = members.UInt32("version", 24, Version);
            Time = members.Double("time", 32, Time);
            Seq = members.UInt32("seq", 40, Seq);
            Source = members.Text("source", 48, Source);
            Dest = members.Text("dest", 64, Dest);
        }
    }

    /// <summary>A device connected, disconnected, or changed in another way.</summary>
    public sealed class DeviceEvent : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(7, "opentera.protobuf.DeviceEvent", 80, () => new DeviceEvent());

        /// <summary>UUID of the device.</summary>
        public string DeviceUuid { get; set; } = "";
        /// <summary>What happened.</summary>
        public Types.EventType Type { get; set; }
        /// <summary>Name of the device, for display.</summary>
        public string DeviceName { get; set; } = "";
        /// <summary>Status of the device, as JSON text.</summary>
        public string DeviceStatus { get; set; } = "";

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static DeviceEvent Decode(byte[] data) => (DeviceEvent)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static DeviceEvent FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (DeviceEvent)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            DeviceUuid = members.Text("device_uuid", 24, DeviceUuid);
            Type = (Types.EventType)members.Enum("type", 40, (int)Type, typeof(Types.EventType));
            DeviceName = members.Text("device_name", 48, DeviceName);
            DeviceStatus = members.Text("device_status", 64, DeviceStatus);
        }

        public static class Types
        {
            /// <summary>What happened to the device.</summary>
            public enum EventType
            {
                /// <summary>Not specified, or unknown.</summary>
                DEVICE_UNKNOWN = 0,
                /// <summary>The device opened its websocket.</summary>
                DEVICE_CONNECTED = 1,
                /// <summary>The device closed its websocket.</summary>
                DEVICE_DISCONNECTED = 2,
                /// <summary>The device was deleted.</summary>
                DEVICE_DELETED = 3,
                /// <summary>The device was added.</summary>
                DEVICE_ADDED = 4,
                /// <summary>The device joined a session.</summary>
                DEVICE_JOINED_SESSION = 5,
                /// <summary>The device left a session.</summary>
                DEVICE_LEFT_SESSION = 6,
                /// <summary>The device reported a new status, see `device_status`.</summary>
                DEVICE_STATUS_CHANGED = 7,
            }
        }
    }

    /// <summary>A participant connected, disconnected, or changed in another way.</summary>
    public sealed class ParticipantEvent : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(8, "opentera.protobuf.ParticipantEvent", 96, () => new ParticipantEvent());

        /// <summary>UUID of the participant.</summary>
        public string ParticipantUuid { get; set; } = "";
        /// <summary>What happened.</summary>
        public Types.EventType Type { get; set; }
        /// <summary>Name of the participant, for display.</summary>
        public string ParticipantName { get; set; } = "";
        /// <summary>Name of the project that the participant belongs to.</summary>
        public string ParticipantProjectName { get; set; } = "";
        /// <summary>Name of the site that the project belongs to.</summary>
        public string ParticipantSiteName { get; set; } = "";

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static ParticipantEvent Decode(byte[] data) => (ParticipantEvent)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static ParticipantEvent FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (ParticipantEvent)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            ParticipantUuid = members.Text("participant_uuid", 24, ParticipantUuid);
            Type = (Types.EventType)members.Enum("type", 40, (int)Type, typeof(Types.EventType));
            ParticipantName = members.Text("participant_name", 48, ParticipantName);
            ParticipantProjectName = members.Text("participant_project_name", 64, ParticipantProjectName);
            ParticipantSiteName = members.Text("participant_site_name", 80, ParticipantSiteName);
        }

        public static class Types
        {
            /// <summary>What happened to the participant.</summary>
            public enum EventType
            {
                /// <summary>Not specified, or unknown.</summary>
                PARTICIPANT_UNKNOWN = 0,
                /// <summary>The participant opened a websocket.</summary>
                PARTICIPANT_CONNECTED = 1,
                /// <summary>The participant closed the websocket.</summary>
                PARTICIPANT_DISCONNECTED = 2,
                /// <summary>The participant was deleted.</summary>
                PARTICIPANT_DELETED = 3,
                /// <summary>The participant was added.</summary>
                PARTICIPANT_ADDED = 4,
                /// <summary>The participant joined a session.</summary>
                PARTICIPANT_JOINED_SESSION = 5,
                /// <summary>The participant left a session.</summary>
                PARTICIPANT_LEFT_SESSION = 6,
            }
        }
    }

    /// <summary>A user connected, disconnected, or changed in another way.</summary>
    public sealed class UserEvent : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(9, "opentera.protobuf.UserEvent", 64, () => new UserEvent());

        /// <summary>UUID of the user.</summary>
        public string UserUuid { get; set; } = "";
        /// <summary>What happened.</summary>
        public Types.EventType Type { get; set; }
        /// <summary>First and last name of the user, for display.</summary>
        public string UserFullname { get; set; } = "";

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static UserEvent Decode(byte[] data) => (UserEvent)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static UserEvent FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (UserEvent)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            UserUuid = members.Text("user_uuid", 24, UserUuid);
            Type = (Types.EventType)members.Enum("type", 40, (int)Type, typeof(Types.EventType));
            UserFullname = members.Text("user_fullname", 48, UserFullname);
        }

        public static class Types
        {
            /// <summary>What happened to the user.</summary>
            public enum EventType
            {
                /// <summary>Not specified, or unknown.</summary>
                USER_UNKNOWN = 0,
                /// <summary>The user opened a websocket.</summary>
                USER_CONNECTED = 1,
                /// <summary>The user closed the websocket.</summary>
                USER_DISCONNECTED = 2,
                /// <summary>The user was deleted.</summary>
                USER_DELETED = 3,
                /// <summary>The user was added.</summary>
                USER_ADDED = 4,
                /// <summary>The user's record was updated.</summary>
                USER_UPDATED = 5,
                /// <summary>The user joined a session.</summary>
                USER_JOINED_SESSION = 6,
                /// <summary>The user left a session.</summary>
                USER_LEFT_SESSION = 7,
            }
        }
    }

    /// <summary>Invites users, participants and devices to a session.</summary>
    public sealed class JoinSessionEvent : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(10, "opentera.protobuf.JoinSessionEvent", 168, () => new JoinSessionEvent());

        /// <summary>URL to join the session; it differs between users, participants and devices.</summary>
        public string SessionUrl { get; set; } = "";
        /// <summary>Name of the session's creator, for display.</summary>
        public string SessionCreatorName { get; set; } = "";
        /// <summary>UUID of the session.</summary>
        public string SessionUuid { get; set; } = "";
        /// <summary>UUIDs of the invited participants.</summary>
        public List<string> SessionParticipants { get; set; } = new List<string>();
        /// <summary>UUIDs of the invited users.</summary>
        public List<string> SessionUsers { get; set; } = new List<string>();
        /// <summary>UUIDs of the invited devices.</summary>
        public List<string> SessionDevices { get; set; } = new List<string>();
        /// <summary>Message to the invitees, for display.</summary>
        public string JoinMsg { get; set; } = "";
        /// <summary>Parameters of the session, as JSON text.</summary>
        public string SessionParameters { get; set; } = "";
        /// <summary>UUID of the service that runs the session.</summary>
        public string ServiceUuid { get; set; } = "";

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static JoinSessionEvent Decode(byte[] data) => (JoinSessionEvent)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static JoinSessionEvent FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (JoinSessionEvent)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            SessionUrl = members.Text("session_url", 24, SessionUrl);
            SessionCreatorName = members.Text("session_creator_name", 40, SessionCreatorName);
            SessionUuid = members.Text("session_uuid", 56, SessionUuid);
            SessionParticipants = members.Texts("session_participants", 72, SessionParticipants);
            SessionUsers = members.Texts("session_users", 88, SessionUsers);
            SessionDevices = members.Texts("session_devices", 104, SessionDevices);
            JoinMsg = members.Text("join_msg", 120, JoinMsg);
            SessionParameters = members.Text("session_parameters", 136, SessionParameters);
            ServiceUuid = members.Text("service_uuid", 152, ServiceUuid);
        }
    }

    /// <summary>The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`, `participant_uuid`
    /// and `device_uuid` is set: that of the invitee.</summary>
    public sealed class JoinSessionReplyEvent : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(11, "opentera.protobuf.JoinSessionReplyEvent", 112, () => new JoinSessionReplyEvent());

        /// <summary>UUID of the session.</summary>
        public string SessionUuid { get; set; } = "";
        /// <summary>UUID of the user that answers.</summary>
        public string UserUuid { get; set; } = "";
        /// <summary>UUID of the participant that answers.</summary>
        public string ParticipantUuid { get; set; } = "";
        /// <summary>UUID of the device that answers.</summary>
        public string DeviceUuid { get; set; } = "";
        /// <summary>The answer.</summary>
        public Types.ReplyType JoinReply { get; set; }
        /// <summary>Message with the answer, for display.</summary>
        public string ReplyMsg { get; set; } = "";

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static JoinSessionReplyEvent Decode(byte[] data) => (JoinSessionReplyEvent)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static JoinSessionReplyEvent FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (JoinSessionReplyEvent)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            SessionUuid = members.Text("session_uuid", 24, SessionUuid);
            UserUuid = members.Text("user_uuid", 40, UserUuid);
            ParticipantUuid = members.Text("participant_uuid", 56, ParticipantUuid);
            DeviceUuid = members.Text("device_uuid", 72, DeviceUuid);
            JoinReply = (Types.ReplyType)members.Enum("join_reply", 88, (int)JoinReply, typeof(Types.ReplyType));
            ReplyMsg = members.Text("reply_msg", 96, ReplyMsg);
        }

        public static class Types
        {
            /// <summary>The answer.</summary>
            public enum ReplyType
            {
                /// <summary>Not specified, or unknown.</summary>
                REPLY_UNKNOWN = 0,
                /// <summary>The invitation is accepted.</summary>
                REPLY_ACCEPTED = 1,
                /// <summary>The invitation is declined.</summary>
                REPLY_DENIED = 2,
                /// <summary>The invitee is in another session.</summary>
                REPLY_BUSY = 3,
                /// <summary>Nobody answered in time.</summary>
                REPLY_TIMEOUT = 4,
            }
        }
    }

    /// <summary>Users, participants and devices left a session, or are asked to leave it.</summary>
    public sealed class LeaveSessionEvent : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(12, "opentera.protobuf.LeaveSessionEvent", 104, () => new LeaveSessionEvent());

        /// <summary>UUID of the session.</summary>
        public string SessionUuid { get; set; } = "";
        /// <summary>UUID of the service that runs the session.</summary>
        public string ServiceUuid { get; set; } = "";
        /// <summary>UUIDs of the participants that leave.</summary>
        public List<string> LeavingParticipants { get; set; } = new List<string>();
        /// <summary>UUIDs of the users that leave.</summary>
        public List<string> LeavingUsers { get; set; } = new List<string>();
        /// <summary>UUIDs of the devices that leave.</summary>
        public List<string> LeavingDevices { get; set; } = new List<string>();

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static LeaveSessionEvent Decode(byte[] data) => (LeaveSessionEvent)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static LeaveSessionEvent FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (LeaveSessionEvent)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            SessionUuid = members.Text("session_uuid", 24, SessionUuid);
            ServiceUuid = members.Text("service_uuid", 40, ServiceUuid);
            LeavingParticipants = members.Texts("leaving_participants", 56, LeavingParticipants);
            LeavingUsers = members.Texts("leaving_users", 72, LeavingUsers);
            LeavingDevices = members.Texts("leaving_devices", 88, LeavingDevices);
        }
    }

    /// <summary>A session ended.</summary>
    public sealed class StopSessionEvent : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(13, "opentera.protobuf.StopSessionEvent", 56, () => new StopSessionEvent());

        /// <summary>UUID of the session.</summary>
        public string SessionUuid { get; set; } = "";
        /// <summary>UUID of the service that ran the session.</summary>
        public string ServiceUuid { get; set; } = "";

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static StopSessionEvent Decode(byte[] data) => (StopSessionEvent)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static StopSessionEvent FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (StopSessionEvent)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            SessionUuid = members.Text("session_uuid", 24, SessionUuid);
            ServiceUuid = members.Text("service_uuid", 40, ServiceUuid);
        }
    }

    /// <summary>A record of the server's database was created, updated or deleted.</summary>
    public sealed class DatabaseEvent : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(14, "opentera.protobuf.DatabaseEvent", 64, () => new DatabaseEvent());

        /// <summary>What happened.</summary>
        public Types.EventType Type { get; set; }
        /// <summary>Name of the record's model, for example `session`.</summary>
        public string ObjectType { get; set; } = "";
        /// <summary>The record, as JSON text.</summary>
        public string ObjectValue { get; set; } = "";

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static DatabaseEvent Decode(byte[] data) => (DatabaseEvent)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static DatabaseEvent FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (DatabaseEvent)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            Type = (Types.EventType)members.Enum("type", 24, (int)Type, typeof(Types.EventType));
            ObjectType = members.Text("object_type", 32, ObjectType);
            ObjectValue = members.Text("object_value", 48, ObjectValue);
        }

        public static class Types
        {
            /// <summary>What happened to the record.</summary>
            public enum EventType
            {
                /// <summary>Not specified, or unknown.</summary>
                DB_UNKNOWN = 0,
                /// <summary>The record was created.</summary>
                DB_CREATE = 1,
                /// <summary>The record was updated.</summary>
                DB_UPDATE = 2,
                /// <summary>The record was deleted.</summary>
                DB_DELETE = 3,
            }
        }
    }

    /// <summary>One line for the log archive.</summary>
    public sealed class LogEvent : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(15, "opentera.protobuf.LogEvent", 72, () => new LogEvent());

        /// <summary>Severity of the line.</summary>
        public Types.LogLevel Level { get; set; }
        /// <summary>Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC.</summary>
        public double Timestamp { get; set; }
        /// <summary>Name of the module or service that wrote it.</summary>
        public string Sender { get; set; } = "";
        /// <summary>The line.</summary>
        public string Message { get; set; } = "";

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static LogEvent Decode(byte[] data) => (LogEvent)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static LogEvent FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (LogEvent)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            Level = (Types.LogLevel)members.Enum("level", 24, (int)Level, typeof(Types.LogLevel));
            Timestamp = members.Double("timestamp", 32, Timestamp);
            Sender = members.Text("sender", 40, Sender);
            Message = members.Text("message", 56, Message);
        }

        public static class Types
        {
            /// <summary>Severity of the line. The most severe level has the lowest number.</summary>
            public enum LogLevel
            {
                /// <summary>Not specified, or unknown.</summary>
                LOGLEVEL_UNKNOWN = 0,
                /// <summary>Individual steps of the program, the most detailed level.</summary>
                LOGLEVEL_TRACE = 7,
                /// <summary>Details for developers.</summary>
                LOGLEVEL_DEBUG = 6,
                /// <summary>An event of normal operation.</summary>
                LOGLEVEL_INFO = 5,
                /// <summary>Something unexpected that did no harm.</summary>
                LOGLEVEL_WARNING = 4,
                /// <summary>A critical condition.</summary>
                LOGLEVEL_CRITICAL = 3,
                /// <summary>An operation failed.</summary>
                LOGLEVEL_ERROR = 2,
                /// <summary>The program cannot continue.</summary>
                LOGLEVEL_FATAL = 1,
            }
        }
    }

    /// <summary>A login attempt.</summary>
    public sealed class LoginEvent : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(16, "opentera.protobuf.LoginEvent", 200, () => new LoginEvent());

        /// <summary>Level, time, sender and message of the line in the log. Null when unset.</summary>
        public LogEvent LogHeader { get; set; }
        /// <summary>Kind of credentials used for the login.</summary>
        public Types.LoginType LoginType { get; set; }
        /// <summary>Result of the attempt.</summary>
        public Types.LoginStatus LoginStatus { get; set; }
        /// <summary>Name of the client program.</summary>
        public string ClientName { get; set; } = "";
        /// <summary>Version of the client program.</summary>
        public string ClientVersion { get; set; } = "";
        /// <summary>IP address of the client.</summary>
        public string ClientIp { get; set; } = "";
        /// <summary>Name of the client's operating system.</summary>
        public string OsName { get; set; } = "";
        /// <summary>Version of the client's operating system.</summary>
        public string OsVersion { get; set; } = "";
        /// <summary>UUID of the user, if a user logs in.</summary>
        public string UserUuid { get; set; } = "";
        /// <summary>UUID of the participant, if a participant logs in.</summary>
        public string ParticipantUuid { get; set; } = "";
        /// <summary>UUID of the device, if a device logs in.</summary>
        public string DeviceUuid { get; set; } = "";
        /// <summary>UUID of the service, if a service logs in.</summary>
        public string ServiceUuid { get; set; } = "";
        /// <summary>The server's endpoint that the login was sent to.</summary>
        public string ServerEndpoint { get; set; } = "";

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static LoginEvent Decode(byte[] data) => (LoginEvent)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static LoginEvent FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (LoginEvent)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            LogHeader = members.Message("log_header", 24, LogHeader, LogEvent.Descriptor);
            LoginType = (Types.LoginType)members.Enum("login_type", 32, (int)LoginType, typeof(Types.LoginType));
            LoginStatus =
                (Types.LoginStatus)members.Enum("login_status", 36, (int)LoginStatus, typeof(Types.LoginStatus));
            ClientName = members.Text("client_name", 40, ClientName);
            ClientVersion = members.Text("client_version", 56, ClientVersion);
            ClientIp = members.Text("client_ip", 72, ClientIp);
            OsName = members.Text("os_name", 88, OsName);
            OsVersion = members.Text("os_version", 104, OsVersion);
            UserUuid = members.Text("user_uuid", 120, UserUuid);
            ParticipantUuid = members.Text("participant_uuid", 136, ParticipantUuid);
            DeviceUuid = members.Text("device_uuid", 152, DeviceUuid);
            ServiceUuid = members.Text("service_uuid", 168, ServiceUuid);
            ServerEndpoint = members.Text("server_endpoint", 184, ServerEndpoint);
        }

        public static class Types
        {
            /// <summary>Result of the attempt.</summary>
            public enum LoginStatus
            {
                /// <summary>Not specified, or unknown.</summary>
                LOGIN_STATUS_UNKNOWN = 0,
                /// <summary>Logged in.</summary>
                LOGIN_STATUS_SUCCESS = 1,
                /// <summary>Rejected: wrong password.</summary>
                LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD = 2,
                /// <summary>Rejected: no such user.</summary>
                LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME = 3,
                /// <summary>Rejected: too many attempts.</summary>
                LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED = 4,
                /// <summary>Rejected: logged in elsewhere.</summary>
                LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN = 5,
                /// <summary>Rejected: the token is invalid.</summary>
                LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN = 6,
                /// <summary>Rejected: the account is disabled.</summary>
                LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT = 7,
                /// <summary>Rejected: the token has expired.</summary>
                LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN = 8,
            }
            /// <summary>Kind of credentials used for the login.</summary>
            public enum LoginType
            {
                /// <summary>Not specified, or unknown.</summary>
                LOGIN_TYPE_UNKNOWN = 0,
                /// <summary>A token.</summary>
                LOGIN_TYPE_TOKEN = 1,
                /// <summary>A name and a password.</summary>
                LOGIN_TYPE_PASSWORD = 2,
                /// <summary>A client certificate.</summary>
                LOGIN_TYPE_CERTIFICATE = 3,
            }
        }
    }

    /// <summary>A remote procedure call. The reply is JSON text on the topic `reply_to`.</summary>
    public sealed class RPCMessage : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(17, "opentera.protobuf.RPCMessage", 88, () => new RPCMessage());

        /// <summary>Name of the procedure.</summary>
        public string Method { get; set; } = "";
        /// <summary>The Redis topic on which the reply is expected.</summary>
        public string ReplyTo { get; set; } = "";
        /// <summary>Number of the call, repeated in the reply.</summary>
        public ulong Id { get; set; }
        /// <summary>Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`:
        /// a bus client treats a call without a timestamp as text and discards it.</summary>
        public double Timestamp { get; set; }
        /// <summary>The arguments, in the procedure's order.</summary>
        public List<Value> Args { get; set; } = new List<Value>();

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static RPCMessage Decode(byte[] data) => (RPCMessage)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static RPCMessage FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (RPCMessage)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            Method = members.Text("method", 24, Method);
            ReplyTo = members.Text("reply_to", 40, ReplyTo);
            Id = members.UInt64("id", 56, Id);
            Timestamp = members.Double("timestamp", 64, Timestamp);
            Args = members.Messages("args", 72, Args, Value.Descriptor);
        }
    }

    /// <summary>One argument of a remote procedure call: at most one of its fields is set.</summary>
    public sealed class Value : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(18, "opentera.protobuf.Value", 48, () => new Value());

        /// <summary>A double-precision number. At most one of `arg_value` is not null.</summary>
        public double? DoubleValue { get; set; }
        /// <summary>A single-precision number. At most one of `arg_value` is not null.</summary>
        public float? FloatValue { get; set; }
        /// <summary>A signed integer. At most one of `arg_value` is not null.</summary>
        public long? IntValue { get; set; }
        /// <summary>An unsigned integer. At most one of `arg_value` is not null.</summary>
        public ulong? UintValue { get; set; }
        /// <summary>A boolean. At most one of `arg_value` is not null.</summary>
        public bool? BoolValue { get; set; }
        /// <summary>Bytes. At most one of `arg_value` is not null.</summary>
        public byte[] BytesValue { get; set; }
        /// <summary>A string, often JSON text. At most one of `arg_value` is not null.</summary>
        public string StringValue { get; set; }

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static Value Decode(byte[] data) => (Value)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static Value FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (Value)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            DoubleValue = members.IsSet("arg_value", 24, 1, DoubleValue != null)
                ? members.Double("double_value", 32, DoubleValue.GetValueOrDefault()) : (double?)null;
            FloatValue = members.IsSet("arg_value", 24, 2, FloatValue != null)
                ? members.Float("float_value", 32, FloatValue.GetValueOrDefault()) : (float?)null;
            IntValue = members.IsSet("arg_value", 24, 3, IntValue != null)
                ? members.Int64("int_value", 32, IntValue.GetValueOrDefault()) : (long?)null;
            UintValue = members.IsSet("arg_value", 24, 4, UintValue != null)
                ? members.UInt64("uint_value", 32, UintValue.GetValueOrDefault()) : (ulong?)null;
            BoolValue = members.IsSet("arg_value", 24, 5, BoolValue != null)
                ? members.Bool("bool_value", 32, BoolValue.GetValueOrDefault()) : (bool?)null;
            BytesValue = members.IsSet("arg_value", 24, 6, BytesValue != null)
                ? members.Bytes("bytes_value", 32, BytesValue) : null;
            StringValue = members.IsSet("arg_value", 24, 7, StringValue != null)
                ? members.Text("string_value", 32, StringValue) : null;
        }
    }

    /// <summary>Progress of a requested file archive.</summary>
    public sealed class ArchiveEvent : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(19, "opentera.protobuf.ArchiveEvent", 80, () => new ArchiveEvent());

        /// <summary>UUID of the archive.</summary>
        public string ArchiveUuid { get; set; } = "";
        /// <summary>UUID of the owner, who requested it.</summary>
        public string OwnerUuid { get; set; } = "";
        /// <summary>State of the archive.</summary>
        public Types.StatusType Status { get; set; }
        /// <summary>URL to download the archive from.</summary>
        public string ArchiveUrl { get; set; } = "";

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static ArchiveEvent Decode(byte[] data) => (ArchiveEvent)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static ArchiveEvent FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (ArchiveEvent)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            ArchiveUuid = members.Text("archive_uuid", 24, ArchiveUuid);
            OwnerUuid = members.Text("owner_uuid", 40, OwnerUuid);
            Status = (Types.StatusType)members.Enum("status", 56, (int)Status, typeof(Types.StatusType));
            ArchiveUrl = members.Text("archive_url", 64, ArchiveUrl);
        }

        public static class Types
        {
            /// <summary>State of the archive.</summary>
            public enum StatusType
            {
                /// <summary>Requested, not started.</summary>
                STATUS_PENDING = 0,
                /// <summary>Being created.</summary>
                STATUS_INPROGRESS = 1,
                /// <summary>Ready for download from `archive_url`.</summary>
                STATUS_COMPLETED = 2,
                /// <summary>Cancelled.</summary>
                STATUS_CANCELLED = 3,
                /// <summary>Deleted.</summary>
                STATUS_DELETED = 4,
            }
        }
    }

    /// <summary>A command to a part of the server.</summary>
    public sealed class ServerCommand : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(20, "opentera.protobuf.ServerCommand", 40, () => new ServerCommand());

        /// <summary>What to do.</summary>
        public Types.CommandType Type { get; set; }
        /// <summary>Data for the command, if it needs any. Null when unset.</summary>
        public Any Data { get; set; }

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static ServerCommand Decode(byte[] data) => (ServerCommand)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static ServerCommand FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (ServerCommand)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            Type = (Types.CommandType)members.Enum("type", 24, (int)Type, typeof(Types.CommandType));
            Data = members.Message("data", 32, Data, Any.Descriptor);
        }

        public static class Types
        {
            /// <summary>What to do.</summary>
            public enum CommandType
            {
                /// <summary>Not specified, or unknown.</summary>
                CMD_UNKNOWN = 0,
                /// <summary>Register a device.</summary>
                CMD_REGISTER_DEVICE = 1,
                /// <summary>Disconnect a client.</summary>
                CMD_CLIENT_DISCONNECT = 2,
            }
        }
    }

    /// <summary>A client subscribes to a class of events, or unsubscribes from it.</summary>
    public sealed class UserRegisterToEvent : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(21, "opentera.protobuf.UserRegisterToEvent", 32, () => new UserRegisterToEvent());

        /// <summary>The class of events.</summary>
        public Types.EventType EventType { get; set; }
        /// <summary>Subscribe or unsubscribe.</summary>
        public Types.Action Action { get; set; }

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static UserRegisterToEvent Decode(byte[] data) => (UserRegisterToEvent)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static UserRegisterToEvent FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (UserRegisterToEvent)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            EventType = (Types.EventType)members.Enum("event_type", 24, (int)EventType, typeof(Types.EventType));
            Action = (Types.Action)members.Enum("action", 28, (int)Action, typeof(Types.Action));
        }

        public static class Types
        {
            /// <summary>The class of events.</summary>
            public enum EventType
            {
                /// <summary>Not specified, or unknown.</summary>
                EVENT_UNKNOWN = 0,
                /// <summary>A user connected.</summary>
                EVENT_USER_CONNECTED = 1,
                /// <summary>A user disconnected.</summary>
                EVENT_USER_DISCONNECTED = 2,
                /// <summary>A user was deleted.</summary>
                EVENT_USER_DELETED = 3,
                /// <summary>A user was added.</summary>
                EVENT_USER_ADDED = 4,
                /// <summary>A user was updated.</summary>
                EVENT_USER_UPDATED = 5,
                /// <summary>A participant connected.</summary>
                EVENT_PARTICIPANT_CONNECTED = 6,
                /// <summary>A participant disconnected.</summary>
                EVENT_PARTICIPANT_DISCONNECTED = 7,
                /// <summary>A participant was deleted.</summary>
                EVENT_PARTICIPANT_DELETED = 8,
                /// <summary>A participant was added.</summary>
                EVENT_PARTICIPANT_ADDED = 9,
                /// <summary>A participant was updated.</summary>
                EVENT_PARTICIPANT_UPDATED = 10,
                /// <summary>A device connected.</summary>
                EVENT_DEVICE_CONNECTED = 11,
                /// <summary>A device disconnected.</summary>
                EVENT_DEVICE_DISCONNECTED = 12,
                /// <summary>A device was deleted.</summary>
                EVENT_DEVICE_DELETED = 13,
                /// <summary>A device was added.</summary>
                EVENT_DEVICE_ADDED = 14,
                /// <summary>A device was updated.</summary>
                EVENT_DEVICE_UPDATED = 15,
            }
            /// <summary>Subscribe or unsubscribe.</summary>
            public enum Action
            {
                /// <summary>Not specified, or unknown.</summary>
                ACTION_UNKNOWN = 0,
                /// <summary>Subscribe to the events.</summary>
                ACTION_REGISTER = 1,
                /// <summary>Unsubscribe from the events.</summary>
                ACTION_UNREGISTER = 2,
            }
        }
    }

    /// <summary>Requests a session. An older request, kept in the schema for compatibility.</summary>
    public sealed class CreateSession : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(22, "opentera.protobuf.CreateSession", 72, () => new CreateSession());

        /// <summary>Name of the sender of the request.</summary>
        public string Source { get; set; } = "";
        /// <summary>The command.</summary>
        public string Command { get; set; } = "";
        /// <summary>The Redis topic on which the answer is expected.</summary>
        public string ReplyTo { get; set; } = "";

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static CreateSession Decode(byte[] data) => (CreateSession)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static CreateSession FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (CreateSession)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            Source = members.Text("source", 24, Source);
            Command = members.Text("command", 40, Command);
            ReplyTo = members.Text("reply_to", 56, ReplyTo);
        }
    }

    /// <summary>The result of a request. An older answer, kept in the schema for compatibility.</summary>
    public sealed class Result : Message
    {
        public static readonly MessageType Descriptor =
            new MessageType(23, "opentera.protobuf.Result", 56, () => new Result());

        /// <summary>Kind of result.</summary>
        public Types.ResultType Type { get; set; }
        /// <summary>Code of the result.</summary>
        public long Code { get; set; }
        /// <summary>Message of the result, for display.</summary>
        public string Message { get; set; } = "";

        public override MessageType MessageType => Descriptor;

        /// <summary>Decodes a message from protobuf binary.</summary>
        public static Result Decode(byte[] data) => (Result)Descriptor.Decode(data);

        /// <summary>Reads a message from JSON text.</summary>
        public static Result FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>
            (Result)Descriptor.FromJson(text, flags);

        public override void Members(IMembers members)
        {
            Type = (Types.ResultType)members.Enum("type", 24, (int)Type, typeof(Types.ResultType));
            Code = members.Int64("code", 32, Code);
            Message = members.Text("message", 40, Message);
        }

        public static class Types
        {
            /// <summary>Kind of result.</summary>
            public enum ResultType
            {
                /// <summary>Not specified, or unknown.</summary>
                RESULT_UNKNOWN = 0,
                /// <summary>The request succeeded.</summary>
                RESULT_OK = 1,
                /// <summary>The request failed.</summary>
                RESULT_ERROR = 2,
                /// <summary>The request succeeded with a warning.</summary>
                RESULT_WARNING = 3,
            }
        }
    }

    internal static class AllMessages
    {
        internal static readonly MessageType[] TYPES =
        {
            Any.Descriptor,
            TeraMessage.Descriptor,
            TeraEvent.Descriptor,
            TeraEventHeader.Descriptor,
            TeraModuleMessage.Descriptor,
            TeraModuleMessageHeader.Descriptor,
            DeviceEvent.Descriptor,
            ParticipantEvent.Descriptor,
            UserEvent.Descriptor,
            JoinSessionEvent.Descriptor,
            JoinSessionReplyEvent.Descriptor,
            LeaveSessionEvent.Descriptor,
            StopSessionEvent.Descriptor,
            DatabaseEvent.Descriptor,
            LogEvent.Descriptor,
            LoginEvent.Descriptor,
            RPCMessage.Descriptor,
            Value.Descriptor,
            ArchiveEvent.Descriptor,
            ServerCommand.Descriptor,
            UserRegisterToEvent.Descriptor,
            CreateSession.Descriptor,
            Result.Descriptor,
        };
    }
}
