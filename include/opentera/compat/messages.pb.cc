/* The functions of the drop-in for protoc's headers, if `OPENTERA_COMPAT_COMPILED` is defined: see
 * docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#define OPENTERA_COMPAT_DEFINITIONS

#include "ArchiveEvent.pb.h"
#include "CreateSession.pb.h"
#include "DatabaseEvent.pb.h"
#include "DeviceEvent.pb.h"
#include "JoinSessionEvent.pb.h"
#include "JoinSessionReplyEvent.pb.h"
#include "LeaveSessionEvent.pb.h"
#include "LogEvent.pb.h"
#include "LoginEvent.pb.h"
#include "ParticipantEvent.pb.h"
#include "RPCMessage.pb.h"
#include "Result.pb.h"
#include "ServerCommand.pb.h"
#include "StopSessionEvent.pb.h"
#include "TeraEvent.pb.h"
#include "TeraMessage.pb.h"
#include "TeraModuleMessage.pb.h"
#include "UserEvent.pb.h"
#include "UserRegisterToEvent.pb.h"
#include "google/protobuf/any.pb.h"
#include "google/protobuf/util/json_util.h"
