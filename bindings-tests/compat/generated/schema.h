/* Generated from `proto/` by `cargo codegen`; do not edit. Every header; the messages, `X(class)`;
 * their fields, `X(form, name, Name, type)`; their enums, `X(class, enum)`, with their values, `X(class, enum, value,
 * number)`. */

#include "ArchiveEvent.pb.h"
#include "CreateSession.pb.h"
#include "DatabaseEvent.pb.h"
#include "DeviceEvent.pb.h"
#include "JoinSessionEvent.pb.h"
#include "JoinSessionReplyEvent.pb.h"
#include "LeaveSessionEvent.pb.h"
#include "LogEvent.pb.h"
#include "LoginEvent.pb.h"
#include "ParticipantEvent.pb.h"
#include "RPCMessage.pb.h"
#include "Result.pb.h"
#include "ServerCommand.pb.h"
#include "StopSessionEvent.pb.h"
#include "TeraEvent.pb.h"
#include "TeraMessage.pb.h"
#include "TeraModuleMessage.pb.h"
#include "UserEvent.pb.h"
#include "UserRegisterToEvent.pb.h"

#define FOR_EACH_MESSAGE(X) \
  X(Any) \
  X(TeraMessage) \
  X(TeraEvent) \
  X(TeraEvent_Header) \
  X(TeraModuleMessage) \
  X(TeraModuleMessage_Header) \
  X(DeviceEvent) \
  X(ParticipantEvent) \
  X(UserEvent) \
  X(JoinSessionEvent) \
  X(JoinSessionReplyEvent) \
  X(LeaveSessionEvent) \
  X(StopSessionEvent) \
  X(DatabaseEvent) \
  X(LogEvent) \
  X(LoginEvent) \
  X(RPCMessage) \
  X(Value) \
  X(ArchiveEvent) \
  X(ServerCommand) \
  X(UserRegisterToEvent) \
  X(CreateSession) \
  X(Result)

#define FOR_EACH_ENUM(X) \
  X(DeviceEvent, EventType) \
  X(ParticipantEvent, EventType) \
  X(UserEvent, EventType) \
  X(JoinSessionReplyEvent, ReplyType) \
  X(DatabaseEvent, EventType) \
  X(LogEvent, LogLevel) \
  X(LoginEvent, LoginStatus) \
  X(LoginEvent, LoginType) \
  X(ArchiveEvent, StatusType) \
  X(ServerCommand, CommandType) \
  X(UserRegisterToEvent, EventType) \
  X(UserRegisterToEvent, Action) \
  X(Result, ResultType)

