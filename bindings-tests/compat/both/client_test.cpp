/* The idioms of the Qt client, with the macros that Qt's headers and its own leave behind. */

#define emit
#define slots
#define signals public
#define foreach for
#define forever for (;;)
#define LOG_DEBUG(...) 0
#define LOG_INFO(...) 0
#define LOG_WARNING(...) 0
#define LOG_ERROR(...) 0
#define LOG_CRITICAL(...) 0
#define LOG_STATISTIC(...) 0
/* By CMake. */
#define OPENTERA_PROTOCOL_VERSION 1

#include "UserEvent.pb.h"
#include "ParticipantEvent.pb.h"
#include "DeviceEvent.pb.h"
#include "JoinSessionEvent.pb.h"
#include "JoinSessionReplyEvent.pb.h"
#include "LeaveSessionEvent.pb.h"
#include "StopSessionEvent.pb.h"
#include "DatabaseEvent.pb.h"
#include "LogEvent.pb.h"
#include "LoginEvent.pb.h"
#include "UserRegisterToEvent.pb.h"
#include "TeraEvent.pb.h"
#include "TeraMessage.pb.h"
#include "TeraModuleMessage.pb.h"

#include "google/protobuf/any.h"
#include "google/protobuf/util/json_util.h"

#undef emit
#undef slots
#undef signals
#undef foreach
#undef forever

#include <gtest/gtest.h>

#include <cstdlib>
#include <list>
#include <ostream>
#include <string>
#include <type_traits>
#include <utility>

/* Names that the namespace of the messages must not have. */
class Message {};
class Logger {};
class Utils {};
enum class EventType { kHere };

using namespace opentera::protobuf;

namespace {

/* Ends after all that the tests have used. */
const struct Log {
  ~Log() {
    if (LogEvent::LogLevel_Name(LogEvent::LOGLEVEL_CRITICAL) != "LOGLEVEL_CRITICAL") std::abort();
    if (LoginEvent().log_header().GetTypeName() != "opentera.protobuf.LogEvent") std::abort();
  }
} log_at_the_end;

TEST(Client, LogsUntilTheEnd) {
  EXPECT_EQ(LogEvent::LogLevel_Name(LogEvent::LOGLEVEL_CRITICAL), "LOGLEVEL_CRITICAL");
  EXPECT_EQ(LoginEvent().log_header().GetTypeName(), "opentera.protobuf.LogEvent");
}

TEST(Client, NamesAreFree) {
  Message message;
  Logger logger;
  Utils utils;
  (void)message;
  (void)logger;
  (void)utils;
  EXPECT_EQ(static_cast<int>(EventType::kHere), 0);
}

/* Neither can be printed or compared, whatever is in the namespace of the messages. */
struct Opaque {};
template <class T, class = void>
struct IsPrinted : std::false_type {};
template <class T>
struct IsPrinted<T, std::void_t<decltype(std::declval<std::ostream &>() << std::declval<const T &>())>>
    : std::true_type {};
template <class T, class = void>
struct IsCompared : std::false_type {};
template <class T>
struct IsCompared<T, std::void_t<decltype(std::declval<const T &>() == std::declval<const T &>())>> : std::true_type {};

TEST(Client, OperatorsAreFree) {
  static_assert(IsPrinted<int>::value && !IsPrinted<Opaque>::value);
  static_assert(IsCompared<int>::value && !IsCompared<Opaque>::value);
  static_assert(!IsCompared<UserEvent>::value);
}

template <class... M>
constexpr bool kAreValues = ((std::is_default_constructible_v<M> && std::is_convertible_v<const M &, M> &&
                              std::is_copy_assignable_v<M> && std::is_destructible_v<M> &&
                              std::is_base_of_v<google::protobuf::Message, M>) && ...);
template <class... E>
constexpr bool kAreNumbers = (std::is_convertible_v<E, int> && ...);
template <class T>
constexpr bool kIsString = std::is_same_v<std::decay_t<T>, std::string>;

TEST(Client, Types) {
  static_assert(kAreValues<UserEvent, ParticipantEvent, DeviceEvent, JoinSessionEvent, JoinSessionReplyEvent,
                           LeaveSessionEvent, StopSessionEvent, DatabaseEvent, LogEvent, LoginEvent,
                           UserRegisterToEvent, TeraEvent, TeraMessage, TeraModuleMessage, google::protobuf::Any>);
  static_assert(kAreNumbers<UserEvent_EventType, JoinSessionReplyEvent::ReplyType, LogEvent::LogLevel,
                            LoginEvent::LoginType, LoginEvent::LoginStatus>);
  static_assert(kIsString<decltype(std::declval<const UserEvent &>().user_uuid())>);
  static_assert(kIsString<decltype(std::declval<const JoinSessionEvent &>().session_users(0))>);
  TeraMessage *const message = nullptr;
  using Read = decltype(google::protobuf::util::JsonStringToMessage(std::string(), message));
  static_assert(!std::is_same_v<Read, bool> && std::is_same_v<decltype(std::declval<const Read &>().ok()), bool>);
  const TeraMessage empty;
  EXPECT_FALSE(empty.message().Is<TeraEvent>());
}

/* A frame of the websocket. */
const char *const kFrame = R"({"message": {"@type": "type.googleapis.com/opentera.protobuf.TeraEvent",
  "header": {"version": 1, "time": 1.5, "topic": "websocket.user.u.events"},
  "events": [{"@type": "type.googleapis.com/opentera.protobuf.UserEvent", "userUuid": "u", "type": "USER_CONNECTED",
              "userFullname": "U"},
             {"@type": "type.googleapis.com/opentera.protobuf.JoinSessionEvent", "sessionUsers": ["a", "b"]},
             {"@type": "type.googleapis.com/opentera.protobuf.LogEvent", "level": "LOGLEVEL_FATAL"}]}})";

