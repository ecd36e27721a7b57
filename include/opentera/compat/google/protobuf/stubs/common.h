/* What protobuf's header of this name gives to programs: the check of the version. Part of the drop-in, see
 * docs/compat.md. */

#ifndef OPENTERA_COMPAT_COMMON_H
#define OPENTERA_COMPAT_COMMON_H

#include "../../../../messages.h"

#include <cstdlib>

#ifdef GOOGLE_PROTOBUF_VERSION
#include "../port_def.inc" /* An error. */
#endif

/// The protobuf whose generated code the drop-in stands for: 3.21.12.
#define GOOGLE_PROTOBUF_VERSION 3021012

/* With OPENTERA_COMPAT_COMPILED, which the target of CMake defines, the functions are compiled once, in messages.pb.cc,
 * which defines OPENTERA_COMPAT_DEFINITIONS. Without it they are inline. */
#if defined(OPENTERA_COMPAT_COMPILED) && !defined(OPENTERA_COMPAT_DEFINITIONS)
#define OPENTERA_COMPAT_DECLARATIONS_ONLY
#endif
#ifndef OPENTERA_COMPAT_DEFINITIONS
#define OPENTERA_COMPAT_INLINE inline
#elif defined(_WIN32) && defined(__GNUC__) && !defined(__clang__)
/* On Windows a function that is inline in another file cannot be defined here, unless it is inline too. */
#define OPENTERA_COMPAT_INLINE inline __attribute__((used))
#else
#define OPENTERA_COMPAT_INLINE
#endif

/* With OPENTERA_COMPAT_KEEP_GETTERS the definitions have every getter, so that a debugger can call it. */
#if defined(OPENTERA_COMPAT_KEEP_GETTERS) && defined(__GNUC__)
#define OPENTERA_COMPAT_GETTER __attribute__((used))
#else
#define OPENTERA_COMPAT_GETTER
#endif

/// A statement that ends the program when the library is not one that these headers work with.
#define GOOGLE_PROTOBUF_VERIFY_VERSION ::google::protobuf::internal::VerifyVersion()

namespace google {
namespace protobuf {
/* The names of the linker are not protobuf's, so that a program may also load libraries that use protobuf. */
inline namespace opentera_compat {

namespace internal {
inline void VerifyVersion() {
  if (tera_abi_version() != TERA_ABI_VERSION) std::abort();
}
}  // namespace internal

/// There is nothing to free.
inline void ShutdownProtobufLibrary() {}

}  // namespace opentera_compat
}  // namespace protobuf
}  // namespace google

#endif
