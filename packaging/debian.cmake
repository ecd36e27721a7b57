# Debian packages by `cpack -G DEB`: libopentera-messages0 with the shared library, and libopentera-messages-dev with the rest.
# packaging/archives.py calls it for each machine.
find_program(PYTHON3 python3 NO_CMAKE_FIND_ROOT_PATH REQUIRED)
find_program(GZIP gzip NO_CMAKE_FIND_ROOT_PATH REQUIRED)
mark_as_advanced(PYTHON3 GZIP)
set(runtime libopentera-messages${PROJECT_VERSION_MAJOR})
set(development libopentera-messages-dev)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME opentera-messages)
set(CPACK_PACKAGE_CONTACT "$ENV{OPENTERA_MESSAGES_MAINTAINER}") # the maintainer of the packages
if(NOT CPACK_PACKAGE_CONTACT)
  set(CPACK_PACKAGE_CONTACT "opentera-messages <maintainers@localhost>")
endif()
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES TRUE)
set(CPACK_COMPONENTS_ALL runtime development)
set(CPACK_DEB_COMPONENT_INSTALL TRUE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(architecture_x86_64 amd64)
set(architecture_aarch64 arm64)
set(architecture_armv7l armhf)
set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE ${architecture_${CMAKE_SYSTEM_PROCESSOR}})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "messages of the OpenTera tele-rehabilitation platform for C and C++")

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME ${runtime})
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_DEPENDS "libc6 (>= 2.17)")
set(CPACK_DEBIAN_RUNTIME_DESCRIPTION "The shared library. It encodes, decodes, and converts to and from JSON.")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME ${development})
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${runtime} (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "Headers, the static library, and files for CMake and pkg-config.")

# The instructions for dpkg-shlibdeps and ldconfig.
file(WRITE "${PROJECT_BINARY_DIR}/debian/shlibs" "libopentera_messages ${PROJECT_VERSION_MAJOR} ${runtime} (>= ${PROJECT_VERSION})\n")
file(WRITE "${PROJECT_BINARY_DIR}/debian/triggers" "activate-noawait ldconfig\n")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA "${PROJECT_BINARY_DIR}/debian/shlibs;${PROJECT_BINARY_DIR}/debian/triggers")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)

# The files that Debian's policy requires in each package: copyright and changelogs, compressed without a timestamp.
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(CONFIGURE OUTPUT debian/changelog.Debian @ONLY CONTENT "opentera-messages (${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * Release ${PROJECT_VERSION}; changelog.gz has the changes.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
function(opentera_messages_output file)
  execute_process(COMMAND ${ARGN} OUTPUT_FILE "${PROJECT_BINARY_DIR}/debian/${file}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()
opentera_messages_output(changelog.Debian.gz ${GZIP} -9nc "${PROJECT_BINARY_DIR}/debian/changelog.Debian")
opentera_messages_output(changelog.gz ${GZIP} -9nc "${PROJECT_SOURCE_DIR}/CHANGELOG.md")
opentera_messages_output(copyright ${PYTHON3} "${PROJECT_SOURCE_DIR}/packaging/licenses.py" --debian ${rust_targets})
foreach(component runtime development)
  install(FILES
      "${PROJECT_BINARY_DIR}/debian/copyright"
      "${PROJECT_BINARY_DIR}/debian/changelog.gz"
      "${PROJECT_BINARY_DIR}/debian/changelog.Debian.gz"
    DESTINATION "share/doc/${${component}}" COMPONENT ${component} EXCLUDE_FROM_ALL)
endforeach()
include(CPack)
