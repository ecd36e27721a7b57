# arm64 and x86-64 in one file, without Apple's SDK: clang, lld, LLVM's lipo, and the names in macos/libSystem.tbd.
set(CMAKE_SYSTEM_NAME Darwin)
set(CMAKE_OSX_ARCHITECTURES "arm64;x86_64" CACHE STRING "")
set(CMAKE_OSX_DEPLOYMENT_TARGET 13.0 CACHE STRING "")

# In LLVM's own folder the tools have names without a version.
find_program(clang clang REQUIRED)
file(REAL_PATH "${clang}" llvm)
cmake_path(GET llvm PARENT_PATH llvm)
set(CMAKE_C_COMPILER "${llvm}/clang")
set(CMAKE_C_COMPILER_TARGET arm64-apple-macos)
set(CMAKE_AR "${llvm}/llvm-ar")
set(CMAKE_RANLIB "${llvm}/llvm-ranlib")
set(CMAKE_LIPO "${llvm}/llvm-lipo")
set(CMAKE_STRIP "${llvm}/llvm-strip") # it signs what it has changed
set(CMAKE_INSTALL_NAME_TOOL "${llvm}/llvm-install-name-tool")
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY) # libSystem.tbd is not sufficient for linking a program

# clang finds `ld64.lld` in its own folder, and `lipo` and the SDK by these options.
set(CMAKE_OSX_SYSROOT "${CMAKE_BINARY_DIR}/macos" CACHE PATH "")
file(MAKE_DIRECTORY "${CMAKE_OSX_SYSROOT}/usr/lib")
file(CREATE_LINK "${CMAKE_CURRENT_LIST_DIR}/../macos/libSystem.tbd" "${CMAKE_OSX_SYSROOT}/usr/lib/libSystem.tbd" SYMBOLIC)
file(CREATE_LINK "${CMAKE_LIPO}" "${CMAKE_OSX_SYSROOT}/lipo" SYMBOLIC)
set(CMAKE_C_FLAGS_INIT "\"-B${CMAKE_OSX_SYSROOT}\"")
set(CMAKE_SHARED_LINKER_FLAGS_INIT -fuse-ld=lld)
set(CMAKE_MODULE_LINKER_FLAGS_INIT -fuse-ld=lld)
