/* The JSON functions by the names of newer versions of protobuf. Part of the drop-in, see docs/compat.md. */

#ifndef OPENTERA_COMPAT_JSON_H
#define OPENTERA_COMPAT_JSON_H

#include "../util/json_util.h"

namespace google {
namespace protobuf {
inline namespace opentera_compat {
namespace json {

using ParseOptions = util::JsonParseOptions;
using PrintOptions = util::JsonPrintOptions;
using util::JsonStringToMessage;
using util::MessageToJsonString;

}  // namespace json
}  // namespace opentera_compat
}  // namespace protobuf
}  // namespace google

#endif
