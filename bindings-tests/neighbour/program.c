/* A message there and back, as binary and as JSON; with WITH_OTHER also a library of Rust that catches its own panic. */
#include "neighbour.h"

#ifdef WITH_OTHER
#ifdef __cplusplus
extern "C"
#endif
uint32_t other_entries(uint32_t n);
#endif

int main(void) {
#ifdef WITH_OTHER
  if (other_entries(5) != 5 || other_entries(7) != UINT32_MAX) return 2;
#endif
  return there_and_back();
}
