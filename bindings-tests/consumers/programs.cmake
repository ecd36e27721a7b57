# The program with each of the targets, which have the same names however the library came.
foreach(kind default shared static)
  add_executable(${kind} "${CMAKE_CURRENT_LIST_DIR}/program.c")
endforeach()
target_link_libraries(default PRIVATE opentera::messages)
target_link_libraries(shared PRIVATE opentera::messages-shared)
target_link_libraries(static PRIVATE opentera::messages-static)
