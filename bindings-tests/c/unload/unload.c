/* The library, whose path is the argument, is loaded, used by several threads and unloaded: nothing of it stays, and the
 * threads end after it. */

#define _POSIX_C_SOURCE 200809L

#include <opentera/messages.h>

#ifdef _WIN32
#include <windows.h>
#define LOAD_LIBRARY(path) LoadLibraryA(path)
#define FUNCTION(loaded, name) (void *)(INT_PTR)GetProcAddress(loaded, name)
#define UNLOAD(loaded) FreeLibrary(loaded)
#define IS_GONE(path) (GetModuleHandleA(path) == NULL)
#else
#include <dlfcn.h>
#define HMODULE void *
#define LOAD_LIBRARY(path) dlopen(path, RTLD_NOW | RTLD_LOCAL)
#define FUNCTION(loaded, name) dlsym(loaded, name)
#define UNLOAD(loaded) (dlclose(loaded) == 0)
#define IS_GONE(path) (dlopen(path, RTLD_NOW | RTLD_NOLOAD) == NULL)
#endif
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

enum { ROUNDS = 5, THREADS = 4 };

/* Not that of the other tests, which calls the library. */
#define CHECK(condition) check((condition) ? 1 : 0, __LINE__, #condition)

static unsigned failures;

static int check(int holds, int line, const char *condition) {
  if (!holds) fprintf(stderr, "unload.c:%d: %s\n", line, condition);
  failures += !holds;
  return holds;
}

/* The functions that are used. A pointer to a function is read from the one to an object, as POSIX has it. */
#define FOR_EACH_FUNCTION(X) \
  X(tera_arena *, tera_arena_new_for, (size_t, const char *)) \
  X(void, tera_arena_free, (tera_arena *)) \
  X(tera_status, tera_from_json, (tera_arena *, const char *, size_t, uint32_t, tera_head *)) \
  X(tera_status, tera_encode, (tera_arena *, const tera_head *, uint8_t *, size_t, size_t *)) \
  X(uint32_t, tera_kind_from_name, (const char *, size_t)) \
  X(const char *, tera_arena_error_message, (const tera_arena *))
#define MEMBER(result, name, parameters) result(*name) parameters;
#define LOAD(result, name, parameters) *(void **)&library.name = FUNCTION(loaded, #name);
#define IS_LOADED(result, name, parameters) CHECK(library.name != NULL);

static struct { FOR_EACH_FUNCTION(MEMBER) } library;
static pthread_barrier_t together;

/* Uses the library, at the same time as the other threads, and ends when it is unloaded. */
static void *use(void *good) {
  static const char json[] = "{\"deviceUuid\":\"\\u0031\",\"type\":\"DEVICE_CONNECTED\"}", name[] = "opentera.protobuf.Value";
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  uint8_t bytes[64];
  size_t len = 0;
  tera_arena *arena;
  pthread_barrier_wait(&together);
  arena = library.tera_arena_new_for(0, TERA_LAYOUT);
  *(int *)good = library.tera_kind_from_name(name, sizeof name - 1) == TERA_KIND_VALUE && arena != NULL &&
                 library.tera_from_json(arena, json, sizeof json - 1, 0, &device.base) == TERA_OK &&
                 library.tera_encode(arena, &device.base, bytes, sizeof bytes, &len) == TERA_OK && len == 5 &&
                 library.tera_from_json(arena, json, 3, 0, &device.base) != TERA_OK &&
                 library.tera_arena_error_message(arena)[0] != 0;
  library.tera_arena_free(arena);
  pthread_barrier_wait(&together); /* used */
  pthread_barrier_wait(&together); /* unloaded */
  return NULL;
}

static void round_of(const char *path) {
  pthread_t threads[THREADS];
  int good[THREADS];
  HMODULE loaded = LOAD_LIBRARY(path);
  if (!CHECK(loaded != NULL)) return;
  FOR_EACH_FUNCTION(LOAD)
  FOR_EACH_FUNCTION(IS_LOADED)
  for (int i = 0; i < THREADS; i++) CHECK(pthread_create(&threads[i], NULL, use, &good[i]) == 0);
  pthread_barrier_wait(&together);
  pthread_barrier_wait(&together);
  for (int i = 0; i < THREADS; i++) CHECK(good[i]);
  CHECK(UNLOAD(loaded));
  CHECK(IS_GONE(path));
  pthread_barrier_wait(&together);
  for (int i = 0; i < THREADS; i++) CHECK(pthread_join(threads[i], NULL) == 0);
}

int main(int argc, char **argv) {
  if (argc != 2 || pthread_barrier_init(&together, NULL, THREADS + 1) != 0) return EXIT_FAILURE;
  for (int i = 0; i < ROUNDS; i++) round_of(argv[1]);
  pthread_barrier_destroy(&together);
  return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
