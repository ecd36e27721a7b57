# The targets opentera::messages-static, opentera::messages-shared, opentera::messages, which is the shared one unless
# BUILD_SHARED_LIBS is off or there is none, and opentera::messages-qt, that one for programs with messages_qt.hpp. Reads the
# variables that opentera_messages_find_files sets; arguments go to add_library.
function(opentera_messages_add_targets)
  add_library(opentera::messages-static STATIC IMPORTED ${ARGN})
  set_target_properties(opentera::messages-static PROPERTIES
    IMPORTED_LOCATION "${opentera_messages_static}"
    INTERFACE_INCLUDE_DIRECTORIES "${opentera_messages_includedir}")

  if(opentera_messages_shared)
    add_library(opentera::messages-shared SHARED IMPORTED ${ARGN})
    set_target_properties(opentera::messages-shared PROPERTIES
      IMPORTED_LOCATION "${opentera_messages_shared}"
      INTERFACE_INCLUDE_DIRECTORIES "${opentera_messages_includedir}")
    if(WIN32)
      set_property(TARGET opentera::messages-shared PROPERTY IMPORTED_IMPLIB "${opentera_messages_implib}")
    elseif(opentera_messages_soname)
      set_property(TARGET opentera::messages-shared PROPERTY IMPORTED_SONAME "${opentera_messages_soname}")
    endif()
  endif()

  if(NOT TARGET opentera::messages-shared OR (DEFINED BUILD_SHARED_LIBS AND NOT BUILD_SHARED_LIBS))
    set(default static)
  else()
    set(default shared)
  endif()
  get_property(aliased TARGET opentera::messages-${default} PROPERTY ALIASED_TARGET)
  if(aliased)
    add_library(opentera::messages ALIAS ${aliased})
  else()
    add_library(opentera::messages ALIAS opentera::messages-${default})
  endif()

  # The header is among the sources of whoever links to this, so that AUTOMOC sees its class.
  add_library(opentera::messages-qt INTERFACE IMPORTED ${ARGN})
  set_target_properties(opentera::messages-qt PROPERTIES
    INTERFACE_SOURCES "${opentera_messages_includedir}/opentera/messages_qt.hpp"
    INTERFACE_LINK_LIBRARIES opentera::messages)
endfunction()
