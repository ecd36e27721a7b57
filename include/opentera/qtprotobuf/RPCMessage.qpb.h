/* `RPCMessage.proto` as Qt Protobuf's generator would compile it, see docs/qml.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#include <opentera/messages_qt_values.hpp>
