/* Counts the calls of the allocator of the program that this library is loaded into with LD_PRELOAD; the real work is done
 * by glibc's own functions. */

#include <errno.h>
#include <stddef.h>
#include <stdint.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t align, size_t size);

static _Atomic uint64_t allocations;

uint64_t bench_allocations(void) {
  return allocations;
}

void *malloc(size_t size) {
  allocations++;
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  allocations++;
  return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size) {
  allocations++;
  return __libc_realloc(memory, size);
}

void *aligned_alloc(size_t align, size_t size) {
  allocations++;
  return __libc_memalign(align, size);
}

int posix_memalign(void **memory, size_t align, size_t size) {
  void *made = aligned_alloc(align, size);
  if (!made) return ENOMEM;
  *memory = made;
  return 0;
}
