# Reads the installed opentera-messages.pc, the one file with the version and the folders: sets opentera_messages_<name> for
# every variable and field in it.
function(opentera_messages_read_pc)
  # CMake installs this file into <libdir>/cmake/opentera-messages, cargo-c into <prefix>/share/cmake/opentera-messages.
  get_filename_component(here "${CMAKE_CURRENT_FUNCTION_LIST_DIR}" REALPATH)
  foreach(libdir .. ../../lib/${CMAKE_LIBRARY_ARCHITECTURE} ../../lib64 ../../lib)
    get_filename_component(pcfiledir "${here}/../${libdir}/pkgconfig" ABSOLUTE)
    if(EXISTS "${pcfiledir}/opentera-messages.pc")
      break()
    endif()
  endforeach()
  file(STRINGS "${pcfiledir}/opentera-messages.pc" lines)
  foreach(line IN LISTS lines)
    string(CONFIGURE "${line}" line) # a variable is written ${name} in both languages
    if(line MATCHES "^([A-Za-z_.]+)(=|: )(.*)$")
      set(${CMAKE_MATCH_1} "${CMAKE_MATCH_3}")
      set(opentera_messages_${CMAKE_MATCH_1} "${CMAKE_MATCH_3}" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()
