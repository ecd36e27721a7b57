# Versions with the same major number are compatible: it is the number in the SONAME. A request for a version range
# accepts every version in it.
include("${CMAKE_CURRENT_LIST_DIR}/opentera-messages-pc.cmake")
opentera_messages_read_pc()
include("${CMAKE_CURRENT_LIST_DIR}/opentera-messages-rust-target.cmake")
set(PACKAGE_VERSION "${opentera_messages_Version}")
if(opentera_messages_rust_target) # cargo-c does not write it
  opentera_messages_is_for_this_system(suitable "${opentera_messages_rust_target}")
  if(NOT suitable)
    string(APPEND PACKAGE_VERSION " for ${opentera_messages_rust_target}")
    set(PACKAGE_VERSION_UNSUITABLE TRUE)
    return()
  endif()
endif()
if(PACKAGE_FIND_VERSION_RANGE)
  if(PACKAGE_VERSION VERSION_GREATER_EQUAL PACKAGE_FIND_VERSION_MIN
     AND (PACKAGE_VERSION VERSION_LESS PACKAGE_FIND_VERSION_MAX
     OR (PACKAGE_FIND_VERSION_RANGE_MAX STREQUAL INCLUDE AND PACKAGE_VERSION VERSION_EQUAL PACKAGE_FIND_VERSION_MAX)))
    set(PACKAGE_VERSION_COMPATIBLE TRUE)
  endif()
elseif(PACKAGE_VERSION MATCHES "^${PACKAGE_FIND_VERSION_MAJOR}\\." AND PACKAGE_VERSION VERSION_GREATER_EQUAL PACKAGE_FIND_VERSION)
  set(PACKAGE_VERSION_COMPATIBLE TRUE)
endif()
if(PACKAGE_VERSION VERSION_EQUAL PACKAGE_FIND_VERSION)
  set(PACKAGE_VERSION_EXACT TRUE)
endif()
