/* How much stack the library takes at the most: every entry point, with the inputs of `worst_case.c` and with structs that
 * are nested as deep as may be, in the sizes of this program, of a newer one, and the largest. Each call has a thread to
 * itself, whose stack was painted before. */

#define main worst_case
#include "../worst_case.c"
#undef main

#include <pthread.h>

#define LIMIT (64 * 1024)
#define STACK (1024 * 1024)
#define PAINT 0xa5

static union {
  uint8_t bytes[STACK];
  long double aligned;
} stack;

static size_t largest;

/* Bytes of stack that a thread takes which calls a function. */
static size_t stack_of(void *(*function)(void *)) {
  pthread_attr_t attributes;
  pthread_t thread;
  size_t untouched = 0;
  memset(stack.bytes, PAINT, STACK);
  if (!CHECK(pthread_attr_init(&attributes) == 0)) return 0;
  CHECK(pthread_attr_setstack(&attributes, stack.bytes, STACK) == 0);
  CHECK(pthread_create(&thread, &attributes, function, NULL) == 0 && pthread_join(thread, NULL) == 0);
  pthread_attr_destroy(&attributes);
  while (untouched < STACK && stack.bytes[untouched] == PAINT) untouched++;
  return STACK - untouched;
}

static void *nothing(void *unused) {
  return unused;
}

static void check_stack(const char *what, void *(*function)(void *)) {
  size_t taken = stack_of(function) - stack_of(nothing);
  if (!CHECK(taken <= LIMIT)) fprintf(stderr, "%s: %lu bytes of stack\n", what, (unsigned long)taken);
  if (taken > largest) largest = taken;
}

/* The worst inputs. */

static const struct worst *worst;

static void *worst_input(void *unused) {
  measured(worst);
  return unused;
}

/* The layout of a newer program: every struct that may grow has grown. */
static char *newer_layout(void) {
  static char layout[1024];
  size_t len = 0, kinds = 0;
  for (const char *size = TERA_LAYOUT; size != NULL; size = strchr(size, ' ')) {
    size_t bytes = strtoul(size, (char **)&size, 10), before = len;
    kinds++;
    len += (size_t)snprintf(layout + len, sizeof layout - len, "%s%lu", len ? " " : "", (unsigned long)bytes + 8);
    arena = tera_arena_new_for(0, layout);
    if (arena == NULL) { /* a struct that stands in lists */
      len = before;
      len += (size_t)snprintf(layout + len, sizeof layout - len, "%s%lu", len ? " " : "", (unsigned long)bytes);
    }
    tera_arena_free(arena);
  }
  CHECK(kinds > 20 && strcmp(layout, TERA_LAYOUT) != 0);
  return layout;
}

static void worst_inputs(const char *layout) {
  for (size_t i = 0; i < CASES; i++) {
    worst = &cases[i];
    input_len = 0;
    wanted = 25 * 1000;
    worst->make();
    arena = tera_arena_new_for(NO_LIMIT, layout);
    if (CHECK(arena != NULL)) check_stack(worst->name, worst_input);
    tera_arena_free(arena);
  }
}

/* Structs in one another. */

static const tera_head *outermost;
static const tera_any *outermost_any;
static tera_status expected;

static void *encode(void *unused) {
  size_t len = 0;
  CHECK_STATUS(tera_encode(arena, outermost, (uint8_t *)output, capacity, &len), expected);
  return unused;
}

static void *encode_without_arena(void *unused) {
  size_t len = 0;
  CHECK_STATUS(tera_encode(NULL, outermost, (uint8_t *)output, capacity, &len), expected);
  return unused;
}

static void *wrap(void *unused) {
  size_t len = 0;
  CHECK_STATUS(tera_wrap_event(NULL, NULL, 0, 0, &outermost, 1, (uint8_t *)output, capacity, &len),
               expected == TERA_OK ? TERA_OK : expected);
  return unused;
}

static void *copy_struct(void *unused) {
  const tera_head *made = tera_copy(arena, outermost);
  CHECK_STATUS(tera_arena_error(arena), expected);
  CHECK((made != NULL) == (expected == TERA_OK));
  return unused;
}

static void *compare_structs(void *unused) {
  tera_bool equal = 0;
  CHECK_STATUS(tera_equal(arena, outermost, outermost, &equal), expected);
  CHECK(equal == (expected == TERA_OK));
  return unused;
}

static void *describe_struct(void *unused) {
  CHECK(strlen(tera_describe(arena, outermost)) > 900 && tera_arena_error(arena) == TERA_OK);
  return unused;
}