std::string Of(TeraEvent event) {
  std::string said;
  for (int i = 0; i < event.events_size(); ++i) {
    const google::protobuf::Any any = event.events(i);
    if (any.Is<UserEvent>()) {
      UserEvent user;
      if (any.UnpackTo(&user)) said += user.user_uuid() + std::string(user.user_fullname());
      switch (user.type()) {
        case UserEvent_EventType_USER_CONNECTED: said += " connected"; break;
        case UserEvent::USER_DISCONNECTED: said += " disconnected"; break;
        default: break;
      }
    }
    if (any.Is<JoinSessionEvent>()) {
      JoinSessionEvent join;
      if (any.UnpackTo(&join)) {
        for (int j = 0; j < join.session_users_size(); ++j) said += ' ' + join.session_users(j);
      }
    }
    LogEvent log;
    if (any.UnpackTo(&log)) said += " level " + std::to_string(log.level());
  }
  return said;
}

TEST(Client, Receives) {
  GOOGLE_PROTOBUF_VERIFY_VERSION;
  const std::string frame = kFrame;
  TeraMessage message;
  ASSERT_TRUE(google::protobuf::util::JsonStringToMessage(frame, &message).ok());
  ASSERT_TRUE(message.message().Is<TeraEvent>());
  TeraEvent event;
  ASSERT_TRUE(message.message().UnpackTo(&event));
  std::list<TeraEvent> queue;
  queue.push_back(event);
  EXPECT_EQ(Of(queue.front()), "uU connected a b level 1");
}

TEST(Client, Enums) {
  static_assert(LogEvent::LogLevel_MIN == 0 && LogEvent::LogLevel_MAX == 7);
  std::string levels;
  for (int i = LogEvent::LogLevel_MIN; i <= LogEvent::LogLevel_MAX; ++i) {
    const LogEvent::LogLevel level = static_cast<LogEvent::LogLevel>(i);
    switch (level) {
      case LogEvent::LOGLEVEL_FATAL: levels += "fatal "; break;
      case LogEvent_LogLevel_LOGLEVEL_TRACE: levels += "trace "; break;
      default: break;
    }
  }
  EXPECT_EQ(levels, "fatal trace ");
  JoinSessionReplyEvent::ReplyType reply = JoinSessionReplyEvent::REPLY_ACCEPTED;
  reply = JoinSessionReplyEvent_ReplyType::JoinSessionReplyEvent_ReplyType_REPLY_BUSY;
  const int number = reply;
  EXPECT_EQ(number, 3);
  const LoginEvent::LoginType type = LoginEvent::LOGIN_TYPE_PASSWORD;
  const LoginEvent::LoginStatus status = LoginEvent::LOGIN_STATUS_SUCCESS;
  EXPECT_EQ(int{type} + int{status}, 3);
}

TEST(Client, Sends) {
  UserRegisterToEvent message;
  message.set_action(UserRegisterToEvent::ACTION_REGISTER);
  message.set_event_type(UserRegisterToEvent_EventType_EVENT_USER_CONNECTED);
  auto *head = new TeraModuleMessage::Header;
  head->set_version(OPENTERA_PROTOCOL_VERSION);
  head->set_source("websocket.user.u");
  TeraModuleMessage wrapper;
  wrapper.set_allocated_head(head);
  wrapper.add_data()->PackFrom(message);
  const google::protobuf::Message &any_message = wrapper;
  std::string text;
  ASSERT_TRUE(google::protobuf::util::MessageToJsonString(any_message, &text).ok());
  EXPECT_EQ(text, R"({"head":{"version":1,"source":"websocket.user.u"},"data":[)"
                  R"({"@type":"type.googleapis.com/opentera.protobuf.UserRegisterToEvent",)"
                  R"("eventType":"EVENT_USER_CONNECTED","action":"ACTION_REGISTER"}]})");
}

}  // namespace
