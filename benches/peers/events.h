/* The fields of the messages, for peers whose code is made from them by macros. A field is of one of four kinds, and an
 * argument of a remote call of one of two. Enums are given as integers; all integers of events are enums. */

#ifndef EVENTS_H
#define EVENTS_H

/* EVENT(member of peer_event's fields, name of the message, its number, its fields) */
#define PEER_EVENTS(EVENT)                                                                                               \
  EVENT(device, DeviceEvent, PEER_DEVICE, PEER_DEVICE_FIELDS)                                                            \
  EVENT(user, UserEvent, PEER_USER, PEER_USER_FIELDS)                                                                    \
  EVENT(participant, ParticipantEvent, PEER_PARTICIPANT, PEER_PARTICIPANT_FIELDS)                                        \
  EVENT(join_session, JoinSessionEvent, PEER_JOIN_SESSION, PEER_JOIN_SESSION_FIELDS)                                     \
  EVENT(leave_session, LeaveSessionEvent, PEER_LEAVE_SESSION, PEER_LEAVE_SESSION_FIELDS)                                 \
  EVENT(stop_session, StopSessionEvent, PEER_STOP_SESSION, PEER_STOP_SESSION_FIELDS)                                     \
  EVENT(database, DatabaseEvent, PEER_DATABASE, PEER_DATABASE_FIELDS)                                                    \
  EVENT(log, LogEvent, PEER_LOG, PEER_LOG_FIELDS)                                                                        \
  EVENT(join_session_reply, JoinSessionReplyEvent, PEER_JOIN_SESSION_REPLY, PEER_JOIN_SESSION_REPLY_FIELDS)

#define PEER_DEVICE_FIELDS(STRING, ENUM, DOUBLE, LIST)                                                                   \
  STRING(device_uuid) ENUM(type) STRING(device_name) STRING(device_status)
#define PEER_USER_FIELDS(STRING, ENUM, DOUBLE, LIST) STRING(user_uuid) ENUM(type) STRING(user_fullname)
#define PEER_PARTICIPANT_FIELDS(STRING, ENUM, DOUBLE, LIST)                                                              \
  STRING(participant_uuid) ENUM(type) STRING(participant_name) STRING(participant_project_name)                          \
  STRING(participant_site_name)
#define PEER_JOIN_SESSION_FIELDS(STRING, ENUM, DOUBLE, LIST)                                                             \
  STRING(session_url) STRING(session_creator_name) STRING(session_uuid) LIST(session_participants) LIST(session_users)   \
  LIST(session_devices) STRING(join_msg) STRING(session_parameters) STRING(service_uuid)
#define PEER_LEAVE_SESSION_FIELDS(STRING, ENUM, DOUBLE, LIST)                                                            \
  STRING(session_uuid) STRING(service_uuid) LIST(leaving_participants) LIST(leaving_users) LIST(leaving_devices)
#define PEER_STOP_SESSION_FIELDS(STRING, ENUM, DOUBLE, LIST) STRING(session_uuid) STRING(service_uuid)
#define PEER_DATABASE_FIELDS(STRING, ENUM, DOUBLE, LIST) ENUM(type) STRING(object_type) STRING(object_value)
#define PEER_LOG_FIELDS(STRING, ENUM, DOUBLE, LIST) ENUM(level) DOUBLE(timestamp) STRING(sender) STRING(message)
#define PEER_JOIN_SESSION_REPLY_FIELDS(STRING, ENUM, DOUBLE, LIST)                                                       \
  STRING(session_uuid) STRING(user_uuid) STRING(participant_uuid) STRING(device_uuid) ENUM(join_reply) STRING(reply_msg)

/* SCALAR or BYTES(number of the field, its name, its type in the digest): the arguments of a remote call. */
#define PEER_ARGUMENTS(SCALAR, BYTES)                                                                                    \
  SCALAR(1, double_value, double)                                                                                        \
  SCALAR(2, float_value, float)                                                                                          \
  SCALAR(3, int_value, int)                                                                                              \
  SCALAR(4, uint_value, int)                                                                                             \
  SCALAR(5, bool_value, int)                                                                                             \
  BYTES(6, bytes_value)                                                                                                  \
  BYTES(7, string_value)

#define PEER_TYPE_URL(name) "type.googleapis.com/opentera.protobuf." #name

/* The type that an Any holds, or 0: what is behind the last slash of its URL. */
static inline int peer_type_of(struct peer_bytes url) {
  static const char package[] = "opentera.protobuf.";
  const char *slash = (const char *)memrchr(url.data, '/', url.len);
  size_t len = slash ? (size_t)(url.data + url.len - slash) - 1 : 0;
  if (len < sizeof package || memcmp(slash + 1, package, sizeof package - 1)) return 0;
  const char *name = slash + sizeof package;
  len -= sizeof package - 1;
#define PEER_IS(member, Name, number, FIELDS)                                                                            \
  if (len == sizeof #Name - 1 && !memcmp(name, #Name, sizeof #Name - 1)) return number;
  PEER_EVENTS(PEER_IS)
#undef PEER_IS
  return 0;
}

#endif
