# Emscripten's own toolchain file, from the folder of `emcc`: Debian's package, or an emsdk.
find_program(em_config em-config REQUIRED)
execute_process(COMMAND "${em_config}" EMSCRIPTEN_ROOT OUTPUT_VARIABLE root OUTPUT_STRIP_TRAILING_WHITESPACE
  COMMAND_ERROR_IS_FATAL ANY)
include("${root}/cmake/Modules/Platform/Emscripten.cmake")
