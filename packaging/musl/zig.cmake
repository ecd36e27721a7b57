# musl, with the C compiler and linker of PyPI's ziglang. The includer sets `processor`.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR ${processor})
set(CMAKE_C_COMPILER_TARGET ${processor}-linux-musl)
set(CMAKE_CXX_COMPILER_TARGET ${processor}-linux-musl)
set(CMAKE_C_COMPILER python3 -m ziglang cc)
set(CMAKE_CXX_COMPILER python3 -m ziglang c++)
set(CMAKE_AR llvm-ar) # CMake would look for Zig's in a folder that contains only python3
set(CMAKE_RANLIB llvm-ranlib)
set(CMAKE_STRIP llvm-strip)
