/* What the drop-in does and protobuf does not: as it is without the macro. */

#include "all.h"

#include <google/protobuf/json/json.h>
#include <gtest/gtest.h>

#include <limits>
#include <sstream>
#include <string_view>

using namespace opentera::protobuf;
using google::protobuf::Any;
namespace util = google::protobuf::util;

namespace {

const char *const kNewThings = R"({"message": {"@type": "type.googleapis.com/opentera.protobuf.TeraEvent",
  "newField": {"a": [1, {}]},
  "events": [{"@type": "type.googleapis.com/opentera.protobuf.NewEvent", "value": 5},
             {"@type": "type.googleapis.com/opentera.protobuf.UserEvent", "type": "USER_NEW", "userUuid": "u"},
             {"noType": true}]}})";

TEST(Lenient, NothingNewLosesAFrame) {
  TeraMessage message;
  TeraEvent event;
  ASSERT_TRUE(util::JsonStringToMessage(kNewThings, &message).ok());
  ASSERT_TRUE(message.message().UnpackTo(&event));
  ASSERT_EQ(event.events_size(), 1); /* with their types only the others would be empty messages */
  UserEvent user;
  ASSERT_TRUE(event.events(0).UnpackTo(&user));
  EXPECT_EQ(user.user_uuid(), "u");
  EXPECT_EQ(user.type(), UserEvent::USER_UNKNOWN);
  /* And what is no JSON is still refused, and so is what the program wants to have refused. */
  EXPECT_FALSE(util::JsonStringToMessage("{]", &message).ok());
  util::JsonParseOptions options;
  EXPECT_TRUE(options.ignore_unknown_fields);
  options.ignore_unknown_fields = false;
  EXPECT_FALSE(util::JsonStringToMessage(kNewThings, &message, options).ok());
}

TEST(Lenient, UnknownTypesAreLeftOut) {
  TeraEvent event;
  event.add_events()->set_type_url("type.googleapis.com/opentera.protobuf.NewEvent");
  event.mutable_events(0)->set_value("new");
  event.add_events()->PackFrom(StopSessionEvent());
  std::string text;
  ASSERT_TRUE(util::MessageToJsonString(event, &text).ok());
  EXPECT_EQ(text, R"({"events":[{"@type":"type.googleapis.com/opentera.protobuf.StopSessionEvent"}]})");
  event.mutable_events(1)->set_value("\x07");
  const util::Status status = util::MessageToJsonString(event, &text);
  EXPECT_EQ(status.code(), util::StatusCode::kInvalidArgument);
}

TEST(Ours, AnyPrefixOfATypeUrl) {
  const std::string frame = R"({"events":[{"@type":"example.com/opentera.protobuf.UserEvent","userUuid":"u"}]})";
  TeraEvent event;
  ASSERT_TRUE(util::JsonStringToMessage(frame, &event).ok()); /* protobuf 3.21 refuses it, and to write it */
  UserEvent user;
  ASSERT_TRUE(event.events(0).UnpackTo(&user));
  EXPECT_EQ(user.user_uuid(), "u");
  event.mutable_events(0)->PackFrom(user, "example.com");
  std::string text;
  ASSERT_TRUE(util::MessageToJsonString(event, &text).ok());
  EXPECT_EQ(text, frame);
}

