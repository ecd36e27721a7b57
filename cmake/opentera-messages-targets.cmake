# The targets opentera::messages-shared, opentera::messages-static and opentera::messages, which is the shared one
# unless BUILD_SHARED_LIBS is off, and opentera::messages-qt, that one for programs with messages_qt.hpp. Reads the
# variables that opentera_messages_read_pc sets; arguments go to add_library.
function(opentera_messages_add_targets)
  string(REGEX MATCH "^[0-9]+" major "${opentera_messages_Version}")

  add_library(opentera::messages-shared SHARED IMPORTED ${ARGN})
  set_target_properties(opentera::messages-shared PROPERTIES
    IMPORTED_LOCATION "${opentera_messages_libdir}/libopentera_messages.so.${major}"
    IMPORTED_SONAME libopentera_messages.so.${major}
    INTERFACE_INCLUDE_DIRECTORIES "${opentera_messages_includedir}")

  add_library(opentera::messages-static STATIC IMPORTED ${ARGN})
  set_target_properties(opentera::messages-static PROPERTIES
    IMPORTED_LOCATION "${opentera_messages_libdir}/libopentera_messages.a"
    INTERFACE_INCLUDE_DIRECTORIES "${opentera_messages_includedir}")

  if(DEFINED BUILD_SHARED_LIBS AND NOT BUILD_SHARED_LIBS)
    add_library(opentera::messages ALIAS opentera::messages-static)
  else()
    add_library(opentera::messages ALIAS opentera::messages-shared)
  endif()

  # The header is among the sources of whoever links to this, so that AUTOMOC sees its class.
  add_library(opentera::messages-qt INTERFACE IMPORTED ${ARGN})
  set_target_properties(opentera::messages-qt PROPERTIES
    INTERFACE_SOURCES "${opentera_messages_includedir}/opentera/messages_qt.hpp"
    INTERFACE_LINK_LIBRARIES opentera::messages)
endfunction()
