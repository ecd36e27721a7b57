// What Google's C++ runtime says about inputs; compiled and run by make_golden.py and make_json.py.
//
// Reads lines `full name of a message<TAB>input in hexadecimal` and answers each with `error` or with
// `ok<TAB>output in hexadecimal`. What goes in and out depends on the argument:
//
// - none: a binary message, and what it serialises to again;
// - from_json, from_json_lenient: JSON text, and the binary message; fields that are not known are an error, or ignored;
// - to_json, to_json_with_defaults: a binary message, and its JSON text.

#include <google/protobuf/descriptor.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/message.h>
#include <google/protobuf/util/json_util.h>

#include <iostream>
#include <memory>
#include <string>

using google::protobuf::Message;

static std::string from_hex(const std::string &hex) {
  std::string bytes;
  for (size_t i = 0; i + 1 < hex.size(); i += 2) {
    bytes.push_back(static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16)));
  }
  return bytes;
}

static std::string to_hex(const std::string &bytes) {
  static const char digits[] = "0123456789abcdef";
  std::string hex;
  for (unsigned char byte : bytes) {
    hex.push_back(digits[byte >> 4]);
    hex.push_back(digits[byte & 15]);
  }
  return hex;
}

static std::string serialise(const Message &message) {
  std::string bytes;
  {
    google::protobuf::io::StringOutputStream stream(&bytes);
    google::protobuf::io::CodedOutputStream output(&stream);
    output.SetSerializationDeterministic(true);
    message.SerializeToCodedStream(&output);
  } // the stream cuts the string to its size when it goes
  return bytes;
}

// Gives the output, or false for an error.
static bool answer(const std::string &mode, const std::string &input, Message *message, std::string *output) {
  if (mode == "from_json" || mode == "from_json_lenient") {
    google::protobuf::util::JsonParseOptions options;
    options.ignore_unknown_fields = mode == "from_json_lenient";
    if (!google::protobuf::util::JsonStringToMessage(input, message, options).ok()) return false;
    *output = serialise(*message);
    return true;
  }
  if (!message->ParseFromString(input)) return false;
  if (mode.empty()) {
    *output = serialise(*message);
    return true;
  }
  google::protobuf::util::JsonPrintOptions options;
  options.always_print_primitive_fields = mode == "to_json_with_defaults";
  return google::protobuf::util::MessageToJsonString(*message, output, options).ok();
}

int main(int argc, char **argv) {
  const std::string mode = argc > 1 ? argv[1] : "";
  const google::protobuf::DescriptorPool *pool = google::protobuf::DescriptorPool::generated_pool();
  google::protobuf::MessageFactory *factory = google::protobuf::MessageFactory::generated_factory();
  std::string line;
  while (std::getline(std::cin, line)) {
    const size_t tab = line.find('\t');
    const google::protobuf::Descriptor *type = pool->FindMessageTypeByName(line.substr(0, tab));
    if (tab == std::string::npos || type == nullptr) {
      std::cerr << "not a question: " << line << "\n";
      return 1;
    }
    std::unique_ptr<Message> message(factory->GetPrototype(type)->New());
    std::string output;
    if (answer(mode, from_hex(line.substr(tab + 1)), message.get(), &output)) {
      std::cout << "ok\t" << to_hex(output) << "\n";
    } else {
      std::cout << "error\n";
    }
  }
  return 0;
}