TEST(Ours, UnknownEscapes) {
  UserEvent user;
  for (const char *text : {R"("\o")", R"("\'")", R"("\x41")"}) { /* protobuf drops the backslash */
    EXPECT_FALSE(util::JsonStringToMessage(R"({"userUuid":)" + std::string(text) + '}', &user).ok()) << text;
  }
}

TEST(Ours, NewerNames) {
  UserEvent user;
  std::string text;
  google::protobuf::json::PrintOptions options;
  options.always_print_fields_with_no_presence = true;
  ASSERT_TRUE(google::protobuf::json::MessageToJsonString(user, &text, options).ok());
  EXPECT_EQ(text.find(R"({"userUuid":"","type":"USER_UNKNOWN","userFullname":"")"), 0u) << text; /* newer fields follow */
  ASSERT_TRUE(google::protobuf::json::JsonStringToMessage(std::string_view("{}"), &user).ok());
  user.set_user_uuid(std::string_view("view"));
  EXPECT_EQ(UserEvent::FullMessageName(), user.GetTypeName());
  EXPECT_EQ(user.user_uuid(), "view");
}

TEST(Ours, LongIntegersWithoutQuotes) {
  Value value;
  std::string text;
  util::JsonPrintOptions print;
  print.unquote_int64_if_possible = true;
  value.set_int_value(-9007199254740992);
  EXPECT_TRUE(util::MessageToJsonString(value, &text, print).ok());
  value.set_int_value(9007199254740993);
  EXPECT_TRUE(util::MessageToJsonString(value, &text, print).ok());
  EXPECT_EQ(text, R"({"intValue":-9007199254740992}{"intValue":"9007199254740993"})");
}

TEST(Ours, Status) {
  EXPECT_EQ(util::Status(), util::OkStatus());
  const util::Status failed(util::StatusCode::kInternal, "why");
  EXPECT_NE(failed, util::OkStatus());
  std::ostringstream stream;
  stream << failed << util::OkStatus();
  EXPECT_EQ(stream.str(), "INTERNAL:whyOK");
}

TEST(Ours, InvalidUtf8IsNotSerialised) {
  UserEvent user;
  user.set_user_uuid("\xff");
  std::string output = "before";
  char array[8];
  EXPECT_FALSE(user.SerializeToString(&output));
  EXPECT_EQ(output, "");
  EXPECT_FALSE(user.SerializeToArray(array, 8));
  EXPECT_FALSE(user.SerializeToArray(array, -1));
  EXPECT_FALSE(user.ParseFromArray(array, -1));
  EXPECT_EQ(user.ByteSizeLong(), 0U);
  EXPECT_FALSE(user.MergeFromString(""));
  EXPECT_FALSE(util::MessageDifferencer::Equals(user, user));
  Any any;
  EXPECT_FALSE(any.PackFrom(user));
  EXPECT_EQ(any.type_url(), "");
  EXPECT_NE(user.ShortDebugString().find("UTF-8"), std::string::npos);
}

TEST(Ours, FailedParsingLeavesNothing) {
  UserEvent user;
  user.set_user_uuid("before");
  EXPECT_FALSE(user.ParseFromString("\x0a\x01x\x07"));
  EXPECT_EQ(user.ByteSizeLong(), 0U);
}

TEST(Ours, MayBeReadIntoItself) {
  Any any, inner;
  inner.set_type_url("inner, and too long to be kept in place");
  any.PackFrom(inner);
  EXPECT_TRUE(any.UnpackTo(&any));
  EXPECT_EQ(any.type_url(), inner.type_url());
  any.PackFrom(any);
  EXPECT_TRUE(any.Is<Any>());
  LeaveSessionEvent leave;
  leave.add_leaving_users("a");
  leave.MergeFrom(leave);
  EXPECT_EQ(leave.leaving_users_size(), 2);
  leave.CopyFrom(leave);
  EXPECT_EQ(leave.leaving_users_size(), 2);
}

TEST(Ours, ListsOfAnyLength) {
  JoinSessionEvent join;
  for (int i = 0; i < 5000; ++i) join.add_session_users(std::to_string(i));
  JoinSessionEvent parsed;
  ASSERT_TRUE(parsed.ParseFromString(join.SerializeAsString()));
  ASSERT_EQ(parsed.session_users_size(), 5000);
  EXPECT_EQ(parsed.session_users(4999), "4999");
}

TEST(Ours, MessagesOfDifferentTypes) { /* of which protobuf throws what nobody catches */
  UserEvent user;
  google::protobuf::Message &base = user;
  EXPECT_FALSE(util::MessageDifferencer::Equals(user, DeviceEvent()));
  EXPECT_DEATH_IF_SUPPORTED(base.CopyFrom(DeviceEvent()), "");
  EXPECT_DEATH_IF_SUPPORTED(base.MergeFrom(DeviceEvent()), "");
}

TEST(Ours, EqualityIsThatOfBytes) {
  Value nan;
  nan.set_double_value(std::numeric_limits<double>::quiet_NaN());
  EXPECT_TRUE(util::MessageDifferencer::Equals(nan, nan));
}

TEST(Ours, DebugStringsAreJson) {
  UserEvent user;
  user.set_user_uuid("u");
  EXPECT_EQ(user.ShortDebugString(), R"({"user_uuid":"u"})");
  EXPECT_EQ(user.DebugString(), "{\n  \"user_uuid\": \"u\"\n}\n");
  EXPECT_EQ(user.Utf8DebugString(), user.DebugString());
  Any any;
  any.set_type_url("x/New");
  any.set_value("\x01");
  EXPECT_EQ(any.ShortDebugString(), R"({"@type":"x/New","value":"AQ=="})");
}

#ifdef __cpp_lib_char8_t
TEST(Setters, TakeChar8) {
  const std::u8string owned = u8"caf\u00e9";
  DeviceEvent event;
  event.set_device_name(u8"caf\u00e9");
  EXPECT_EQ(event.device_name(), "caf\xc3\xa9");
  event.set_device_uuid(owned);
  event.set_device_status(std::u8string_view(owned).substr(3));
  EXPECT_EQ(event.device_uuid(), event.device_name());
  EXPECT_EQ(event.device_status(), "\xc3\xa9");
  JoinSessionEvent join;
  join.add_session_users(owned.c_str());
  EXPECT_EQ(join.session_users(0), event.device_name());
}
#endif

}  // namespace