#define FOR_EACH_ENUM_VALUE(X) \
  X(DeviceEvent, EventType, DEVICE_UNKNOWN, 0) \
  X(DeviceEvent, EventType, DEVICE_CONNECTED, 1) \
  X(DeviceEvent, EventType, DEVICE_DISCONNECTED, 2) \
  X(DeviceEvent, EventType, DEVICE_DELETED, 3) \
  X(DeviceEvent, EventType, DEVICE_ADDED, 4) \
  X(DeviceEvent, EventType, DEVICE_JOINED_SESSION, 5) \
  X(DeviceEvent, EventType, DEVICE_LEFT_SESSION, 6) \
  X(DeviceEvent, EventType, DEVICE_STATUS_CHANGED, 7) \
  X(ParticipantEvent, EventType, PARTICIPANT_UNKNOWN, 0) \
  X(ParticipantEvent, EventType, PARTICIPANT_CONNECTED, 1) \
  X(ParticipantEvent, EventType, PARTICIPANT_DISCONNECTED, 2) \
  X(ParticipantEvent, EventType, PARTICIPANT_DELETED, 3) \
  X(ParticipantEvent, EventType, PARTICIPANT_ADDED, 4) \
  X(ParticipantEvent, EventType, PARTICIPANT_JOINED_SESSION, 5) \
  X(ParticipantEvent, EventType, PARTICIPANT_LEFT_SESSION, 6) \
  X(UserEvent, EventType, USER_UNKNOWN, 0) \
  X(UserEvent, EventType, USER_CONNECTED, 1) \
  X(UserEvent, EventType, USER_DISCONNECTED, 2) \
  X(UserEvent, EventType, USER_DELETED, 3) \
  X(UserEvent, EventType, USER_ADDED, 4) \
  X(UserEvent, EventType, USER_UPDATED, 5) \
  X(UserEvent, EventType, USER_JOINED_SESSION, 6) \
  X(UserEvent, EventType, USER_LEFT_SESSION, 7) \
  X(JoinSessionReplyEvent, ReplyType, REPLY_UNKNOWN, 0) \
  X(JoinSessionReplyEvent, ReplyType, REPLY_ACCEPTED, 1) \
  X(JoinSessionReplyEvent, ReplyType, REPLY_DENIED, 2) \
  X(JoinSessionReplyEvent, ReplyType, REPLY_BUSY, 3) \
  X(JoinSessionReplyEvent, ReplyType, REPLY_TIMEOUT, 4) \
  X(DatabaseEvent, EventType, DB_UNKNOWN, 0) \
  X(DatabaseEvent, EventType, DB_CREATE, 1) \
  X(DatabaseEvent, EventType, DB_UPDATE, 2) \
  X(DatabaseEvent, EventType, DB_DELETE, 3) \
  X(LogEvent, LogLevel, LOGLEVEL_UNKNOWN, 0) \
  X(LogEvent, LogLevel, LOGLEVEL_TRACE, 7) \
  X(LogEvent, LogLevel, LOGLEVEL_DEBUG, 6) \
  X(LogEvent, LogLevel, LOGLEVEL_INFO, 5) \
  X(LogEvent, LogLevel, LOGLEVEL_WARNING, 4) \
  X(LogEvent, LogLevel, LOGLEVEL_CRITICAL, 3) \
  X(LogEvent, LogLevel, LOGLEVEL_ERROR, 2) \
  X(LogEvent, LogLevel, LOGLEVEL_FATAL, 1) \
  X(LoginEvent, LoginStatus, LOGIN_STATUS_UNKNOWN, 0) \
  X(LoginEvent, LoginStatus, LOGIN_STATUS_SUCCESS, 1) \
  X(LoginEvent, LoginStatus, LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD, 2) \
  X(LoginEvent, LoginStatus, LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME, 3) \
  X(LoginEvent, LoginStatus, LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED, 4) \
  X(LoginEvent, LoginStatus, LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN, 5) \
  X(LoginEvent, LoginStatus, LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN, 6) \
  X(LoginEvent, LoginStatus, LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT, 7) \
  X(LoginEvent, LoginStatus, LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN, 8) \
  X(LoginEvent, LoginType, LOGIN_TYPE_UNKNOWN, 0) \
  X(LoginEvent, LoginType, LOGIN_TYPE_TOKEN, 1) \
  X(LoginEvent, LoginType, LOGIN_TYPE_PASSWORD, 2) \
  X(LoginEvent, LoginType, LOGIN_TYPE_CERTIFICATE, 3) \
  X(ArchiveEvent, StatusType, STATUS_PENDING, 0) \
  X(ArchiveEvent, StatusType, STATUS_INPROGRESS, 1) \
  X(ArchiveEvent, StatusType, STATUS_COMPLETED, 2) \
  X(ArchiveEvent, StatusType, STATUS_CANCELLED, 3) \
  X(ArchiveEvent, StatusType, STATUS_DELETED, 4) \
  X(ServerCommand, CommandType, CMD_UNKNOWN, 0) \
  X(ServerCommand, CommandType, CMD_REGISTER_DEVICE, 1) \
  X(ServerCommand, CommandType, CMD_CLIENT_DISCONNECT, 2) \
  X(UserRegisterToEvent, EventType, EVENT_UNKNOWN, 0) \
  X(UserRegisterToEvent, EventType, EVENT_USER_CONNECTED, 1) \
  X(UserRegisterToEvent, EventType, EVENT_USER_DISCONNECTED, 2) \
  X(UserRegisterToEvent, EventType, EVENT_USER_DELETED, 3) \
  X(UserRegisterToEvent, EventType, EVENT_USER_ADDED, 4) \
  X(UserRegisterToEvent, EventType, EVENT_USER_UPDATED, 5) \
  X(UserRegisterToEvent, EventType, EVENT_PARTICIPANT_CONNECTED, 6) \
  X(UserRegisterToEvent, EventType, EVENT_PARTICIPANT_DISCONNECTED, 7) \
  X(UserRegisterToEvent, EventType, EVENT_PARTICIPANT_DELETED, 8) \
  X(UserRegisterToEvent, EventType, EVENT_PARTICIPANT_ADDED, 9) \
  X(UserRegisterToEvent, EventType, EVENT_PARTICIPANT_UPDATED, 10) \
  X(UserRegisterToEvent, EventType, EVENT_DEVICE_CONNECTED, 11) \
  X(UserRegisterToEvent, EventType, EVENT_DEVICE_DISCONNECTED, 12) \
  X(UserRegisterToEvent, EventType, EVENT_DEVICE_DELETED, 13) \
  X(UserRegisterToEvent, EventType, EVENT_DEVICE_ADDED, 14) \
  X(UserRegisterToEvent, EventType, EVENT_DEVICE_UPDATED, 15) \
  X(UserRegisterToEvent, Action, ACTION_UNKNOWN, 0) \
  X(UserRegisterToEvent, Action, ACTION_REGISTER, 1) \
  X(UserRegisterToEvent, Action, ACTION_UNREGISTER, 2) \
  X(Result, ResultType, RESULT_UNKNOWN, 0) \
  X(Result, ResultType, RESULT_OK, 1) \
  X(Result, ResultType, RESULT_ERROR, 2) \
  X(Result, ResultType, RESULT_WARNING, 3)

