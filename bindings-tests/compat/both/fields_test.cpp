/* Every function of every field and enum of the schema. */

#include "all.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <memory>

using namespace opentera::protobuf;
using google::protobuf::Any;

namespace {

/* Two values of every type, neither of which is the default. */
template <class T>
T Value1() {
  return static_cast<T>(1);
}
template <class T>
T Value2() {
  if constexpr (std::is_enum_v<T>) return static_cast<T>(12345);
  else return std::numeric_limits<T>::max();
}

/* Checks are calls of functions that are not templates where they can be: what is expanded for every field has to be
 * compiled. */
void Is(const std::string &value, const char *expected) { EXPECT_EQ(value, expected); }
void Is(const std::string &value, const std::string &expected) { EXPECT_EQ(value, expected); }
void Holds(bool condition, const char *text) { EXPECT_TRUE(condition) << text; }
#define HOLDS(condition) Holds(condition, #condition)

/* After a change the message is still what its bytes say. */
template <class M>
void Check(const M &m) {
  const std::string bytes = m.SerializeAsString();
  M parsed, assigned, merged;
  HOLDS(m.ByteSizeLong() == bytes.size());
  HOLDS(parsed.ParseFromString(bytes));
  assigned = m;
  merged.MergeFrom(m);
  M copy(m);
  for (const M *same : {&parsed, &assigned, &merged, &copy}) Is(same->SerializeAsString(), bytes);
  const M moved(std::move(copy));
  Is(moved.SerializeAsString(), bytes);
  copy = std::move(assigned);
  Is(copy.SerializeAsString(), bytes);
}

/* Each form of field: `m` is the message, and ends with the field set. */

const std::string kText = "text of more than a few characters";
/* Field 100, which no message has. */
const std::string kUnknown = "\xa2\x06\x01?";

#define TEST_SCALAR(name, type)           \
  HOLDS(m.name() == type());              \
  m.set_##name(Value1<type>());           \
  HOLDS(m.name() == Value1<type>());      \
  Check(m);                               \
  m.set_##name(Value2<type>());           \
  HOLDS(m.name() == Value2<type>());      \
  Check(m);                               \
  m.clear_##name();                       \
  HOLDS(m.name() == type());              \
  m.set_##name(Value1<type>());

#define TEST_STRING(name, type)                     \
  Is(m.name(), "");                                 \
  m.set_##name("literal");                          \
  Is(m.name(), "literal");                          \
  m.set_##name(kText);                              \
  Is(m.name(), kText);                              \
  Check(m);                                         \
  m.set_##name(std::string("moved"));               \
  Is(m.name(), "moved");                            \
  m.set_##name(kText.data(), 3);                    \
  Is(m.name(), "tex");                              \
  m.mutable_##name()->append("t!");                 \
  Is(m.name(), "text!");                            \
  std::unique_ptr<std::string> owned(m.release_##name()); \
  Is(*owned, "text!");                              \
  Is(m.name(), "");                                 \
  m.set_allocated_##name(owned.release());          \
  Is(m.name(), "text!");                            \
  m.set_allocated_##name(nullptr);                  \
  Is(m.name(), "");                                 \
  m.set_##name(kText);                              \
  m.clear_##name();                                 \
  Is(m.name(), "");                                 \
  m.set_##name(kText);

#define TEST_STRINGS(name, type)                    \
  HOLDS(m.name##_size() == 0 && m.name().empty());  \
  m.add_##name("literal");                          \
  m.add_##name(kText);                              \
  m.add_##name(std::string("moved"));               \
  m.add_##name(kText.data(), 3);                    \
  m.add_##name()->assign("assigned");               \
  HOLDS(m.name##_size() == 5);                      \
  Is(m.name(0) + m.name(1) + m.name(2) + m.name(3) + m.name().Get(4), "literal" + kText + "movedtexassigned"); \
  Check(m);                                         \
  m.set_##name(0, "set");                           \
  m.set_##name(1, std::string("moved"));            \
  m.set_##name(2, kText);                           \
  m.set_##name(3, kText.data(), 2);                 \
  m.mutable_##name(3)->append("!");                 \
  m.mutable_##name()->RemoveLast();                 \
  HOLDS(m.name##_size() == 4);                      \
  Is(m.name(0) + m.name(1) + m.name(2) + m.name(3), "setmoved" + kText + "te!"); \
  m.clear_##name();                                 \
  HOLDS(m.name##_size() == 0);                      \
  m.add_##name(kText);

#define TEST_MESSAGE(name, type)                    \
  HOLDS(!m.has_##name());                           \
  HOLDS(&m.name() == &type::default_instance());    \
  HOLDS(m.release_##name() == nullptr);             \
  type *part = m.mutable_##name();                  \
  HOLDS(m.has_##name());                            \
  HOLDS(&m.name() == part && m.mutable_##name() == part); \
  Check(m);                                         \
  const std::unique_ptr<type> owned(m.release_##name()); \
  HOLDS(owned.get() == part && !m.has_##name());    \
  m.set_allocated_##name(new type(*owned));         \
  HOLDS(m.has_##name());                            \
  m.set_allocated_##name(nullptr);                  \
  HOLDS(!m.has_##name());                           \
  m.mutable_##name();                               \
  m.clear_##name();                                 \
  HOLDS(!m.has_##name());                           \
  HOLDS(m.mutable_##name()->ParseFromString(kUnknown));

#define TEST_MESSAGES(name, type)                   \
  HOLDS(m.name##_size() == 0);                      \
  type *first = m.add_##name();                     \
  for (int i = 0; i < 100; ++i) m.add_##name();     \
  HOLDS(m.mutable_##name(0) == first && m.mutable_##name()->Mutable(0) == first); \
  HOLDS(&m.name(0) == first && &m.name().Get(0) == first); \
  HOLDS(m.name##_size() == 101);                    \
  HOLDS(first->ParseFromString(kUnknown));          \
  Check(m);                                         \
  m.clear_##name();                                 \
  HOLDS(m.name##_size() == 0);                      \
  m.add_##name();

/* Members of oneofs: another one is set. */
#define TEST_ONEOF_SCALAR(name, type)               \
  HOLDS(!m.has_##name());                           \
  const std::string before = m.SerializeAsString(); \
  m.clear_##name();                                 \
  Is(m.SerializeAsString(), before);                \
  m.set_##name(type());                             \
  HOLDS(m.has_##name());                            \
  Check(m);                                         \
  m.clear_##name();                                 \
  HOLDS(!m.has_##name());                           \
  TEST_SCALAR(name, type)                           \
  HOLDS(m.has_##name());

#define TEST_ONEOF_STRING(name, type)               \
  HOLDS(!m.has_##name());                           \
  HOLDS(m.release_##name() == nullptr);             \
  m.mutable_##name();                               \
  HOLDS(m.has_##name());                            \
  Check(m);                                         \
  m.set_allocated_##name(nullptr);                  \
  HOLDS(!m.has_##name());                           \
  TEST_STRING(name, type)                           \
  HOLDS(m.has_##name());

/* A function for every field, and a list of them for every message. */
template <class M>
using Test = void (*)(M &);
#define TEST_FIELD(form, name, Name, type)           \
  [](Self &m) {                                      \
    SCOPED_TRACE(#name);                             \
    HOLDS(Self::k##Name##FieldNumber > 0);           \
    TEST_##form(name, type)                          \
    Check(m);                                        \
  },

/* All fields together, and what has to do with all of them. */
template <class M>
void TestMessage(std::initializer_list<Test<M>> fields) {
  M m, other;
  for (const Test<M> test : fields) test(m);
  const std::string bytes = m.SerializeAsString();
  HOLDS(!bytes.empty());
  m.Swap(&other);
  HOLDS(m.ByteSizeLong() == 0);
  Is(other.SerializeAsString(), bytes);
  swap(m, other);
  Is(m.SerializeAsString(), bytes);
  m.Clear();
  HOLDS(m.ByteSizeLong() == 0 && m.IsInitialized());
  const std::unique_ptr<M> made(m.New());
  Is(made->GetTypeName(), m.GetTypeName());
  HOLDS(M::default_instance().ByteSizeLong() == 0);
}

#define TEST_FIELDS(message)                             \
  TEST(Fields, message) {                                \
    using Self = message;                                \
    TestMessage<Self>({FIELDS_OF_##message(TEST_FIELD)}); \
  }
FOR_EACH_MESSAGE(TEST_FIELDS)

#define TEST_ENUM(message, item)                                                          \
  TEST(Enums, message##_##item) {                                                         \
    using Enum = message##_##item;                                                        \
    static_assert(std::is_same_v<Enum, message::item> && std::is_convertible_v<Enum, int>); \
    static_assert(message::item##_MIN == message##_##item##_##item##_MIN);                \
    static_assert(message::item##_MAX == message##_##item##_##item##_MAX);                \
    static_assert(message::item##_ARRAYSIZE == message##_##item##_##item##_ARRAYSIZE);    \
    static_assert(message::item##_ARRAYSIZE == message::item##_MAX + 1);                  \
    HOLDS(message::item##_IsValid(message::item##_MIN));                                  \
    HOLDS(message##_##item##_IsValid(message::item##_MAX));                               \
    for (const int number : {-777, 1000, INT32_MIN, INT32_MAX}) {                         \
      HOLDS(!message::item##_IsValid(number));                                            \
      Is(message##_##item##_Name(number), "");                                            \
      Is(message::item##_Name(static_cast<Enum>(number)), "");                            \
    }                                                                                     \
    Enum value = message::item##_MAX;                                                     \
    HOLDS(!message::item##_Parse("", &value));                                            \
    HOLDS(!message##_##item##_Parse("NO_SUCH_NAME", &value));                             \
    HOLDS(value == message::item##_MAX);                                                  \
  }
FOR_EACH_ENUM(TEST_ENUM)

TEST(Enums, Values) {
#define TEST_ENUM_VALUE(message, item, name, number)                                      \
  {                                                                                       \
    static_assert(message::name == number && message##_##item##_##name == number);        \
    static_assert(message##_##item::message##_##item##_##name == number);                 \
    HOLDS(message::item##_IsValid(number));                                               \
    Is(message::item##_Name(number), #name);                                              \
    Is(message##_##item##_Name(message::name), #name);                                    \
    auto value = static_cast<message::item>(-1);                                          \
    HOLDS(message::item##_Parse(#name, &value) && value == message::name);                \
  }
  FOR_EACH_ENUM_VALUE(TEST_ENUM_VALUE)
}

}  // namespace
