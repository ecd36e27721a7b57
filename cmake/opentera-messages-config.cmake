# find_package(opentera-messages CONFIG): the targets of an installed library.
include("${CMAKE_CURRENT_LIST_DIR}/opentera-messages-pc.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/opentera-messages-targets.cmake")
opentera_messages_read_pc()
if(NOT EXISTS "${opentera_messages_includedir}/opentera/messages.h")
  set(opentera-messages_FOUND FALSE)
  set(opentera-messages_NOT_FOUND_MESSAGE
      "opentera-messages.pc says that the headers are in ${opentera_messages_includedir}, and they are not.")
elseif(NOT TARGET opentera::messages)
  opentera_messages_add_targets()
endif()
