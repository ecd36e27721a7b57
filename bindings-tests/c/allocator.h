/* Replaces the allocator of the program with one that counts, and refuses when it is told to; what it gives is glibc's.
 * Elsewhere there is nothing to do that with, and ALLOCATOR is not defined. */

#ifndef ALLOCATOR_H
#define ALLOCATOR_H

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>

#ifdef __GLIBC__
#define ALLOCATOR

static unsigned long allocations; /* how often memory was asked for */
static unsigned long refuse_at;   /* which of these is refused, 0 for none */
static long live;                 /* how many pieces were given and are not freed */

#ifdef __cplusplus
extern "C" {
#define NO_THROW noexcept
#else
#define NO_THROW
#endif
extern void *__libc_malloc(size_t size) NO_THROW;
extern void *__libc_calloc(size_t count, size_t size) NO_THROW;
extern void *__libc_realloc(void *memory, size_t size) NO_THROW;
extern void *__libc_memalign(size_t align, size_t size) NO_THROW;
extern void __libc_free(void *memory) NO_THROW;

static int refuses(void) {
  return ++allocations == refuse_at;
}

static void *given(void *memory) {
  if (memory != NULL) live++;
  return memory;
}

void *malloc(size_t size) NO_THROW {
  return refuses() ? NULL : given(__libc_malloc(size));
}

void *calloc(size_t count, size_t size) NO_THROW {
  return refuses() ? NULL : given(__libc_calloc(count, size));
}

void *realloc(void *memory, size_t size) NO_THROW {
  if (refuses()) return NULL;
  return memory == NULL ? given(__libc_realloc(memory, size)) : __libc_realloc(memory, size);
}

void *aligned_alloc(size_t align, size_t size) NO_THROW {
  return refuses() ? NULL : given(__libc_memalign(align, size));
}

int posix_memalign(void **memory, size_t align, size_t size) NO_THROW {
  void *made = aligned_alloc(align, size);
  if (made == NULL) return ENOMEM;
  *memory = made;
  return 0;
}

void free(void *memory) NO_THROW {
  if (memory != NULL) live--;
  __libc_free(memory);
}
#ifdef __cplusplus
}
#endif

#endif

#endif
