/* What travels in the live tests: an event of every type with all its fields, and the topics that carry them in a running
 * system. scenario.py says the same for Google's protobuf; each side sends its own and expects it of the other. */

#ifndef SCENARIO_H
#define SCENARIO_H

#include "check.h"

static tera_arena *arena;

#define USER "016d1337-29cb-409e-9fbb-255377baf166"
#define PARTICIPANT "3675ad27-93f9-4e85-84b5-ee505631c1d9"
#define DEVICE "b707e0b2-e649-47e7-a938-2b949c423f73"
#define SESSION "90cd46ae-af38-4bc8-b70a-17da485a5e1e"
#define SERVICE "8f2a8f4c-0f7f-4b0a-9b5e-3f5f2f7c1d11"
#define USER_MANAGER "module.TeraServer.UserManagerModule"
#define TIME 1795384936.618054

/* The fields of each message with their values: numbers, texts, lists of texts, messages and `Any`s. */

#define DEVICE_EVENT_FIELDS(NUMBER, TEXT, TEXTS, MESSAGE, ANY)                                                         \
  TEXT(device_uuid, DEVICE)                                                                                            \
  NUMBER(type, TERA_DEVICE_EVENT_DEVICE_STATUS_CHANGED)                                                                \
  TEXT(device_name, "Robot \xf0\x9f\xa4\x96 \xc3\xa9")                                                                 \
  TEXT(device_status, "{\"battery\": 10.4, \"isCharging\": false}")

#define PARTICIPANT_EVENT_FIELDS(NUMBER, TEXT, TEXTS, MESSAGE, ANY)                                                    \
  TEXT(participant_uuid, PARTICIPANT)                                                                                  \
  NUMBER(type, TERA_PARTICIPANT_EVENT_PARTICIPANT_CONNECTED)                                                           \
  TEXT(participant_name, "Participant #1")                                                                             \
  TEXT(participant_project_name, "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e <b>&amp;</b>")                                  \
  TEXT(participant_site_name, "line one\nline \"two\"\t\\")

#define USER_EVENT_FIELDS(NUMBER, TEXT, TEXTS, MESSAGE, ANY)                                                           \
  TEXT(user_uuid, USER)                                                                                                \
  NUMBER(type, TERA_USER_EVENT_USER_CONNECTED)                                                                         \
  TEXT(user_fullname, "Zo\xc3\xab Admin")

#define JOIN_SESSION_EVENT_FIELDS(NUMBER, TEXT, TEXTS, MESSAGE, ANY)                                                   \
  TEXT(session_url, "https://127.0.0.1:40075/webrtc/user?key=1&uuid=2")                                                \
  TEXT(session_creator_name, "Super Admin")                                                                            \
  TEXT(session_uuid, SESSION)                                                                                          \
  TEXTS(session_participants, TERA_STR_INIT(PARTICIPANT), TERA_STR_INIT("another"))                                    \
  TEXTS(session_users, TERA_STR_INIT(USER))                                                                            \
  TEXTS(session_devices, TERA_STR_INIT(DEVICE), TERA_STR_INIT(""), TERA_STR_INIT("third"))                             \
  TEXT(join_msg, "Join!")                                                                                              \
  TEXT(session_parameters, "{}")                                                                                       \
  TEXT(service_uuid, SERVICE)

/* A number that the schema has no name for. */
#define JOIN_SESSION_REPLY_EVENT_FIELDS(NUMBER, TEXT, TEXTS, MESSAGE, ANY)                                             \
  TEXT(session_uuid, SESSION)                                                                                          \
  TEXT(user_uuid, USER)                                                                                                \
  TEXT(participant_uuid, PARTICIPANT)                                                                                  \
  TEXT(device_uuid, DEVICE)                                                                                            \
  NUMBER(join_reply, 77)                                                                                               \
  TEXT(reply_msg, "Occup\xc3\xa9")

