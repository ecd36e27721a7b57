// Generated from `proto/` by `cargo codegen`; do not edit. The value types, `X(class, name of the message)`.

#define FOR_EACH_VALUE(X) \
  X(Any, "google.protobuf.Any") \
  X(TeraMessage, "opentera.protobuf.TeraMessage") \
  X(TeraEvent, "opentera.protobuf.TeraEvent") \
  X(TeraEvent::Header, "opentera.protobuf.TeraEvent.Header") \
  X(TeraModuleMessage, "opentera.protobuf.TeraModuleMessage") \
  X(TeraModuleMessage::Header, "opentera.protobuf.TeraModuleMessage.Header") \
  X(DeviceEvent, "opentera.protobuf.DeviceEvent") \
  X(ParticipantEvent, "opentera.protobuf.ParticipantEvent") \
  X(UserEvent, "opentera.protobuf.UserEvent") \
  X(JoinSessionEvent, "opentera.protobuf.JoinSessionEvent") \
  X(JoinSessionReplyEvent, "opentera.protobuf.JoinSessionReplyEvent") \
  X(LeaveSessionEvent, "opentera.protobuf.LeaveSessionEvent") \
  X(StopSessionEvent, "opentera.protobuf.StopSessionEvent") \
  X(DatabaseEvent, "opentera.protobuf.DatabaseEvent") \
  X(LogEvent, "opentera.protobuf.LogEvent") \
  X(LoginEvent, "opentera.protobuf.LoginEvent") \
  X(RPCMessage, "opentera.protobuf.RPCMessage") \
  X(Value, "opentera.protobuf.Value") \
  X(ArchiveEvent, "opentera.protobuf.ArchiveEvent") \
  X(ServerCommand, "opentera.protobuf.ServerCommand") \
  X(UserRegisterToEvent, "opentera.protobuf.UserRegisterToEvent") \
  X(CreateSession, "opentera.protobuf.CreateSession") \
  X(Result, "opentera.protobuf.Result")
