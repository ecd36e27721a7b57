/* JSON with the macro, in a file of a program whose other files are compiled without it. */

#define OPENTERA_COMPAT_STRICT
#include "all.h"

#include <gtest/gtest.h>

using namespace opentera::protobuf;
using google::protobuf::Any;
namespace util = google::protobuf::util;

namespace {

constexpr auto kInternal = util::StatusCode::kInternal;
constexpr auto kInvalidArgument = util::StatusCode::kInvalidArgument;

TEST(Strict, NewThingsAreErrors) {
  UserEvent user;
  EXPECT_EQ(util::JsonStringToMessage(R"({"new": 1})", &user).code(), kInvalidArgument);
  EXPECT_EQ(util::JsonStringToMessage(R"({"type": "USER_NEW"})", &user).code(), kInvalidArgument);
  util::JsonParseOptions options;
  EXPECT_FALSE(options.ignore_unknown_fields);
  options.ignore_unknown_fields = true;
  EXPECT_TRUE(util::JsonStringToMessage(R"({"new": 1, "type": "USER_NEW"})", &user, options).ok());
}

/// Whether an `Any` with this URL is read, and written.
void ExpectTypeUrl(const std::string &url, bool accepted) {
  SCOPED_TRACE(url);
  for (const bool ignore_unknown_fields : {false, true}) { /* types are not among what is ignored */
    util::JsonParseOptions options;
    options.ignore_unknown_fields = ignore_unknown_fields;
    TeraMessage message;
    for (const std::string &any : {R"({"@type": ")" + url + R"(", "userUuid": "u"})", R"({"@type": ")" + url + R"("})",
                                   R"({"userUuid": "u", "@type": ")" + url + R"("})"}) {
      const util::Status read = util::JsonStringToMessage(R"({"message": )" + any + "}", &message, options);
      EXPECT_EQ(read.code(), accepted ? util::StatusCode::kOk : kInvalidArgument) << any;
    }
  }
  UserEvent user;
  user.set_user_uuid("u");
  TeraEvent event;
  event.add_events()->set_type_url(url);
  event.mutable_events(0)->set_value(user.SerializeAsString());
  TeraMessage message;
  message.mutable_message()->PackFrom(event);
  std::string text;
  EXPECT_EQ(util::MessageToJsonString(message, &text).code(), accepted ? util::StatusCode::kOk : kInternal);
}

TEST(Strict, TypeUrls) {
  const std::string prefix = "type.googleapis.com/", name = "opentera.protobuf.UserEvent";
  ExpectTypeUrl(prefix + name, true);
  for (const char *other : {"", "/", "//", "other.host/", "Type.googleapis.com/", "http://type.googleapis.com/",
                            "x/type.googleapis.com/", "type.googleapis.com//", "type.googleapis.com/a/"}) {
    ExpectTypeUrl(other + name, false);
  }
  for (const char *unknown : {"", ".opentera.protobuf.UserEvent", "opentera.protobuf.NewEvent"}) {
    ExpectTypeUrl(prefix + unknown, false);
  }
  ExpectTypeUrl("", false);
  ExpectTypeUrl("/", false);
}

TEST(Strict, AnyWithoutAType) {
  TeraMessage message;
  EXPECT_TRUE(util::JsonStringToMessage(R"({"message": {}})", &message).ok());
  EXPECT_TRUE(message.has_message());
  EXPECT_EQ(util::JsonStringToMessage(R"({"message": {"userUuid": "u"}})", &message).code(), kInvalidArgument);
  EXPECT_EQ(util::JsonStringToMessage(R"({"message": {"@type": 5}})", &message).code(), kInvalidArgument);
}

}  // namespace