#define LEAVE_SESSION_EVENT_FIELDS(NUMBER, TEXT, TEXTS, MESSAGE, ANY)                                                  \
  TEXT(session_uuid, SESSION)                                                                                          \
  TEXT(service_uuid, SERVICE)                                                                                          \
  TEXTS(leaving_participants, TERA_STR_INIT(PARTICIPANT))                                                              \
  TEXTS(leaving_users, TERA_STR_INIT(USER), TERA_STR_INIT(USER))                                                       \
  TEXTS(leaving_devices, TERA_STR_INIT(DEVICE))

#define STOP_SESSION_EVENT_FIELDS(NUMBER, TEXT, TEXTS, MESSAGE, ANY)                                                   \
  TEXT(session_uuid, SESSION)                                                                                          \
  TEXT(service_uuid, SERVICE)

#define DATABASE_EVENT_FIELDS(NUMBER, TEXT, TEXTS, MESSAGE, ANY)                                                       \
  NUMBER(type, TERA_DATABASE_EVENT_DB_UPDATE)                                                                          \
  TEXT(object_type, "user")                                                                                            \
  TEXT(object_value, "{\"id_user\": 1, \"user_notes\": \"\\u00e9\"}")

#define LOG_EVENT_FIELDS(NUMBER, TEXT, TEXTS, MESSAGE, ANY)                                                            \
  NUMBER(level, TERA_LOG_EVENT_LOGLEVEL_INFO)                                                                          \
  NUMBER(timestamp, TIME + 0.25)                                                                                       \
  TEXT(sender, "TeraServer.FlaskModule")                                                                               \
  TEXT(message, "a NUL\0 inside")

#define LOGIN_EVENT_FIELDS(NUMBER, TEXT, TEXTS, MESSAGE, ANY)                                                          \
  MESSAGE(log_header, log_event)                                                                                       \
  NUMBER(login_type, TERA_LOGIN_EVENT_LOGIN_TYPE_CERTIFICATE)                                                          \
  NUMBER(login_status, TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN)                                        \
  TEXT(client_name, "Python Requests")                                                                                 \
  TEXT(client_version, "2.34")                                                                                         \
  TEXT(client_ip, "127.0.0.1")                                                                                         \
  TEXT(os_name, "Linux")                                                                                               \
  TEXT(os_version, "6.1")                                                                                              \
  TEXT(user_uuid, USER)                                                                                                \
  TEXT(participant_uuid, PARTICIPANT)                                                                                  \
  TEXT(device_uuid, DEVICE)                                                                                            \
  TEXT(service_uuid, SERVICE)                                                                                          \
  TEXT(server_endpoint, "user.user_login")

#define ARCHIVE_EVENT_FIELDS(NUMBER, TEXT, TEXTS, MESSAGE, ANY)                                                        \
  TEXT(archive_uuid, "6cce3184-1a6f-447f-8273-9be267fc279c")                                                           \
  TEXT(owner_uuid, USER)                                                                                               \
  NUMBER(status, TERA_ARCHIVE_EVENT_STATUS_COMPLETED)                                                                  \
  TEXT(archive_url, "https://127.0.0.1:40075/file/api/file/archives")

#define SERVER_COMMAND_FIELDS(NUMBER, TEXT, TEXTS, MESSAGE, ANY)                                                       \
  NUMBER(type, TERA_SERVER_COMMAND_CMD_CLIENT_DISCONNECT)                                                              \
  ANY(data, stop_session_event)

#define USER_REGISTER_TO_EVENT_FIELDS(NUMBER, TEXT, TEXTS, MESSAGE, ANY)                                               \
  NUMBER(event_type, TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_UPDATED)                                                 \
  NUMBER(action, TERA_USER_REGISTER_TO_EVENT_ACTION_UNREGISTER)

#define CREATE_SESSION_FIELDS(NUMBER, TEXT, TEXTS, MESSAGE, ANY)                                                       \
  TEXT(source, "module.TeraServer.FlaskModule")                                                                        \
  TEXT(command, "create")                                                                                              \
  TEXT(reply_to, "module.TeraServer.FlaskModule.messages")

