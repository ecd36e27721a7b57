# musl, by the C compiler and linker of PyPI's ziglang.
set(OPENTERA_MESSAGES_RUST_TARGET x86_64-unknown-linux-musl) # CMAKE_SYSTEM_NAME does not tell musl from glibc
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER python3 -m ziglang cc -target x86_64-linux-musl)
set(CMAKE_CXX_COMPILER python3 -m ziglang c++ -target x86_64-linux-musl)
set(CMAKE_AR llvm-ar) # CMake looks for Zig's in a folder that has python3 only
set(CMAKE_RANLIB llvm-ranlib)
