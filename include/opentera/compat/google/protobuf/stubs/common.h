/* The version check of protobuf's header of this name. Part of the drop-in, see docs/compat.md. */

#ifndef OPENTERA_COMPAT_COMMON_H
#define OPENTERA_COMPAT_COMMON_H

#include "../../../../messages.h"

#include <cstdlib>

#ifdef GOOGLE_PROTOBUF_VERSION
#include "../port_def.inc" /* An error. */
#endif

/// The version of protobuf whose generated code the drop-in replaces: 3.21.12.
#define GOOGLE_PROTOBUF_VERSION 3021012

/* If OPENTERA_COMPAT_COMPILED is defined, as the CMake target does, the functions are compiled once in messages.pb.cc,
 * which defines OPENTERA_COMPAT_DEFINITIONS. Otherwise they are inline. */
#if defined(OPENTERA_COMPAT_COMPILED) && !defined(OPENTERA_COMPAT_DEFINITIONS)
#define OPENTERA_COMPAT_DECLARATIONS_ONLY
#endif
#ifndef OPENTERA_COMPAT_DEFINITIONS
#define OPENTERA_COMPAT_INLINE inline
#elif defined(_WIN32) && defined(__GNUC__) && !defined(__clang__)
/* On Windows, a function that is inline in another file must be inline here too. */
#define OPENTERA_COMPAT_INLINE inline __attribute__((used))
#else
#define OPENTERA_COMPAT_INLINE
#endif

/* OPENTERA_COMPAT_KEEP_GETTERS compiles every getter, so that a debugger can call it. */
#if defined(OPENTERA_COMPAT_KEEP_GETTERS) && defined(__GNUC__)
#define OPENTERA_COMPAT_GETTER __attribute__((used))
#else
#define OPENTERA_COMPAT_GETTER
#endif

/// A statement that terminates the program if the library is incompatible with these headers.
#define GOOGLE_PROTOBUF_VERIFY_VERSION ::google::protobuf::internal::VerifyVersion()

namespace google {
namespace protobuf {
/* The linker names differ from protobuf's, so that a program may also load libraries that use protobuf. */
inline namespace opentera_compat {

namespace internal {
inline void VerifyVersion() {
  if (tera_abi_version() != TERA_ABI_VERSION) std::abort();
}
}  // namespace internal

/// Does nothing: nothing needs freeing.
inline void ShutdownProtobufLibrary() {}

}  // namespace opentera_compat
}  // namespace protobuf
}  // namespace google

#endif