#define RESULT_FIELDS(NUMBER, TEXT, TEXTS, MESSAGE, ANY)                                                               \
  NUMBER(type, TERA_RESULT_RESULT_WARNING)                                                                             \
  NUMBER(code, -9007199254740993)                                                                                      \
  TEXT(message, "beyond a double")

/* Two functions for each: one makes the message, the other compares one that was received. */

#define SET_NUMBER(member, value) message.member = value;
#define SET_TEXT(member, text) message.member = TERA_STR(text);
#define SET_TEXTS(member, ...)                                                                                         \
  static const tera_str member[] = { __VA_ARGS__ };                                                                    \
  message.member.data = member;                                                                                        \
  message.member.len = sizeof member / sizeof *member;
#define SET_MESSAGE(member, name) message.member = (const tera_##name *)make_##name();
#define SET_ANY(member, name)                                                                                          \
  static tera_any member = TERA_ANY_INIT;                                                                              \
  member.message = make_##name();                                                                                      \
  message.member = &member;

#define CHECK_NUMBER(member, value) CHECK(message->member == value);
#define CHECK_TEXT(member, text) CHECK(same_text(message->member, TERA_STR(text)));
#define CHECK_TEXTS(member, ...)                                                                                       \
  static const tera_str member[] = { __VA_ARGS__ };                                                                    \
  if (CHECK(message->member.len == sizeof member / sizeof *member))                                                    \
    for (size_t i = 0; i < message->member.len; i++) CHECK(same_text(message->member.data[i], member[i]));
#define CHECK_MESSAGE(member, name)                                                                                    \
  if (CHECK(message->member != NULL)) check_##name(&message->member->base);
#define CHECK_ANY(member, name)                                                                                        \
  static tera_##name member;                                                                                           \
  tera_##name##_init(&member, sizeof member);                                                                          \
  if (CHECK_STATUS(tera_any_unpack(arena, message->member, 0, &member.base), TERA_OK)) check_##name(&member.base);

static inline int same_text(tera_str left, tera_str right) {
  return left.len == right.len && memcmp(left.data, right.data, left.len) == 0;
}