static void *to_json(void *unused) {
  size_t len = 0;
  CHECK_STATUS(tera_to_json(arena, outermost, TERA_JSON_WRITE_SERVER, output, capacity, &len), expected);
  return unused;
}

static void *unpack(void *unused) {
  tera_message message = TERA_MESSAGE_INIT;
  tera_event event = TERA_EVENT_INIT;
  tera_module_message module = TERA_MODULE_MESSAGE_INIT;
  tera_head *target = outermost->kind == TERA_KIND_MESSAGE ? &message.base
                      : outermost->kind == TERA_KIND_EVENT ? &event.base : &module.base;
  CHECK_STATUS(tera_any_unpack(arena, outermost_any, 0, target), TERA_OK);
  return unused;
}

/* A message with an Any in it: `kind` is that of a TeraMessage, TeraEvent or TeraModuleMessage, whose struct has `more`
 * bytes than this program's, or 4,096 altogether. */
static const tera_head *around(uint32_t kind, size_t more, tera_any *any) {
  size_t size = tera_kind_size(kind) + more > 4096 ? 4096 : tera_kind_size(kind) + more;
  tera_head *message = (tera_head *)tera_arena_alloc(arena, size, 0);
  if (!CHECK(message != NULL)) exit(finish());
  CHECK_STATUS(tera_init(kind, message, size), TERA_OK);
  if (kind == TERA_KIND_MESSAGE) ((tera_message *)message)->message = any;
  if (kind == TERA_KIND_EVENT) ((tera_event *)message)->events.data = any, ((tera_event *)message)->events.len = 1;
  if (kind == TERA_KIND_MODULE_MESSAGE) {
    ((tera_module_message *)message)->data.data = any;
    ((tera_module_message *)message)->data.len = 1;
  }
  return message;
}

static tera_any *any_with(const tera_head *message) {
  tera_any *any = (tera_any *)tera_arena_alloc(arena, sizeof *any, 0);
  if (!CHECK(any != NULL)) exit(finish());
  CHECK_STATUS(tera_any_init(any, sizeof *any), TERA_OK);
  any->message = message;
  return any;
}

/* So many messages in one another, around an event that was received, with as many groups in it. */
static void nest(uint32_t kind, size_t more, int depth) {
  static uint8_t groups[2 * 99];
  tera_any *any = any_with(NULL);
  for (size_t i = 0; i < 99; i++) {
    groups[i] = 0x7b;
    groups[sizeof groups - 1 - i] = 0x7c;
  }
  any->type_url = TERA_STR("type.googleapis.com/opentera.protobuf.DeviceEvent");
  any->value.data = groups;
  any->value.len = sizeof groups;
  for (int i = 1; i < depth; i++) any = any_with(around(kind, more, any));
  outermost = around(kind, more, any);
  outermost_any = any_with(outermost);
}

static void nested_structs(void) {
  static const uint32_t kinds[] = { TERA_KIND_MESSAGE, TERA_KIND_EVENT, TERA_KIND_MODULE_MESSAGE };
  static const size_t sizes[] = { 0, 8, 4096 };
  for (size_t k = 0; k < 3; k++) {
    for (size_t s = 0; s < 3; s++) {
      arena = tera_arena_new(0);
      expected = TERA_OK;
      nest(kinds[k], sizes[s], 99);
      check_stack("encoded", encode);
      check_stack("encoded without an arena", encode_without_arena);
      check_stack("wrapped", wrap);
      check_stack("copied", copy_struct);
      check_stack("compared", compare_structs);
      check_stack("described", describe_struct);
      check_stack("to JSON", to_json);
      check_stack("unpacked", unpack);
      tera_arena_reset(arena);
      expected = TERA_ERR_TOO_DEEP;
      nest(kinds[k], sizes[s], 250);
      check_stack("encoded, too deep", encode);
      check_stack("copied, too deep", copy_struct);
      check_stack("compared, too deep", compare_structs);
      check_stack("described, too deep", describe_struct);
      check_stack("to JSON, too deep", to_json);
      tera_arena_free(arena);
    }
  }
}

int main(void) {
  static uint8_t bytes[256 * 1024];
  static char text[8 * 1024 * 1024];
  input = bytes;
  output = text;
  capacity = sizeof text;
  worst_inputs(TERA_LAYOUT);
  worst_inputs(newer_layout());
  nested_structs();
  printf("%lu bytes of stack; ", (unsigned long)largest);
  return finish();
}
