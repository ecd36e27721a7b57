/* What messages, lists, Any and JSON do, by examples. */

#include "all.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <sstream>
#include <vector>

using namespace opentera::protobuf;
using google::protobuf::Any;
using google::protobuf::Message;
using google::protobuf::MessageLite;
using google::protobuf::RepeatedPtrField;
using google::protobuf::util::MessageDifferencer;
namespace util = google::protobuf::util;

namespace {

UserEvent User(const std::string &uuid = "uuid") {
  UserEvent user;
  user.set_user_uuid(uuid);
  user.set_type(UserEvent::USER_CONNECTED);
  return user;
}

/* Field 100, which no message has. */
const std::string kUnknown = "\xa2\x06\x03new";

TEST(Messages, Serialise) {
  const UserEvent user = User();
  const std::string bytes = user.SerializeAsString();
  EXPECT_EQ(Hex(bytes), "0a04757569641001");
  std::string output = "before";
  EXPECT_TRUE(user.AppendToString(&output));
  EXPECT_EQ(output, "before" + bytes);
  EXPECT_TRUE(user.SerializeToString(&output));
  EXPECT_EQ(output, bytes);
  EXPECT_TRUE(user.SerializePartialToString(&output));
  EXPECT_EQ(output + user.SerializePartialAsString(), bytes + bytes);
  char array[8] = {};
  EXPECT_FALSE(user.SerializeToArray(array, 7));
  EXPECT_TRUE(user.SerializeToArray(array, 8));
  EXPECT_EQ(std::string(array, 8), bytes);
  std::ostringstream stream;
  EXPECT_TRUE(user.SerializeToOstream(&stream));
  EXPECT_EQ(stream.str(), bytes);
  EXPECT_TRUE(UserEvent().SerializeToArray(array, 0));
}

TEST(Messages, Parse) {
  const std::string bytes = User().SerializeAsString();
  UserEvent user;
  user.set_user_fullname("gone");
  EXPECT_TRUE(user.ParseFromString(bytes));
  EXPECT_TRUE(MessageDifferencer::Equals(user, User()));
  EXPECT_TRUE(user.ParseFromArray(bytes.data(), 6));
  EXPECT_EQ(user.type(), UserEvent::USER_UNKNOWN);
  EXPECT_TRUE(user.ParseFromArray(nullptr, 0));
  EXPECT_EQ(user.user_uuid(), "");
  std::istringstream stream(bytes);
  EXPECT_TRUE(user.ParseFromIstream(&stream));
  EXPECT_EQ(user.user_uuid(), "uuid");
  std::istringstream failed;
  failed.setstate(std::ios::failbit);
  EXPECT_FALSE(user.ParseFromIstream(&failed));
  EXPECT_FALSE(user.ParseFromArray(bytes.data(), 5));
  EXPECT_FALSE(user.ParseFromString("\x0a\x01\xff")); /* not UTF-8 */
  EXPECT_FALSE(user.ParseFromString("\x07"));
}

TEST(Messages, MergeBytes) {
  UserEvent user = User();
  EXPECT_TRUE(user.MergeFromString(std::string("\x10\x00", 2))); /* The default, on the wire. */
  EXPECT_EQ(user.user_uuid(), "uuid");
  EXPECT_EQ(user.type(), UserEvent::USER_UNKNOWN);
  LeaveSessionEvent leave;
  leave.add_leaving_users("a");
  EXPECT_TRUE(leave.MergeFromString(leave.SerializeAsString()));
  EXPECT_EQ(leave.leaving_users_size(), 2);
}

TEST(Messages, Merge) {
  LoginEvent login, more;
  login.mutable_log_header()->set_sender("sender");
  login.mutable_log_header()->set_timestamp(1.5);
  login.set_os_name("os");
  more.mutable_log_header()->set_timestamp(-0.0);
  more.mutable_log_header()->set_level(LogEvent::LOGLEVEL_FATAL);
  login.MergeFrom(more);
  EXPECT_EQ(login.log_header().sender(), "sender");
  EXPECT_EQ(login.log_header().level(), LogEvent::LOGLEVEL_FATAL);
  EXPECT_TRUE(std::signbit(login.log_header().timestamp()));
  EXPECT_EQ(login.os_name(), "os");
  login.CopyFrom(more);
  EXPECT_EQ(login.SerializeAsString(), more.SerializeAsString());

  Value value, empty;
  value.set_string_value("text");
  value.MergeFrom(empty);
  EXPECT_EQ(value.string_value(), "text");
  empty.set_bytes_value("");
  value.MergeFrom(empty);
  EXPECT_EQ(value.arg_value_case(), Value::kBytesValue);
  EXPECT_EQ(value.string_value(), "");
}

TEST(Messages, OneofCases) {
  Value value;
  EXPECT_EQ(value.arg_value_case(), Value::ARG_VALUE_NOT_SET);
  value.set_int_value(-5);
  EXPECT_EQ(value.arg_value_case(), Value::kIntValue);
  value.set_double_value(2.5);
  EXPECT_EQ(value.int_value(), 0);
  switch (value.arg_value_case()) {
    case Value::kDoubleValue: EXPECT_EQ(value.double_value(), 2.5); break;
    default: ADD_FAILURE();
  }
  value.clear_float_value();
  EXPECT_TRUE(value.has_double_value());
  value.clear_arg_value();
  EXPECT_EQ(value.arg_value_case(), 0);
  value.set_bytes_value(std::string("\0\xff", 2));
  Value copy = value, moved = std::move(value);
  EXPECT_EQ(Hex(copy.SerializeAsString()), "320200ff");
  EXPECT_EQ(moved.bytes_value(), copy.bytes_value());
}

TEST(Messages, UnknownFieldsSurvive) {
  const std::string bytes = User().SerializeAsString() + kUnknown;
  UserEvent user;
  ASSERT_TRUE(user.ParseFromString(bytes));
  EXPECT_EQ(user.SerializeAsString(), bytes);
  UserEvent copy;
  copy.CopyFrom(user);
  copy.MergeFrom(user);
  EXPECT_EQ(copy.SerializeAsString(), bytes + kUnknown);

  TeraEvent event;
  ASSERT_TRUE(event.mutable_header()->ParseFromString(kUnknown));
  ASSERT_TRUE(event.add_events()->ParseFromString(kUnknown));
  TeraEvent again;
  ASSERT_TRUE(again.ParseFromString(event.SerializeAsString()));
  EXPECT_EQ(again.header().SerializeAsString(), kUnknown);
  EXPECT_EQ(again.events(0).SerializeAsString(), kUnknown);
  again.DiscardUnknownFields();
  EXPECT_EQ(Hex(again.SerializeAsString()), "0a001200");
}

TEST(Messages, ThroughTheBase) {
  UserEvent user = User();
  const Message &base = user;
  const std::unique_ptr<Message> made(base.New());
  made->CopyFrom(base);
  made->MergeFrom(base);
  EXPECT_TRUE(MessageDifferencer::Equals(*made, user));
  MessageLite &lite = *made;
  EXPECT_EQ(lite.GetTypeName(), "opentera.protobuf.UserEvent");
  EXPECT_EQ(lite.SerializeAsString(), user.SerializeAsString());
  EXPECT_EQ(lite.InitializationErrorString(), "");
  lite.Clear();
  EXPECT_EQ(lite.ByteSizeLong(), 0U);
  EXPECT_FALSE(MessageDifferencer::Equals(*made, user));
}

TEST(Messages, AreValues) {
  static_assert(std::is_nothrow_move_constructible_v<TeraEvent> && std::is_nothrow_move_assignable_v<TeraEvent>);
  static_assert(std::is_default_constructible_v<TeraEvent> && std::is_copy_assignable_v<TeraEvent>);
  static_assert(std::is_final_v<TeraEvent> && std::is_base_of_v<Message, TeraEvent>);
  std::vector<TeraEvent> events(3);
  events[1].mutable_header()->set_topic("topic");
  events[1].add_events()->PackFrom(User());
  events.insert(events.begin(), events[1]);
  events[2].mutable_header()->set_topic("another");
  EXPECT_EQ(events[0].header().topic(), "topic");
  events[0] = *&events[0];
  EXPECT_EQ(events[0].events_size(), 1);
  using std::swap;
  swap(events[0], events[3]);
  EXPECT_EQ(events[3].header().topic(), "topic");
  EXPECT_FALSE(events[0].has_header());
}

/* As a program does that closes gaps in a list by hand. */
TEST(Messages, MayBeMovedToThemselves) {
  LoginEvent login;
  login.set_client_name(std::string(100, 'n'));
  login.mutable_log_header()->set_message("message");
  LoginEvent &same = login;
  login = std::move(same);
  EXPECT_EQ(login.client_name().size(), 100U);
  EXPECT_EQ(login.log_header().message(), "message");
  JoinSessionEvent join;
  join.add_session_users("user");
  RepeatedPtrField<std::string> &users = *join.mutable_session_users();
  *join.mutable_session_users() = std::move(users);
  EXPECT_EQ(join.session_users_size(), 1);
}

TEST(Messages, DefaultInstancesAreConst) {
  const LoginEvent login;
  EXPECT_FALSE(login.has_log_header());
  EXPECT_EQ(login.log_header().level(), LogEvent::LOGLEVEL_UNKNOWN);
  EXPECT_EQ(&login.log_header(), &LogEvent::default_instance());
}

TEST(Lists, OfStrings) {
  JoinSessionEvent join;
  for (const char *name : {"c", "a", "b"}) join.add_session_users(name);
  RepeatedPtrField<std::string> *users = join.mutable_session_users();
  std::sort(users->begin(), users->end());
  EXPECT_EQ(std::vector<std::string>(users->begin(), users->end()), (std::vector<std::string>{"a", "b", "c"}));
  EXPECT_EQ(std::vector<std::string>(users->rbegin(), users->rend()), (std::vector<std::string>{"c", "b", "a"}));
  std::string all;
  for (const std::string &user : join.session_users()) all += user;
  for (std::string &user : *users) user += '!';
  EXPECT_EQ(all, "abc");
  EXPECT_EQ((*users)[1] + users->at(2) + users->Get(0), "b!c!a!");
  EXPECT_EQ(users->end() - users->begin(), 3);
  EXPECT_EQ(users->begin()[1], *(1 + users->cbegin()));
  EXPECT_LT(users->begin(), users->end());
  users->SwapElements(0, 2);
  users->erase(users->begin() + 1);
  EXPECT_EQ(users->size(), 2);
  EXPECT_EQ(join.session_users(0) + join.session_users(1), "c!a!");
  users->Add("new");
  users->DeleteSubrange(0, 2);
  const std::unique_ptr<std::string> last(users->ReleaseLast());
  EXPECT_EQ(*last, "new");
  EXPECT_TRUE(users->empty());
}

TEST(Lists, OfMessages) {
  RPCMessage call;
  Value *first = call.add_args();
  first->set_int_value(1);
  Value value;
  value.set_int_value(2);
  *call.add_args() = value;
  RepeatedPtrField<Value> *args = call.mutable_args();
  args->Add(std::move(value));
  args->Add()->set_int_value(3);
  args->AddAllocated(new Value);
  EXPECT_EQ(args->Mutable(0), first);
  RepeatedPtrField<Value> copy(*args), other;
  EXPECT_EQ(copy.size(), 5);
  other.CopyFrom(copy);
  other.MergeFrom(copy);
  EXPECT_EQ(other.size(), 10);
  other.Swap(&copy);
  EXPECT_EQ(copy.size() - other.size(), 5);
  other.Clear();
  other.Reserve(100);
  EXPECT_TRUE(other.empty());
  EXPECT_GE(other.Capacity(), 100);
  args->erase(args->begin(), args->begin() + 2);
  ASSERT_EQ(args->size(), 3);
  EXPECT_EQ(call.args(0).int_value() + call.args(1).int_value(), 5);
  Value *taken[2];
  args->ExtractSubrange(0, 2, taken);
  const std::unique_ptr<Value> owned[2] = {std::unique_ptr<Value>(taken[0]), std::unique_ptr<Value>(taken[1])};
  EXPECT_EQ(owned[1]->int_value(), 3);
  EXPECT_EQ(call.args_size(), 1);
  const auto it = std::find_if(copy.begin(), copy.end(), [](const Value &v) { return v.int_value() == 3; });
  EXPECT_EQ(it - copy.begin(), 3);
  const std::vector<Value> values(2);
  call.mutable_args()->Assign(values.begin(), values.end());
  call.mutable_args()->Add(values.begin(), values.end());
  EXPECT_EQ(call.args_size(), 4);
  const RepeatedPtrField<Value> range(values.begin(), values.end());
  EXPECT_EQ(range.size(), 2);
}

TEST(Anys, PackAndUnpack) {
  Any any;
  EXPECT_FALSE(any.Is<UserEvent>());
  any.PackFrom(User());
  EXPECT_EQ(any.type_url(), "type.googleapis.com/opentera.protobuf.UserEvent");
  EXPECT_EQ(any.value(), User().SerializeAsString());
  EXPECT_TRUE(any.Is<UserEvent>());
  EXPECT_FALSE(any.Is<DeviceEvent>());
  UserEvent user;
  EXPECT_TRUE(any.UnpackTo(&user));
  EXPECT_EQ(user.user_uuid(), "uuid");
  DeviceEvent device;
  device.set_device_name("stays");
  EXPECT_FALSE(any.UnpackTo(&device));
  EXPECT_EQ(device.device_name(), "stays");
  any.set_value("\x07");
  EXPECT_FALSE(any.UnpackTo(&user));

  any.PackFrom(User(), "example.com");
  EXPECT_EQ(any.type_url(), "example.com/opentera.protobuf.UserEvent");
  any.PackFrom(User(), "example.com/a/");
  EXPECT_EQ(any.type_url(), "example.com/a/opentera.protobuf.UserEvent");
  EXPECT_TRUE(any.Is<UserEvent>());
  user.Clear();
  EXPECT_TRUE(any.UnpackTo(&user));
  EXPECT_EQ(user.user_uuid(), "uuid");
  any.PackFrom(User(), "");
  EXPECT_EQ(any.type_url(), "/opentera.protobuf.UserEvent");
  for (const char *url : {"opentera.protobuf.UserEvent", "x/UserEvent", "x/opentera.protobuf.UserEvents", ""}) {
    any.set_type_url(url);
    EXPECT_FALSE(any.Is<UserEvent>()) << url;
  }
  Any outer;
  outer.PackFrom(any);
  EXPECT_EQ(outer.type_url(), "type.googleapis.com/google.protobuf.Any");
  EXPECT_TRUE(outer.UnpackTo(&any));
  TeraEvent event;
  event.mutable_header();
  any.PackFrom(event);
  EXPECT_TRUE(any.Is<TeraEvent>());
  any.PackFrom(event.header());
  EXPECT_EQ(any.type_url(), "type.googleapis.com/opentera.protobuf.TeraEvent.Header");
}

TEST(Json, Write) {
  std::string text = "before: ";
  EXPECT_TRUE(util::MessageToJsonString(User(), &text).ok());
  EXPECT_EQ(text, R"(before: {"userUuid":"uuid","type":"USER_CONNECTED"})");
  util::JsonOptions options;
  options.preserve_proto_field_names = true;
  options.always_print_enums_as_ints = true;
  options.always_print_primitive_fields = true;
  text.clear();
  EXPECT_TRUE(util::MessageToJsonString(User(), &text, options).ok());
  EXPECT_EQ(text.find(R"({"user_uuid":"uuid","type":1,"user_fullname":"")"), 0u) << text; /* newer fields follow */
  options.add_whitespace = true;
  text.clear();
  EXPECT_TRUE(util::MessageToJsonString(User(), &text, options).ok());
  EXPECT_NE(text.find('\n'), std::string::npos);
}

TEST(Json, Read) {
  UserEvent user;
  user.set_user_fullname("gone");
  const util::Status status = util::JsonStringToMessage(R"({"user_uuid": "a", "type": 7})", &user);
  EXPECT_TRUE(status.ok());
  EXPECT_EQ(status.ToString(), "OK");
  EXPECT_EQ(std::string(status.message()), "");
  EXPECT_EQ(user.user_uuid() + user.user_fullname(), "a");
  EXPECT_EQ(user.type(), UserEvent::USER_LEFT_SESSION);

  const util::Status failed = util::JsonStringToMessage("{", &user);
  EXPECT_FALSE(failed.ok());
  EXPECT_FALSE(std::string(failed.message()).empty());
  EXPECT_EQ(failed.ToString(), "INVALID_ARGUMENT:" + std::string(failed.message()));
  EXPECT_EQ(user.user_uuid(), "a");

  util::JsonParseOptions options;
  options.ignore_unknown_fields = true;
  EXPECT_TRUE(util::JsonStringToMessage(R"({"new": [{}], "type": "NEW", "userUuid": "b"})", &user, options).ok());
  EXPECT_EQ(user.user_uuid(), "b");
  options.ignore_unknown_fields = false;
  EXPECT_FALSE(util::JsonStringToMessage(R"({"new": 1})", &user, options).ok());
  EXPECT_FALSE(util::JsonStringToMessage(R"({"type": "NEW"})", &user, options).ok());
  Any any;
  EXPECT_FALSE(util::JsonStringToMessage(R"({"@type": "x/New"})", &any, options).ok());

  EXPECT_FALSE(util::JsonStringToMessage(R"({"type": "User_Joined-session"})", &user, options).ok());
  options.case_insensitive_enum_parsing = true;
  EXPECT_TRUE(util::JsonStringToMessage(R"({"type": "User_Joined-session"})", &user, options).ok());
  EXPECT_EQ(user.type(), UserEvent::USER_JOINED_SESSION);
  EXPECT_TRUE(util::JsonStringToMessage(R"({"type": "user_left_session"})", &user, options).ok());
  EXPECT_EQ(user.type(), UserEvent::USER_LEFT_SESSION);
  EXPECT_TRUE(util::JsonStringToMessage(R"({"type": "1"})", &user, options).ok());
  EXPECT_EQ(user.type(), UserEvent::USER_CONNECTED);
  EXPECT_FALSE(util::JsonStringToMessage(R"({"type": "userLeftSession"})", &user, options).ok());
}

TEST(Common, Version) {
  GOOGLE_PROTOBUF_VERIFY_VERSION;
  static_assert(GOOGLE_PROTOBUF_VERSION >= 3021000);
}

}  // namespace
