/* The macro, in a file of a program whose other files are compiled without it. */

#define OPENTERA_COMPAT_STRICT
#include "all.h"

#include <gtest/gtest.h>

using namespace opentera::protobuf;
using google::protobuf::Any;
namespace util = google::protobuf::util;

namespace {

TEST(Strict, NewThingsAreErrors) {
  UserEvent user;
  Any any;
  EXPECT_FALSE(util::JsonStringToMessage(R"({"new": 1})", &user).ok());
  EXPECT_FALSE(util::JsonStringToMessage(R"({"type": "USER_NEW"})", &user).ok());
  EXPECT_FALSE(util::JsonStringToMessage(R"({"@type": "x/opentera.protobuf.NewEvent"})", &any).ok());
  util::JsonParseOptions options;
  EXPECT_FALSE(options.ignore_unknown_fields);
  options.ignore_unknown_fields = true; /* as in protobuf not for types */
  EXPECT_TRUE(util::JsonStringToMessage(R"({"new": 1, "type": "USER_NEW"})", &user, options).ok());
  EXPECT_FALSE(util::JsonStringToMessage(R"({"@type": "x/opentera.protobuf.NewEvent"})", &any, options).ok());
  any.set_type_url("x/opentera.protobuf.NewEvent");
  any.set_value("new");
  std::string text;
  EXPECT_FALSE(util::MessageToJsonString(any, &text).ok());
  EXPECT_EQ(text, "");
}

}  // namespace