#define FIELDS_OF_Any(X) \
  X(STRING, type_url, TypeUrl, std::string) \
  X(STRING, value, Value, std::string)

#define FIELDS_OF_TeraMessage(X) \
  X(MESSAGE, message, Message, ::google::protobuf::Any)

#define FIELDS_OF_TeraEvent(X) \
  X(MESSAGE, header, Header, TeraEvent_Header) \
  X(MESSAGES, events, Events, ::google::protobuf::Any)

#define FIELDS_OF_TeraEvent_Header(X) \
  X(SCALAR, version, Version, std::uint32_t) \
  X(SCALAR, time, Time, double) \
  X(STRING, topic, Topic, std::string)

#define FIELDS_OF_TeraModuleMessage(X) \
  X(MESSAGE, head, Head, TeraModuleMessage_Header) \
  X(MESSAGES, data, Data, ::google::protobuf::Any)

#define FIELDS_OF_TeraModuleMessage_Header(X) \
  X(SCALAR, version, Version, std::uint32_t) \
  X(SCALAR, time, Time, double) \
  X(SCALAR, seq, Seq, std::uint32_t) \
  X(STRING, source, Source, std::string) \
  X(STRING, dest, Dest, std::string)

#define FIELDS_OF_DeviceEvent(X) \
  X(STRING, device_uuid, DeviceUuid, std::string) \
  X(SCALAR, type, Type, DeviceEvent_EventType) \
  X(STRING, device_name, DeviceName, std::string) \
  X(STRING, device_status, DeviceStatus, std::string)

#define FIELDS_OF_ParticipantEvent(X) \
  X(STRING, participant_uuid, ParticipantUuid, std::string) \
  X(SCALAR, type, Type, ParticipantEvent_EventType) \
  X(STRING, participant_name, ParticipantName, std::string) \
  X(STRING, participant_project_name, ParticipantProjectName, std::string) \
  X(STRING, participant_site_name, ParticipantSiteName, std::string)

#define FIELDS_OF_UserEvent(X) \
  X(STRING, user_uuid, UserUuid, std::string) \
  X(SCALAR, type, Type, UserEvent_EventType) \
  X(STRING, user_fullname, UserFullname, std::string)

#define FIELDS_OF_JoinSessionEvent(X) \
  X(STRING, session_url, SessionUrl, std::string) \
  X(STRING, session_creator_name, SessionCreatorName, std::string) \
  X(STRING, session_uuid, SessionUuid, std::string) \
  X(STRINGS, session_participants, SessionParticipants, std::string) \
  X(STRINGS, session_users, SessionUsers, std::string) \
  X(STRINGS, session_devices, SessionDevices, std::string) \
  X(STRING, join_msg, JoinMsg, std::string) \
  X(STRING, session_parameters, SessionParameters, std::string) \
  X(STRING, service_uuid, ServiceUuid, std::string)

#define FIELDS_OF_JoinSessionReplyEvent(X) \
  X(STRING, session_uuid, SessionUuid, std::string) \
  X(STRING, user_uuid, UserUuid, std::string) \
  X(STRING, participant_uuid, ParticipantUuid, std::string) \
  X(STRING, device_uuid, DeviceUuid, std::string) \
  X(SCALAR, join_reply, JoinReply, JoinSessionReplyEvent_ReplyType) \
  X(STRING, reply_msg, ReplyMsg, std::string)

