/* The program's own allocator: what the library is given and gives back, memory that it does not get or that is not
 * aligned, and that another allocator cannot be set. */

#include "check.h"

#define PIECES 64

static unsigned long allocations; /* how often memory was asked for */
static unsigned long refuse_at;   /* which of these is refused, 0 for none */
static long live;                 /* how many pieces were given and are not released */
static int misaligned;            /* whether refused memory is given with another alignment, instead of NULL */

#include "refusals.h"

static struct piece {
  uint8_t *memory;
  void *block; /* in which the memory is; NULL for a piece that is not live */
  size_t size, align;
} pieces[PIECES];

static void *allocate(void *context, size_t size, size_t align) {
  size_t off = ++allocations == refuse_at ? 1 : 0;
  struct piece *piece = pieces;
  CHECK(context == pieces && size > 0 && align > 0 && (align & (align - 1)) == 0);
  if (off && (!misaligned || align == 1)) return NULL;
  while (piece < pieces + PIECES && piece->block != NULL) piece++;
  if (!CHECK(piece < pieces + PIECES)) return NULL;
  piece->block = malloc(size + align);
  if (!CHECK(piece->block != NULL)) return NULL;
  piece->memory = (uint8_t *)piece->block + (align - (uintptr_t)piece->block % align) % align + off;
  piece->size = size;
  piece->align = align;
  live++;
  return piece->memory;
}

static void release(void *context, void *memory, size_t size, size_t align) {
  struct piece *piece = pieces;
  CHECK(context == pieces);
  while (piece < pieces + PIECES && (piece->block == NULL || piece->memory != memory)) piece++;
  if (!CHECK(piece < pieces + PIECES)) return;
  CHECK(piece->size == size && piece->align == align);
  memset(memory, 0xdd, size); /* what is still used is seen */
  free(piece->block);
  piece->block = NULL;
  live--;
}

/* It is set once, before anything is allocated. */
static void set(void) {
  CHECK_STATUS(tera_set_allocator(NULL, release, pieces), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_set_allocator(allocate, NULL, pieces), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_set_allocator(allocate, release, pieces), TERA_OK);
  CHECK_STATUS(tera_set_allocator(allocate, release, NULL), TERA_ERR_INVALID_ARGUMENT);
  CHECK(allocations == 0);
}

/* All memory of an arena is from the program, and goes back to it. */
static void arenas(void) {
  tera_arena *arena = tera_arena_new(0);
  CHECK(arena != NULL && live == 1 && pieces[0].memory == (uint8_t *)arena);
  for (size_t align = 1; align <= 4096; align *= 2) {
    void *memory = tera_arena_alloc(arena, 10000, align);
    CHECK(memory != NULL && (uintptr_t)memory % align == 0);
  }
  CHECK(live > 2);
  tera_arena_reset(arena);
  CHECK(live == 2);
  tera_arena_free(arena);
  CHECK(live == 0);
}

/* Once an arena has memory enough, wrapping and unwrapping takes no more. */
static void after_warm_up(void) {
  tera_arena *arena = tera_arena_new(0);
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  const tera_head *messages[2];
  unsigned long before = 0;
  messages[0] = messages[1] = &device.base;
  device.device_name = TERA_STR("a name");
  for (int i = 0; i < 10; i++) {
    tera_frame frame = TERA_FRAME_INIT;
    size_t len = 0;
    CHECK_STATUS(tera_wrap_event(arena, NULL, 0, 0, messages, 2, buffer, sizeof buffer, &len), TERA_OK);
    CHECK_STATUS(tera_unwrap(arena, TERA_KIND_EVENT, buffer, len, TERA_DECODE_COPY, &frame), TERA_OK);
    CHECK(frame.payloads.len == 2 && frame.payloads.data[1].kind == TERA_KIND_DEVICE_EVENT);
    tera_arena_reset(arena);
    if (i == 2) before = allocations;
  }
  CHECK(before > 0 && allocations == before);
  tera_arena_free(arena);
}

int main(void) {
  set();
  arenas();
  after_warm_up();
  refuse_each();
  misaligned = 1;
  refuse_each();
  CHECK(live == 0);
  return finish();
}
