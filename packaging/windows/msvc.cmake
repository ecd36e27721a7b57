# The ABI of MSVC without its SDK: clang, lld-link, and import libraries made from the names in this folder. The includer
# sets `processor`, as CMake names it, and `machine`, as llvm-dlltool does.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR ${processor})
set(CMAKE_C_COMPILER clang)
set(CMAKE_C_COMPILER_TARGET ${triple})
set(CMAKE_AR llvm-ar)
set(CMAKE_RC_COMPILER llvm-rc)
set(CMAKE_MT llvm-mt)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY) # linking a program needs a C runtime, which only the SDK has

# The library needs only KERNEL32 and the Universal CRT, which every Windows 10 has.
set(CMAKE_C_STANDARD_LIBRARIES "")
file(GLOB definitions "${CMAKE_CURRENT_LIST_DIR}/*.def")
foreach(definition ${definitions})
  cmake_path(GET definition STEM LAST_ONLY name)
  set(library "${CMAKE_BINARY_DIR}/windows/${name}.lib")
  file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/windows")
  execute_process(COMMAND llvm-dlltool -m ${machine} -d "${definition}" -l "${library}" COMMAND_ERROR_IS_FATAL ANY)
  string(APPEND CMAKE_C_STANDARD_LIBRARIES " \"${library}\"")
endforeach()

# The library needs no start-up code. `_fltused` marks objects that use floating point; its value is never read, so any
# address works. `/Brepro` writes no timestamp, so two builds have the same bytes.
set(CMAKE_SHARED_LINKER_FLAGS_INIT
  "-Xlinker /NODEFAULTLIB -Xlinker /NOENTRY -Xlinker /ALTERNATENAME:_fltused=__ImageBase -Xlinker /Brepro")
