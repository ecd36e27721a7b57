# The installed files and their folders.
include(GNUInstallDirs)

set_property(TARGET opentera_messages_rust PROPERTY EXCLUDE_FROM_ALL FALSE)
if(TARGET opentera_messages_shared)
  install(TARGETS opentera_messages_shared
    RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT runtime
    LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT runtime NAMELINK_COMPONENT development
    ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT development)
endif()
install(FILES "${static_file}" DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT development)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT development)
file(GLOB package "${PROJECT_SOURCE_DIR}/cmake/*.cmake")
install(FILES ${package} DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/opentera-messages" COMPONENT development)

# The .pc file has no absolute paths, so that the installation can be moved. An installation to the system's folders is
# not moved, and pkg-config knows these folders.
if(CMAKE_INSTALL_PREFIX STREQUAL "/usr")
  set(prefix "${CMAKE_INSTALL_PREFIX}")
else()
  cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX BASE_DIRECTORY "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig" OUTPUT_VARIABLE prefix)
  string(PREPEND prefix "\${pcfiledir}/")
endif()
foreach(folder BIN LIB INCLUDE)
  string(TOLOWER "${folder}dir" name)
  set(${name} "\${prefix}")
  cmake_path(APPEND ${name} "${CMAKE_INSTALL_${folder}DIR}") # unchanged if it is absolute
endforeach()
configure_file("${PROJECT_SOURCE_DIR}/cmake/opentera-messages.pc.in" opentera-messages.pc @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/opentera-messages.pc"
  DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT development)