#define FIELDS_OF_LeaveSessionEvent(X) \
  X(STRING, session_uuid, SessionUuid, std::string) \
  X(STRING, service_uuid, ServiceUuid, std::string) \
  X(STRINGS, leaving_participants, LeavingParticipants, std::string) \
  X(STRINGS, leaving_users, LeavingUsers, std::string) \
  X(STRINGS, leaving_devices, LeavingDevices, std::string)

#define FIELDS_OF_StopSessionEvent(X) \
  X(STRING, session_uuid, SessionUuid, std::string) \
  X(STRING, service_uuid, ServiceUuid, std::string)

#define FIELDS_OF_DatabaseEvent(X) \
  X(SCALAR, type, Type, DatabaseEvent_EventType) \
  X(STRING, object_type, ObjectType, std::string) \
  X(STRING, object_value, ObjectValue, std::string)

#define FIELDS_OF_LogEvent(X) \
  X(SCALAR, level, Level, LogEvent_LogLevel) \
  X(SCALAR, timestamp, Timestamp, double) \
  X(STRING, sender, Sender, std::string) \
  X(STRING, message, Message, std::string)

#define FIELDS_OF_LoginEvent(X) \
  X(MESSAGE, log_header, LogHeader, LogEvent) \
  X(SCALAR, login_type, LoginType, LoginEvent_LoginType) \
  X(SCALAR, login_status, LoginStatus, LoginEvent_LoginStatus) \
  X(STRING, client_name, ClientName, std::string) \
  X(STRING, client_version, ClientVersion, std::string) \
  X(STRING, client_ip, ClientIp, std::string) \
  X(STRING, os_name, OsName, std::string) \
  X(STRING, os_version, OsVersion, std::string) \
  X(STRING, user_uuid, UserUuid, std::string) \
  X(STRING, participant_uuid, ParticipantUuid, std::string) \
  X(STRING, device_uuid, DeviceUuid, std::string) \
  X(STRING, service_uuid, ServiceUuid, std::string) \
  X(STRING, server_endpoint, ServerEndpoint, std::string)

#define FIELDS_OF_RPCMessage(X) \
  X(STRING, method, Method, std::string) \
  X(STRING, reply_to, ReplyTo, std::string) \
  X(SCALAR, id, Id, std::uint64_t) \
  X(SCALAR, timestamp, Timestamp, double) \
  X(MESSAGES, args, Args, Value)

#define FIELDS_OF_Value(X) \
  X(ONEOF_SCALAR, double_value, DoubleValue, double) \
  X(ONEOF_SCALAR, float_value, FloatValue, float) \
  X(ONEOF_SCALAR, int_value, IntValue, std::int64_t) \
  X(ONEOF_SCALAR, uint_value, UintValue, std::uint64_t) \
  X(ONEOF_SCALAR, bool_value, BoolValue, bool) \
  X(ONEOF_STRING, bytes_value, BytesValue, std::string) \
  X(ONEOF_STRING, string_value, StringValue, std::string)

#define FIELDS_OF_ArchiveEvent(X) \
  X(STRING, archive_uuid, ArchiveUuid, std::string) \
  X(STRING, owner_uuid, OwnerUuid, std::string) \
  X(SCALAR, status, Status, ArchiveEvent_StatusType) \
  X(STRING, archive_url, ArchiveUrl, std::string)

#define FIELDS_OF_ServerCommand(X) \
  X(SCALAR, type, Type, ServerCommand_CommandType) \
  X(MESSAGE, data, Data, ::google::protobuf::Any)

#define FIELDS_OF_UserRegisterToEvent(X) \
  X(SCALAR, event_type, EventType, UserRegisterToEvent_EventType) \
  X(SCALAR, action, Action, UserRegisterToEvent_Action)

#define FIELDS_OF_CreateSession(X) \
  X(STRING, source, Source, std::string) \
  X(STRING, command, Command, std::string) \
  X(STRING, reply_to, ReplyTo, std::string)

#define FIELDS_OF_Result(X) \
  X(SCALAR, type, Type, Result_ResultType) \
  X(SCALAR, code, Code, std::int64_t) \
  X(STRING, message, Message, std::string)
