/* Prints how many nanoseconds it takes to load a shared library and, if a function is named, to call it. */

#include <dlfcn.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc < 2) return 1;
  uint64_t start = now();
  void *library = dlopen(argv[1], RTLD_NOW);
  if (!library) {
    fprintf(stderr, "%s\n", dlerror());
    return 1;
  }
  if (argc > 2) {
    uint32_t (*function)(void);
    void *symbol = dlsym(library, argv[2]);
    if (!symbol) {
      fprintf(stderr, "%s\n", dlerror());
      return 1;
    }
    memcpy(&function, &symbol, sizeof function);
    function();
  }
  printf("%" PRIu64 "\n", now() - start);
  return 0;
}
