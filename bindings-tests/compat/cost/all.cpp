/* Every message of the 19 headers: from JSON, out of an `Any`, every field read, a copy, and back to bytes and JSON. */

#include "fields.h"

#include <google/protobuf/util/json_util.h>

namespace util = google::protobuf::util;

#define USE(message)                                                                        \
  std::string Use(const std::string &text, const Any &any, message *into) {                 \
    message event;                                                                          \
    if (!util::JsonStringToMessage(text, &event).ok() && !any.UnpackTo(&event)) return {};  \
    FIELDS_OF_##message(READ_FIELD)                                                         \
    message copy = event;                                                                   \
    copy.MergeFrom(*into);                                                                  \
    *into = std::move(copy);                                                                \
    std::string written;                                                                    \
    if (!util::MessageToJsonString(*into, &written).ok()) return {};                        \
    return written + event.SerializeAsString();                                             \
  }
FOR_EACH_MESSAGE(USE)
