# Adds these targets. Reads the variables that opentera_messages_find_files sets; arguments go to add_library.
#
#   opentera::messages-static opentera::messages-shared opentera::messages            the shared one, unless
#   BUILD_SHARED_LIBS is off or only the static one exists opentera::messages-qt         for programs with
#   messages_qt.hpp opentera::messages-qt-values  for programs with messages_qt_values.hpp or messages_qt_model.hpp
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

  # The headers are sources of every target that links to these, so that AUTOMOC finds their classes.
  set(headers "${opentera_messages_includedir}/opentera")
  add_library(opentera::messages-qt INTERFACE IMPORTED ${ARGN})
  set_target_properties(opentera::messages-qt PROPERTIES
    INTERFACE_SOURCES "${headers}/messages_qt.hpp"
    INTERFACE_LINK_LIBRARIES opentera::messages)
  add_library(opentera::messages-qt-values INTERFACE IMPORTED ${ARGN})
  set_target_properties(opentera::messages-qt-values PROPERTIES
    INTERFACE_SOURCES "${headers}/messages_qt_values.hpp;${headers}/messages_qt_model.hpp"
    INTERFACE_LINK_LIBRARIES opentera::messages-qt)
endfunction()

# The target opentera_messages, also by the name opentera::messages-compat: the functions of the drop-in for protoc's
# classes, compiled once, and the static library, so that a program needs no other file. Call this once in a build, with
# C++ enabled.
function(opentera_messages_add_compat)
  get_target_property(include opentera::messages-static INTERFACE_INCLUDE_DIRECTORIES)
  add_library(opentera_messages STATIC "${include}/opentera/compat/messages.pb.cc")
  target_include_directories(opentera_messages PUBLIC "${include}/opentera/compat")
  target_compile_definitions(opentera_messages
    PUBLIC OPENTERA_PROTOCOL_VERSION=1 OPENTERA_COMPAT_COMPILED
    PRIVATE $<$<NOT:$<OR:$<CONFIG:Release>,$<CONFIG:MinSizeRel>>>:OPENTERA_COMPAT_KEEP_GETTERS>)
  target_compile_features(opentera_messages PUBLIC cxx_std_17)
  target_link_libraries(opentera_messages PUBLIC opentera::messages-static)
  set_target_properties(opentera_messages PROPERTIES POSITION_INDEPENDENT_CODE ON)
  add_library(opentera::messages-compat ALIAS opentera_messages)
endfunction()

# The target opentera::messages-qml: the QML module OpenTera.Messages, a static library that a program with Qt 6 links
# to instead of opentera::messages-qt-values. Call this once in a build, after find_package(Qt6 COMPONENTS Qml).
function(opentera_messages_add_qml_module)
  get_target_property(header opentera::messages-qt INTERFACE_SOURCES)
  cmake_path(GET header PARENT_PATH folder)
  set(CMAKE_AUTOMOC ON)
  qt_add_qml_module(opentera_messages_qml
    URI OpenTera.Messages
    VERSION 1.0
    STATIC
    DEPENDENCIES QtQml # has the base classes of models, for qmllint
    RESOURCE_PREFIX /qt-project.org/imports # where every Qt 6 looks
    OUTPUT_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/OpenTera/Messages"
    SOURCES ${header} "${folder}/messages_qt_values.hpp" "${folder}/messages_qt_model.hpp" "${folder}/messages_qml.hpp")
  target_compile_features(opentera_messages_qml PUBLIC cxx_std_17)
  target_compile_definitions(opentera_messages_qml PUBLIC OPENTERA_QML) # registers the value types
  target_include_directories(opentera_messages_qml PRIVATE "${folder}") # the registration includes by file name
  target_link_libraries(opentera_messages_qml PUBLIC opentera::messages Qt6::Qml)
  add_library(opentera_messages_qml_import INTERFACE)
  target_link_libraries(opentera_messages_qml_import INTERFACE opentera_messages_qml opentera_messages_qmlplugin)
  add_library(opentera::messages-qml ALIAS opentera_messages_qml_import)
endfunction()
