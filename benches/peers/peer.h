/* What the C and C++ peers share: the corpus, the digest, and the requests of the driver. A peer is a program that says
 * what it can do:
 *
 *   static struct peer_bytes encode_event(size_t first, size_t count) { ... peer_corpus.events[first] ... }
 *   static uint64_t decode_event(struct peer_bytes wire) { ... }
 *
 *   int main(int argc, char **argv) {
 *     static struct peer peer;
 *     peer.version = "name 1.2.3";
 *     peer.encode_event = encode_event;
 *     peer.decode_event = decode_event;
 *     return peer_main(argc, argv, &peer);
 *   }
 *
 * No size is fixed: the driver also starts peers with folders whose "100 events" are 1 or 10,000, or one with a string of
 * 1 MiB, so lists and buffers are made for what `peer_corpus` says. Everything in the corpus stays as it is until the
 * program ends, and what is read from files is followed by a NUL that its length does not count. */

#ifndef PEER_H
#define PEER_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* RTLD_DEFAULT */
#endif

#include <dlfcn.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* ---- The corpus ---- */

/* Text or bytes. */
struct peer_bytes {
  const char *data;
  size_t len;
};

struct peer_list {
  const struct peer_bytes *data;
  size_t len;
};

/* The types of events; the numbers are those of the digest. */
enum peer_type {
  PEER_DEVICE = 1,
  PEER_USER,
  PEER_PARTICIPANT,
  PEER_JOIN_SESSION,
  PEER_LEAVE_SESSION,
  PEER_STOP_SESSION,
  PEER_DATABASE,
  PEER_LOG,
  PEER_JOIN_SESSION_REPLY
};

/* What follows is made from the list of their fields. */
#include "events.h"

/* The events as an application has them before they are messages: structs `peer_device`, `peer_user` and so on. */
#define PEER_STRING(name) struct peer_bytes name;
#define PEER_ENUM(name) int32_t name;
#define PEER_DOUBLE(name) double name;
#define PEER_LIST(name) struct peer_list name;
#define PEER_STRUCT(member, Name, number, FIELDS)                                                                        \
  struct peer_##member {                                                                                                 \
    FIELDS(PEER_STRING, PEER_ENUM, PEER_DOUBLE, PEER_LIST)                                                               \
  };
PEER_EVENTS(PEER_STRUCT)
#undef PEER_STRING
#undef PEER_ENUM
#undef PEER_DOUBLE
#undef PEER_LIST
#undef PEER_STRUCT

struct peer_event {
  enum peer_type type;
  union {
#define PEER_MEMBER(member, Name, number, FIELDS) struct peer_##member member;
    PEER_EVENTS(PEER_MEMBER)
#undef PEER_MEMBER
  } fields;
};

/* The remote call; it has one argument of each kind, in this order. */
struct peer_rpc {
  struct peer_bytes method, reply_to;
  uint64_t id;
  double timestamp;
  double double_value;
  float float_value;
  int64_t int_value;
  uint64_t uint_value;
  int bool_value;
  struct peer_bytes bytes_value, string_value;
};

struct peer_corpus {
  /* The header of every `TeraEvent`. */
  uint32_t version;
  double time;
  struct peer_bytes topic;
  /* The one event, and behind it the many. */
  struct peer_event *events;
  size_t count;
  struct peer_rpc rpc;
  /* The same as files: wire bytes of a `TeraEvent` with the one and with the many, of the `RPCMessage`, of a
   * `TeraMessage` around each `TeraEvent`, and that as JSON. */
  struct peer_bytes event1, event100, rpc_bytes, message1, message100, json1, json100;
};

/* Filled by `peer_main` before anything of the peer is called. */
static struct peer_corpus peer_corpus;

/* ---- The peer ---- */

