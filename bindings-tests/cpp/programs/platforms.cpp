// All headers for C++ after those of a platform, which the test includes, and what a program does where a macro has the
// name of an enumerator.

#include <opentera/messages.hpp>

#include "all.h"

#include <type_traits>

using StatusType = opentera::ArchiveEvent::StatusType;
constexpr StatusType pending{TERA_ARCHIVE_EVENT_STATUS_PENDING};
static_assert(static_cast<std::int32_t>(pending) == TERA_ARCHIVE_EVENT_STATUS_PENDING);
static_assert(static_cast<StatusType>(opentera::protobuf::ArchiveEvent_StatusType_STATUS_PENDING) == pending);

#ifdef _WIN32
#ifdef STATUS_PENDING
static_assert(static_cast<std::uint32_t>(STATUS_PENDING) == 0x103);
#else
static_assert(StatusType::STATUS_PENDING == pending);
#endif
#endif

#ifdef X_PROTOCOL
static_assert(std::is_same_v<Status, int> && Success == 0);
#endif
