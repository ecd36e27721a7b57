/* Every message of golden.h: built here it is encoded to exactly Google's bytes, and Google's bytes are
 * decoded to exactly its fields. */

#include "check.h"

#include "../../tests/golden/golden.h"

/* The typed functions, chosen by kind. */
static tera_status typed_init(uint32_t kind, void *message, size_t size) {
  switch (kind) {
#define X(name, NAME) \
  case TERA_KIND_##NAME: return tera_##name##_init((tera_##name *)message, size);
    TERA_FOR_EACH_MESSAGE(X)
#undef X
    default: return TERA_ERR_WRONG_KIND;
  }
}

static tera_status typed_size(tera_arena *arena, const tera_head *message, size_t *size) {
  switch (message->kind) {
#define X(name, NAME)    \
  case TERA_KIND_##NAME: \
    return tera_##name##_encoded_size(arena, (const tera_##name *)(const void *)message, size);
    TERA_FOR_EACH_MESSAGE(X)
#undef X
    default: return TERA_ERR_WRONG_KIND;
  }
}

static tera_status typed_encode(tera_arena *arena, const tera_head *message, uint8_t *buffer, size_t capacity,
                                size_t *len) {
  switch (message->kind) {
#define X(name, NAME)    \
  case TERA_KIND_##NAME: \
    return tera_##name##_encode(arena, (const tera_##name *)(const void *)message, buffer, capacity, len);
    TERA_FOR_EACH_MESSAGE(X)
#undef X
    default: return TERA_ERR_WRONG_KIND;
  }
}

static tera_status typed_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
                                tera_head *message) {
  switch (message->kind) {
#define X(name, NAME) \
  case TERA_KIND_##NAME: return tera_##name##_decode(arena, data, len, flags, (tera_##name *)(void *)message);
    TERA_FOR_EACH_MESSAGE(X)
#undef X
    default: return TERA_ERR_WRONG_KIND;
  }
}

typedef tera_status size_function(tera_arena *, const tera_head *, size_t *);
typedef tera_status encode_function(tera_arena *, const tera_head *, uint8_t *, size_t, size_t *);
typedef tera_status decode_function(tera_arena *, const uint8_t *, size_t, uint32_t, tera_head *);

/* Memory of exactly this size, so that valgrind sees what is beyond it; never NULL. */
static void *memory(size_t size) {
  void *block = malloc(size ? size : 1);
  if (!block) exit(EXIT_FAILURE);
  return block;
}

/* The message is encoded to exactly these bytes. */
static void check_encoding(const tera_head *message, const uint8_t *data, size_t len, size_function *get_size,
                           encode_function *encode) {
  uint8_t *buffer = (uint8_t *)memory(len);
  size_t size = SIZE_MAX;
  CHECK_STATUS(get_size(NULL, message, &size), TERA_OK);
  CHECK(size == len);
  size = SIZE_MAX;
  if (CHECK_STATUS(encode(NULL, message, buffer, len, &size), TERA_OK)) {
    CHECK(size == len);
    CHECK(memcmp(buffer, data, len) == 0);
  }
  if (len) {
    size = SIZE_MAX;
    CHECK_STATUS(encode(NULL, message, buffer, len - 1, &size), TERA_ERR_BUFFER_TOO_SMALL);
    CHECK(size == len);
  }
  free(buffer);
}

/* The bytes are decoded to exactly this message, and that is encoded to the same bytes again. */
static void check_decoding(const golden_case *golden, const uint8_t *data, size_t len, uint32_t flags,
                           decode_function *decode) {
  tera_arena *arena = tera_arena_new(0);
  uint8_t *input = (uint8_t *)memory(len);
  size_t size = tera_kind_size(golden->kind);
  tera_head *message = (tera_head *)memory(size);
  memcpy(input, data, len);
  CHECK_STATUS(typed_init(golden->kind, message, size), TERA_OK);
  if (CHECK_STATUS(decode(arena, input, len, flags, message), TERA_OK)) {
    if (flags & TERA_DECODE_COPY) {
      /* Nothing may point to the input. */
      memset(input, 0xff, len);
      free(input);
      input = NULL;
    }
    golden->compare(message);
    check_encoding(message, data, len, typed_size, typed_encode);
    check_encoding(message, data, len, tera_encoded_size, tera_encode);
  }
  free(message);
  free(input);
  tera_arena_free(arena);
}

static void check_case(const golden_case *golden) {
  size_t len = golden->len + golden->fill;
  size_t rest = golden->len - golden->fill_at;
  uint8_t *data = (uint8_t *)memory(len);
  size_t size = tera_kind_size(golden->kind);
  tera_head *message = (tera_head *)memory(size);
  unsigned long before = failures;

  memcpy(data, golden->data, golden->fill_at);
  memset(data + golden->fill_at, 'x', golden->fill);
  memcpy(data + len - rest, golden->data + golden->fill_at, rest);

  CHECK_STATUS(typed_init(golden->kind, message, size), TERA_OK);
  golden->build(message);
  check_encoding(message, data, len, typed_size, typed_encode);
  check_encoding(message, data, len, tera_encoded_size, tera_encode);

  check_decoding(golden, data, len, 0, typed_decode);
  check_decoding(golden, data, len, 0, tera_decode);
  check_decoding(golden, data, len, TERA_DECODE_COPY, typed_decode);
  check_decoding(golden, data, len, TERA_DECODE_COPY, tera_decode);

  if (failures != before) fprintf(stderr, "  that was %s\n", golden->name);
  free(message);
  free(data);
}

int main(void) {
  uint32_t kind;
  size_t i;
  golden_prepare();
  for (i = 0; i < sizeof golden_cases / sizeof golden_cases[0]; i++) check_case(&golden_cases[i]);
  /* Every message is there. */
  for (kind = 1; tera_kind_name(kind); kind++) {
    for (i = 0; i < sizeof golden_cases / sizeof golden_cases[0]; i++) {
      if (golden_cases[i].kind == kind) break;
    }
    CHECK(i < sizeof golden_cases / sizeof golden_cases[0]);
  }
  return finish();
}