/* What a peer can do. A member that is NULL is a work that it cannot do. Output is valid until the next call. */
struct peer {
  /* Name and version of the library. */
  const char *version;
  /* Makes what a program keeps over many operations, for example the peer's own form of `peer_corpus`. Mode is the
   * second argument of the program, or "". */
  void (*prepare)(const char *mode);
  /* W1, W3: wire bytes of a `TeraEvent` with the header and `count` events from `peer_corpus.events[first]` on. */
  struct peer_bytes (*encode_event)(size_t first, size_t count);
  /* W2, W4: digest of such bytes. */
  uint64_t (*decode_event)(struct peer_bytes wire);
  /* W5: wire bytes of `peer_corpus.rpc`. */
  struct peer_bytes (*encode_rpc)(void);
  /* W6: digest of such bytes. */
  uint64_t (*decode_rpc)(struct peer_bytes wire);
  /* W7, W9: JSON of the wire bytes of a `TeraMessage`. */
  struct peer_bytes (*write_json)(struct peer_bytes wire);
  /* W8, W10: digest of such JSON. */
  uint64_t (*read_json)(struct peer_bytes json);
};

/* Ends the program with a message; the driver reports it. */
static void peer_fail(const char *format, ...) __attribute__((noreturn, unused, format(printf, 1, 2)));
static void peer_fail(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vfprintf(stderr, format, arguments);
  va_end(arguments);
  fputc('\n', stderr);
  exit(1);
}

/* ---- The digest: the sum of these over all fields ---- */

static inline uint64_t peer_digest_bytes(const void *data, size_t len) {
  return len ? len + *(const uint8_t *)data : 0;
}

static inline uint64_t peer_digest_int(int64_t value) {
  return (uint64_t)value;
}

static inline uint64_t peer_digest_double(double value) {
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

static inline uint64_t peer_digest_float(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

/* For an event: its type. For an argument of a remote call: the number of its field. */
static inline uint64_t peer_digest_type(int number) {
  return 1000 * (uint64_t)number;
}

/* ---- Reading the corpus ---- */

static void *peer_allocate(size_t size) {
  void *memory = calloc(1, size ? size : 1);
  if (!memory) peer_fail("out of memory");
  return memory;
}

static struct peer_bytes peer_read(const char *folder, const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END)) peer_fail("%s cannot be read", path);
  long size = ftell(file);
  if (size < 0) peer_fail("%s cannot be read", path);
  rewind(file);
  char *data = (char *)peer_allocate((size_t)size + 1);
  if (fread(data, 1, (size_t)size, file) != (size_t)size) peer_fail("%s cannot be read", path);
  fclose(file);
  struct peer_bytes bytes = { data, (size_t)size };
  return bytes;
}

/* Takes what stands before the next separator; the rest begins behind it. */
static struct peer_bytes peer_take(struct peer_bytes *rest, char separator) {
  const char *end = (const char *)memchr(rest->data, separator, rest->len);
  struct peer_bytes taken = { rest->data, end ? (size_t)(end - rest->data) : rest->len };
  size_t gone = taken.len + (end ? 1 : 0);
  rest->data += gone;
  rest->len -= gone;
  return taken;
}

static struct peer_bytes peer_column(struct peer_bytes *line) {
  return peer_take(line, '\t');
}

/* Numbers end at a separator, which the functions of the C library stop at. */
static int32_t peer_integer(struct peer_bytes *line) {
  return (int32_t)strtol(peer_column(line).data, NULL, 10);
}

static uint64_t peer_unsigned(struct peer_bytes *line) {
  return strtoull(peer_column(line).data, NULL, 10);
}

static double peer_double(struct peer_bytes *line) {
  return strtod(peer_column(line).data, NULL);
}

static struct peer_list peer_strings(struct peer_bytes *line) {
  struct peer_bytes column = peer_column(line);
  struct peer_list list = { NULL, 0 };
  if (!column.len) return list;
  size_t most = 1;
  for (size_t i = 0; i < column.len; i++) most += column.data[i] == '\x1f';
  struct peer_bytes *data = (struct peer_bytes *)peer_allocate(most * sizeof *data);
  list.data = data;
  while (list.len < most) data[list.len++] = peer_take(&column, '\x1f');
  return list;
}

