// Two files of one program, compiled with and without exceptions, that exchange messages of the drop-in.

#include <opentera/compat/DeviceEvent.pb.h>
#include <opentera/messages.hpp>

/// In the file without exceptions: whether a new arena is empty.
bool is_empty_without_exceptions();
/// Likewise: a message with a name.
opentera::protobuf::DeviceEvent named_without_exceptions(const char *name);
