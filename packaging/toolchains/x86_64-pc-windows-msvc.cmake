set(triple x86_64-pc-windows-msvc)
set(processor AMD64)
set(machine i386:x86-64)
include("${CMAKE_CURRENT_LIST_DIR}/../windows/msvc.cmake")
