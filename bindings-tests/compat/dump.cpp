/* Prints what becomes of every captured frame and of the golden inputs: verdicts, values, bytes and JSON. It is compiled
 * with the drop-in and with protoc's own output, and has to print the same; JSON is compared by value, and therefore
 * in lines of its own. */

#define OPENTERA_COMPAT_STRICT
#include "all.h"

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <vector>

using namespace opentera::protobuf;
using google::protobuf::Any;
using google::protobuf::Message;
namespace util = google::protobuf::util;

namespace {

/* Values of fields: numbers by their bits. */

template <class T>
std::string Text(const T &number) {
  return Hex(std::string(reinterpret_cast<const char *>(&number), sizeof number));
}
std::string Text(const std::string &text) { return Hex(text); }

#define DECLARE(message) std::string Text(const message &m);
FOR_EACH_MESSAGE(DECLARE)

#define TEXT_SCALAR(name) out += #name "=" + Text(m.name()) + ' ';
#define TEXT_STRING(name) TEXT_SCALAR(name)
#define TEXT_ONEOF_SCALAR(name)     \
  if (m.has_##name()) out += "has "; \
  TEXT_SCALAR(name)
#define TEXT_ONEOF_STRING(name) TEXT_ONEOF_SCALAR(name)
#define TEXT_MESSAGE(name) TEXT_ONEOF_SCALAR(name)
#define TEXT_STRINGS(name)                    \
  out += #name ":" + std::to_string(m.name##_size()) + '['; \
  for (int i = 0; i < m.name##_size(); ++i) out += Text(m.name(i)) + ','; \
  out += "] ";
#define TEXT_MESSAGES(name) TEXT_STRINGS(name)
#define TEXT_FIELD(form, name, Name, type) TEXT_##form(name)

#define DEFINE(message)                    \
  std::string Text(const message &m) {     \
    std::string out = #message "{";        \
    FIELDS_OF_##message(TEXT_FIELD)        \
    return out + '}';                      \
  }
FOR_EACH_MESSAGE(DEFINE)

/* From JSON protobuf 3.21 makes Anys whose bytes hold fields at their default, when the text has them. They are compared
 * as what they are when they are written again. */

#define DECLARE_CANONICAL(message) void Canonical(message *m);
FOR_EACH_MESSAGE(DECLARE_CANONICAL)

#define CANONICAL_SCALAR(name)
#define CANONICAL_STRING(name)
#define CANONICAL_STRINGS(name)
#define CANONICAL_ONEOF_SCALAR(name)
#define CANONICAL_ONEOF_STRING(name)
#define CANONICAL_MESSAGE(name) \
  if (m->has_##name()) Canonical(m->mutable_##name());
#define CANONICAL_MESSAGES(name) \
  for (auto &element : *m->mutable_##name()) Canonical(&element);
#define CANONICAL_FIELD(form, name, Name, type) CANONICAL_##form(name)
#define CANONICAL_IN_ANY(message)       \
  if (any->Is<message>()) {      \
    message inner;                      \
    if (any->UnpackTo(&inner)) {        \
      Canonical(&inner);                \
      any->set_value(inner.SerializeAsString()); \
    }                                   \
  }

void CanonicalInside(Any *any) { FOR_EACH_MESSAGE(CANONICAL_IN_ANY) }
void CanonicalInside(Message *) {}

#define DEFINE_CANONICAL(message)       \
  void Canonical(message *m) {          \
    CanonicalInside(m);                 \
    FIELDS_OF_##message(CANONICAL_FIELD) \
  }
FOR_EACH_MESSAGE(DEFINE_CANONICAL)

/* What is done with a message of every type. */

template <class M>
void Json(const M &message, bool with_defaults) {
  util::JsonPrintOptions all;
  all.always_print_primitive_fields = with_defaults;
  all.always_print_enums_as_ints = true;
  all.preserve_proto_field_names = true;
  all.add_whitespace = true;
  for (const util::JsonPrintOptions &options : {util::JsonPrintOptions(), all}) {
    std::string text;
    if (util::MessageToJsonString(message, &text, options).ok()) std::cout << "json\t" << Hex(text) << '\n';
    else std::cout << "no json\n";
  }
}

/* What is in an Any, and in what is in it. */
void Unpack(const Any &any) {
#define UNPACK(message)                                                   \
  if (any.Is<message>()) {                                                \
    message inner;                                                        \
    const bool unpacked = any.UnpackTo(&inner);                           \
    std::cout << "unpack " << unpacked << ' ' << (unpacked ? Text(inner) : "") << '\n'; \
  }
  FOR_EACH_MESSAGE(UNPACK)
  TeraEvent event;
  if (any.UnpackTo(&event)) {
    for (const Any &inner : event.events()) Unpack(inner);
  }
}

template <class M>
void Use(const M &message) {
  const std::string bytes = message.SerializeAsString();
  std::cout << message.GetTypeName() << ' ' << Text(message) << ' ' << message.ByteSizeLong() << ' ' << Hex(bytes) << '\n';
  M twice(message);
  twice.MergeFrom(message);
  std::cout << "merged " << Hex(twice.SerializeAsString()) << '\n';
  std::cout << "parsed " << twice.MergeFromString(bytes) << ' ' << Hex(twice.SerializeAsString()) << '\n';
  twice.DiscardUnknownFields();
  std::cout << "known " << Hex(twice.SerializeAsString()) << '\n';
  if constexpr (std::is_same_v<M, Any>) Unpack(message);
  if constexpr (std::is_same_v<M, TeraMessage>) Unpack(message.message());
  if constexpr (std::is_same_v<M, TeraEvent>) {
    for (const Any &any : message.events()) Unpack(any);
  }
  if constexpr (std::is_same_v<M, TeraModuleMessage>) {
    for (const Any &any : message.data()) Unpack(any);
  }
}

/* What is read, and what is written. */
enum class Form { kBinary, kBinaryToJson, kBinaryToJsonWithDefaults, kJson };

template <class M>
void Read(Form form, const std::string &input) {
  M message;
  const bool read = form == Form::kJson ? util::JsonStringToMessage(input, &message).ok() : message.ParseFromString(input);
  if (!read) {
    std::cout << "error\n";
    return;
  }
  if (form == Form::kJson) Canonical(&message);
  Use(message);
  if (form == Form::kBinaryToJson || form == Form::kBinaryToJsonWithDefaults) {
    Json(message, form == Form::kBinaryToJsonWithDefaults);
  }
}

using Reader = void (*)(Form, const std::string &);

const std::map<std::string, Reader> &Readers() {
#define READER(message) {message().GetTypeName(), Read<message>},
  static const std::map<std::string, Reader> readers{FOR_EACH_MESSAGE(READER)};
  return readers;
}

/* Rows of a table: cells parted by tabs, comments left out. */
void ForEachRow(const std::string &path, const std::function<void(const std::vector<std::string> &)> &use) {
  std::ifstream file("tests/" + path);
  std::string line;
  unsigned count = 0;
  while (std::getline(file, line)) {
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string> cells;
    std::istringstream stream(line + '\t');
    for (std::string cell; std::getline(stream, cell, '\t');) cells.push_back(cell);
    std::cout << path << ' ' << ++count << ": ";
    use(cells);
  }
  if (!count) {
    std::cerr << "tests/" << path << " has no rows\n";
    std::exit(EXIT_FAILURE);
  }
  std::cout << path << " has " << count << " rows\n";
  if (count == 0) std::exit(EXIT_FAILURE);
}

}  // namespace

int main() {
  GOOGLE_PROTOBUF_VERIFY_VERSION;
  ForEachRow("captures/bus.tsv", [](const auto &row) {
    const auto reader = Readers().find("opentera.protobuf." + row[2]);
    const std::string bytes = OfHex(row[3]);
    /* protobuf 3.21 only knows types whose URL begins as usual when it writes JSON. */
    const bool usual = bytes.find("example.com/") == std::string::npos;
    const Form form = usual ? Form::kBinaryToJsonWithDefaults : Form::kBinary;
    if (reader != Readers().end()) reader->second(form, bytes);
    else std::cout << row[2] << '\n';
  });
  ForEachRow("captures/websocket.tsv", [](const auto &row) { Read<TeraMessage>(Form::kJson, OfHex(row[1])); });
  ForEachRow("golden/semantics.tsv", [](const auto &row) { Readers().at(row[0])(Form::kBinary, OfHex(row[1])); });
  ForEachRow("golden/json_inputs.tsv", [](const auto &row) { Readers().at(row[0])(Form::kJson, OfHex(row[1])); });
  ForEachRow("golden/json_texts.tsv", [](const auto &row) {
    /* Those that this library writes as protobuf 3.21 does, which leaves out defaults in Anys. */
    const bool same = row[4] == row[5];
    const bool has_any = row[5].find("@type") != std::string::npos;
    const Form json = has_any ? Form::kBinaryToJson : Form::kBinaryToJsonWithDefaults;
    Readers().at(row[0])(same ? json : Form::kBinary, OfHex(row[1]));
  });
}
