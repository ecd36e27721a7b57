set(triple aarch64-pc-windows-msvc)
set(processor ARM64)
set(machine arm64)
include("${CMAKE_CURRENT_LIST_DIR}/../windows/msvc.cmake")
