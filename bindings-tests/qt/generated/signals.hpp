// Generated from `proto/` by `cargo codegen`; do not edit. The messages that have a signal, `X(class, signal)`.

#define FOR_EACH_SIGNAL(X) \
  X(DeviceEvent, deviceEventReceived) \
  X(ParticipantEvent, participantEventReceived) \
  X(UserEvent, userEventReceived) \
  X(JoinSessionEvent, joinSessionEventReceived) \
  X(JoinSessionReplyEvent, joinSessionReplyEventReceived) \
  X(LeaveSessionEvent, leaveSessionEventReceived) \
  X(StopSessionEvent, stopSessionEventReceived) \
  X(DatabaseEvent, databaseEventReceived) \
  X(LogEvent, logEventReceived) \
  X(LoginEvent, loginEventReceived) \
  X(RPCMessage, rpcMessageReceived) \
  X(ArchiveEvent, archiveEventReceived) \
  X(ServerCommand, serverCommandReceived) \
  X(UserRegisterToEvent, userRegisterToEventReceived) \
  X(CreateSession, createSessionReceived) \
  X(Result, resultReceived)
