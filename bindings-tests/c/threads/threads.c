/* Eight threads that share what they read and have arenas of their own: messages that were decoded before, built by hand or
 * captured on the bus are encoded, wrapped, unwrapped, written as JSON and read again by all of them at once. All give the
 * same, and a thread sanitizer has nothing to say. The arguments are how many rounds each goes, and
 * anything for a race that the sanitizer has to see: all threads write to the same. */

#define _POSIX_C_SOURCE 200809L

#include "check.h"
#include "traffic.h"

#include <pthread.h>

/* Rust's own library is not built with the sanitizer, so that it does not see by what this is in order. */
extern const char *__tsan_default_suppressions(void);
const char *__tsan_default_suppressions(void) {
  return "race:std::rt::thread_cleanup\n";
}

#define THREADS 8
#define RECORDS 40

static struct record records[RECORDS];
static tera_frame frames[RECORDS];
static unsigned long rounds = 20;
static tera_user_event *same; /* what all write to, if there is to be a race */
static pthread_barrier_t start;

struct work {
  pthread_t thread;
  unsigned long done, failed;
  size_t sum; /* of all that was made, in the same order */
};

static void expect(struct work *work, int holds) {
  work->done++;
  if (!holds) work->failed++;
}

static void mix(struct work *work, const void *bytes, size_t len) {
  for (size_t i = 0; i < len; i++) work->sum = work->sum * 31 + ((const unsigned char *)bytes)[i];
}

/* A message that all threads have, in every form. */
static void use_shared(struct work *work, tera_arena *arena, const tera_head *message, uint8_t *buffer, size_t capacity) {
  const tera_head *messages[1];
  tera_str text = { NULL, 0 };
  size_t len = 0;
  messages[0] = message;
  expect(work, tera_encode(arena, message, buffer, capacity, &len) == TERA_OK);
  mix(work, buffer, len);
  expect(work, tera_wrap_event(arena, "log.info", 8, 1, messages, 1, buffer, capacity, &len) == TERA_OK);
  mix(work, buffer, len);
  expect(work, tera_json_text(arena, message, TERA_JSON_WRITE_SERVER, &text) == TERA_OK);
  mix(work, text.data, text.len);
  expect(work, tera_binary_from_json(arena, message->kind, text.data, text.len, 0, buffer, capacity, &len) == TERA_OK);
}

static void use_record(struct work *work, tera_arena *arena, const struct record *record) {
  tera_frame frame = TERA_FRAME_INIT;
  tera_topic topic = TERA_TOPIC_INIT;
  uint32_t wrapper = tera_topic_wrapper(record->topic, strlen(record->topic));
  expect(work, tera_topic_parse(NULL, record->topic, strlen(record->topic), &topic) == TERA_OK);
  expect(work, tera_unwrap(arena, wrapper, record->payload, record->len, 0, &frame) == TERA_OK);
  mix(work, &frame.payloads.len, sizeof frame.payloads.len);
  expect(work, tera_unwrap(arena, wrapper, record->payload, record->len - 1, 0, &frame) != TERA_OK);
  mix(work, tera_arena_error_message(arena), strlen(tera_arena_error_message(arena)));
}

/* The first call of all, in every thread at once: it makes the table of names. */
static void *first(void *argument) {
  struct work *work = (struct work *)argument;
  pthread_barrier_wait(&start);
  expect(work, tera_kind_from_name("opentera.protobuf.TeraEvent", 27) == TERA_KIND_EVENT);
  if (same != NULL) expect(work, tera_user_event_init(same, sizeof *same) == TERA_OK);
  return NULL;
}

static void *run(void *argument) {
  struct work *work = (struct work *)argument;
  uint8_t *buffer = (uint8_t *)malloc(64 * 1024);
  tera_arena *arena = tera_arena_new(0);
  pthread_barrier_wait(&start);
  for (unsigned long round = 0; round < rounds; round++) {
    for (size_t i = 0; i < RECORDS; i++) {
      use_record(work, arena, &records[i]);
      for (size_t p = 0; p < frames[i].payloads.len; p++) {
        const tera_head *message = frames[i].payloads.data[p].message;
        if (message != NULL) use_shared(work, arena, message, buffer, 64 * 1024);
      }
      tera_arena_reset(arena);
    }
    expect(work, tera_now() > 0 && tera_seq_next() != 0 && tera_kind_name(TERA_KIND_EVENT) != NULL);
  }
  tera_arena_free(arena);
  free(buffer);
  return NULL;
}

/* Runs a function in every thread at once. */
static void in_threads(struct work *works, void *(*function)(void *argument)) {
  pthread_barrier_init(&start, NULL, THREADS);
  for (int i = 0; i < THREADS; i++) CHECK(pthread_create(&works[i].thread, NULL, function, &works[i]) == 0);
  for (int i = 0; i < THREADS; i++) {
    CHECK(pthread_join(works[i].thread, NULL) == 0);
    CHECK(works[i].done > 0 && works[i].failed == 0 && works[i].sum == works[0].sum);
  }
  pthread_barrier_destroy(&start);
}

int main(int argc, char **argv) {
  static struct work works[THREADS];
  FILE *file = open_traffic("tests/captures/bus.tsv");
  tera_arena *arena = tera_arena_new(0);
  int count = 0;
  tera_user_event user = TERA_USER_EVENT_INIT;
  if (argc > 2) same = &user;
  if (argc > 1) rounds = strtoul(argv[1], NULL, 10);
  in_threads(works, first);
  while (count < RECORDS && read_record(file, &records[count])) {
    uint32_t wrapper = tera_topic_wrapper(records[count].topic, strlen(records[count].topic));
    if (wrapper != TERA_KIND_UNKNOWN) count++;
  }
  fclose(file);
  CHECK(count == RECORDS);
  for (size_t i = 0; i < RECORDS; i++) {
    tera_frame frame = TERA_FRAME_INIT;
    uint32_t wrapper = tera_topic_wrapper(records[i].topic, strlen(records[i].topic));
    CHECK_STATUS(tera_unwrap(arena, wrapper, records[i].payload, records[i].len, 0, &frame), TERA_OK);
    frames[i] = frame;
  }
  in_threads(works, run);
  tera_arena_free(arena);
  return finish();
}