#define EVENT(name, NAME)                                                                                              \
  static const tera_head *make_##name(void) {                                                                          \
    static tera_##name message = TERA_##NAME##_INIT;                                                                   \
    NAME##_FIELDS(SET_NUMBER, SET_TEXT, SET_TEXTS, SET_MESSAGE, SET_ANY)                                               \
    return &message.base;                                                                                              \
  }                                                                                                                    \
  static void check_##name(const tera_head *head) {                                                                    \
    const tera_##name *message = (const tera_##name *)head;                                                            \
    if (!CHECK(head->kind == TERA_KIND_##NAME)) return;                                                                \
    NAME##_FIELDS(CHECK_NUMBER, CHECK_TEXT, CHECK_TEXTS, CHECK_MESSAGE, CHECK_ANY)                                     \
    CHECK(message->unknown_fields.len == 0);                                                                           \
  }                                                                                                                    \
  static const struct event name = { make_##name, check_##name };

struct event {
  const tera_head *(*make)(void);
  void (*check)(const tera_head *);
};

EVENT(device_event, DEVICE_EVENT)
EVENT(participant_event, PARTICIPANT_EVENT)
EVENT(user_event, USER_EVENT)
EVENT(join_session_event, JOIN_SESSION_EVENT)
EVENT(join_session_reply_event, JOIN_SESSION_REPLY_EVENT)
EVENT(leave_session_event, LEAVE_SESSION_EVENT)
EVENT(stop_session_event, STOP_SESSION_EVENT)
EVENT(database_event, DATABASE_EVENT)
EVENT(log_event, LOG_EVENT)
EVENT(login_event, LOGIN_EVENT)
EVENT(archive_event, ARCHIVE_EVENT)
EVENT(server_command, SERVER_COMMAND)
EVENT(user_register_to_event, USER_REGISTER_TO_EVENT)
EVENT(create_session, CREATE_SESSION)
EVENT(result, RESULT)

/* An event of a type that this schema does not have, which is passed on as it is. */
#define NEW_TYPE "type.googleapis.com/opentera.protobuf.SomethingNew"

static const tera_head *make_new(void) {
  static tera_any any = TERA_ANY_INIT;
  any.type_url = TERA_STR(NEW_TYPE);
  any.value.data = (const uint8_t *)"\x08\x01";
  any.value.len = 2;
  return &any.base;
}

static const struct event new_event = { make_new, NULL };

#define MOST 16

/* The wrappers in the order they are sent. Those to a module have a source; `log.info` and `log.error` are lists. */
static const struct wrapper {
  const char *topic;
  const char *source;
  const struct event *events[MOST];
} traffic[] = {
  { "module.TeraServer.DatabaseModule.events.user", NULL, { &database_event } },
  { "log.info", NULL, { &login_event } },
  { "log.error", NULL, { &log_event } },
  { USER_MANAGER ".messages", "websocket.user." USER, { &user_event } },
  { USER_MANAGER ".messages", "websocket.participant." PARTICIPANT, { &participant_event } },
  { USER_MANAGER ".messages", "websocket.device." DEVICE, { &device_event } },
  { USER_MANAGER ".events", NULL, { &user_event } },
  { USER_MANAGER ".events", NULL, { &participant_event, &device_event } },
  { "websocket.user." USER ".events", NULL, { &join_session_event } },
  { "websocket.participant." PARTICIPANT ".events", NULL, { &join_session_event } },
  { "websocket.device." DEVICE ".events", NULL, { &join_session_event } },
  { "service.VideoRehabService.messages",
    "module.TeraServer.FlaskModule",
    { &user_register_to_event, &create_session, &result } },
  { USER_MANAGER ".messages", "service.VideoRehabService", { &join_session_reply_event } },
  { "websocket.user." USER ".events", NULL, { &join_session_reply_event, &leave_session_event, &stop_session_event } },
  { "service.FileTransferService.events", NULL, { &archive_event } },
  { "websocket.user." USER ".events", NULL, { NULL } },
  { "websocket.user." USER ".events",
    NULL,
    { &database_event, &log_event, &login_event, &new_event, &archive_event, &server_command, &user_register_to_event,
      &create_session, &result } },
  { "module.TeraServer.TwistedModule.events." USER, "module.TeraServer.FlaskModule", { &server_command } },
};

#define WRAPPERS (sizeof traffic / sizeof *traffic)

/* The next wrapper that a websocket of the user gets; the end of the traffic if there is none. */
static inline const struct wrapper *next_wrapper(const struct wrapper *from) {
  while (from < traffic + WRAPPERS && strcmp(from->topic, USER_MANAGER ".events") != 0 &&
         strcmp(from->topic, "websocket.user." USER ".events") != 0)
    from++;
  return from;
}

/* Compares the events in a frame with those that were sent; one of unknown type is not there in every form. */
static inline void check_events(const struct wrapper *sent, const tera_frame *frame, int with_unknown) {
  const struct event *const *event = sent->events;
  CHECK(frame->version == TERA_PROTOCOL_VERSION && frame->time == TIME);
  CHECK(same_text(frame->topic, TERA_CSTR(sent->topic)));
  CHECK(frame->failed == 0);
  for (size_t i = 0; i < frame->payloads.len; i++, event++) {
    const tera_payload *payload = &frame->payloads.data[i];
    if (*event == &new_event && !with_unknown) event++;
    if (!CHECK(*event != NULL)) return;
    if (*event == &new_event)
      CHECK(payload->kind == TERA_KIND_UNKNOWN && same_text(payload->type_url, TERA_STR(NEW_TYPE)));
    else if (CHECK(payload->message != NULL))
      (*event)->check(payload->message);
  }
  CHECK(*event == NULL);
}

#endif