static int peer_is(struct peer_bytes bytes, const char *text) {
  return bytes.len == strlen(text) && !memcmp(bytes.data, text, bytes.len);
}

static struct peer_event peer_parse(struct peer_bytes line) {
  struct peer_bytes type = peer_column(&line);
  struct peer_event event;
  memset(&event, 0, sizeof event);
#define PEER_STRING(name) to->name = peer_column(&line);
#define PEER_ENUM(name) to->name = peer_integer(&line);
#define PEER_DOUBLE(name) to->name = peer_double(&line);
#define PEER_LIST(name) to->name = peer_strings(&line);
#define PEER_READ(member, Name, number, FIELDS)                                                                          \
  if (peer_is(type, #Name)) {                                                                                            \
    struct peer_##member *to = &event.fields.member;                                                                     \
    event.type = number;                                                                                                 \
    FIELDS(PEER_STRING, PEER_ENUM, PEER_DOUBLE, PEER_LIST)                                                               \
    return event;                                                                                                        \
  }
  PEER_EVENTS(PEER_READ)
#undef PEER_STRING
#undef PEER_ENUM
#undef PEER_DOUBLE
#undef PEER_LIST
#undef PEER_READ
  peer_fail("no event is called %.*s", (int)type.len, type.data);
}

static struct peer_bytes peer_from_hex(struct peer_bytes hex) {
  char *data = (char *)peer_allocate(hex.len / 2 + 1);
  for (size_t i = 0; i < hex.len / 2; i++) {
    const char digits[] = { hex.data[2 * i], hex.data[2 * i + 1], 0 };
    data[i] = (char)strtoul(digits, NULL, 16);
  }
  struct peer_bytes bytes = { data, hex.len / 2 };
  return bytes;
}

/* The value on the next line, behind its name. */
static struct peer_bytes peer_argument(struct peer_bytes *lines) {
  struct peer_bytes line = peer_take(lines, '\n');
  peer_column(&line);
  return line;
}

static void peer_load(const char *folder) {
  struct peer_corpus *corpus = &peer_corpus;
  struct peer_bytes lines = peer_read(folder, "header.tsv");
  struct peer_bytes line = peer_take(&lines, '\n');
  corpus->version = (uint32_t)peer_unsigned(&line);
  corpus->time = peer_double(&line);
  corpus->topic = peer_column(&line);

  lines = peer_read(folder, "events.tsv");
  size_t most = 0;
  for (size_t i = 0; i < lines.len; i++) most += lines.data[i] == '\n';
  corpus->events = (struct peer_event *)peer_allocate(most * sizeof *corpus->events);
  while (corpus->count < most) corpus->events[corpus->count++] = peer_parse(peer_take(&lines, '\n'));
  if (most < 2) peer_fail("%s has no events", folder);

  lines = peer_read(folder, "rpc.tsv");
  line = peer_take(&lines, '\n');
  corpus->rpc.method = peer_column(&line);
  corpus->rpc.reply_to = peer_column(&line);
  corpus->rpc.id = peer_unsigned(&line);
  corpus->rpc.timestamp = peer_double(&line);
  corpus->rpc.double_value = strtod(peer_argument(&lines).data, NULL);
  corpus->rpc.float_value = strtof(peer_argument(&lines).data, NULL);
  corpus->rpc.int_value = strtoll(peer_argument(&lines).data, NULL, 10);
  corpus->rpc.uint_value = strtoull(peer_argument(&lines).data, NULL, 10);
  corpus->rpc.bool_value = *peer_argument(&lines).data == '1';
  corpus->rpc.bytes_value = peer_from_hex(peer_argument(&lines));
  corpus->rpc.string_value = peer_argument(&lines);

  corpus->event1 = peer_read(folder, "event1.bin");
  corpus->event100 = peer_read(folder, "event100.bin");
  corpus->rpc_bytes = peer_read(folder, "rpc.bin");
  corpus->message1 = peer_read(folder, "message1.bin");
  corpus->message100 = peer_read(folder, "message100.bin");
  corpus->json1 = peer_read(folder, "message1.json");
  corpus->json100 = peer_read(folder, "message100.json");
}

/* ---- The requests of the driver ---- */

/* Does work W`number` once: its output, or its digest with no data and the digest as length. */
static struct peer_bytes peer_do(const struct peer *peer, int number) {
  const struct peer_corpus *corpus = &peer_corpus;
  struct peer_bytes digest = { NULL, 0 };
  switch (number) {
  case 1: return peer->encode_event(0, 1);
  case 2: digest.len = peer->decode_event(corpus->event1); break;
  case 3: return peer->encode_event(1, corpus->count - 1);
  case 4: digest.len = peer->decode_event(corpus->event100); break;
  case 5: return peer->encode_rpc();
  case 6: digest.len = peer->decode_rpc(corpus->rpc_bytes); break;
  case 7: return peer->write_json(corpus->message1);
  case 8: digest.len = peer->read_json(corpus->json1); break;
  case 9: return peer->write_json(corpus->message100);
  case 10: digest.len = peer->read_json(corpus->json100); break;
  }
  return digest;
}

static int peer_can(const struct peer *peer, int number) {
  switch (number) {
  case 1: case 3: return peer->encode_event != NULL;
  case 2: case 4: return peer->decode_event != NULL;
  case 5: return peer->encode_rpc != NULL;
  case 6: return peer->decode_rpc != NULL;
  case 7: case 9: return peer->write_json != NULL;
  case 8: case 10: return peer->read_json != NULL;
  }
  return 0;
}

static uint64_t peer_nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

/* A function of its own, for the profiler that counts what happens inside it. */
__attribute__((noinline)) static void peer_run(const struct peer *peer, int number, uint64_t times) {
  /* There when the driver has put its counting allocator before the C library's. */
  uint64_t (*count)(void) = NULL;
  void *symbol = dlsym(RTLD_DEFAULT, "bench_allocations");
  memcpy(&count, &symbol, sizeof count);

  uint64_t allocations = count ? count() : 0;
  uint64_t start = peer_nanoseconds();
  for (uint64_t i = 0; i < times; i++) {
    struct peer_bytes result = peer_do(peer, number);
    /* Says that the result is used, and that what it points to is. */
    __asm__ volatile("" : : "r"(result.data), "r"(result.len) : "memory");
  }
  uint64_t took = peer_nanoseconds() - start;
  printf("%" PRIu64 " %" PRId64 "\n", took, count ? (int64_t)(count() - allocations) : -1);
}

static void peer_check(const struct peer *peer, int number, const char *path) {
  struct peer_bytes result = peer_do(peer, number);
  if (!result.data) {
    printf("%zu\n", result.len);
    return;
  }
  FILE *file = fopen(path, "wb");
  if (!file || fwrite(result.data, 1, result.len, file) != result.len || fclose(file)) peer_fail("%s: cannot be written", path);
  puts("ok");
}

/* Answers the driver's requests until there are no more. */
static int peer_main(int argc, char **argv, const struct peer *peer) {
  if (argc < 2) peer_fail("usage: %s <corpus folder> [mode]", argv[0]);
  peer_load(argv[1]);
  if (peer->prepare) peer->prepare(argc > 2 ? argv[2] : "");
  char line[4200];
  while (fgets(line, sizeof line, stdin)) {
    int number;
    uint64_t times;
    char path[4096];
    if (!strcmp(line, "works\n")) {
      for (number = 1; number <= 10; number++)
        if (peer_can(peer, number)) printf("W%d ", number);
      puts("");
    } else if (!strcmp(line, "version\n")) {
      puts(peer->version);
    } else if (sscanf(line, "run W%d %" SCNu64, &number, &times) == 2 && peer_can(peer, number)) {
      peer_run(peer, number, times);
    } else if (sscanf(line, "check W%d %4095[^\n]", &number, path) == 2 && peer_can(peer, number)) {
      peer_check(peer, number, path);
    } else {
      peer_fail("cannot do %s", line);
    }
    fflush(stdout);
  }
  return 0;
}

#endif
