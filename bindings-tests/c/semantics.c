/* What the library says about the inputs of tests/golden/semantics.tsv is what Google's runtimes
 * say, and for those of disagreements.tsv, on which they differ, what the one that is followed says. */

#include "check.h"
#include "table.h"

/* Decodes `input` and encodes it again; `expected` is NULL when it has to be refused. */
static void check_input(tera_arena *arena, const char *name, const char *input, const char *expected,
                        uint32_t flags) {
  uint32_t kind = tera_kind_from_name(name, strlen(name));
  size_t size = tera_kind_size(kind);
  tera_head *message = (tera_head *)malloc(size ? size : 1);
  tera_head *before = (tera_head *)malloc(size ? size : 1);
  block data = from_hex(input);
  tera_status status;

  if (!message || !before) exit(EXIT_FAILURE);
  if (CHECK(kind != TERA_KIND_UNKNOWN) && CHECK_STATUS(tera_init(kind, message, size), TERA_OK)) {
    /* Only the head has to be set, so that all else is visibly left alone, or written. */
    memset((char *)message + sizeof(tera_head), 0xa5, size - sizeof(tera_head));
    memcpy(before, message, size);
    status = tera_decode(arena, data.data, data.len, flags, message);
    CHECK(tera_arena_error(arena) == status);
    if (!expected) {
      CHECK(status == TERA_ERR_TRUNCATED || status == TERA_ERR_MALFORMED || status == TERA_ERR_INVALID_UTF8 ||
            status == TERA_ERR_TOO_DEEP || status == TERA_ERR_TOO_LARGE);
      CHECK(memcmp(message, before, size) == 0);
      CHECK(tera_arena_error_message(arena)[0] != 0);
      CHECK(tera_arena_error_offset(arena) <= data.len);
    } else if (CHECK_STATUS(status, TERA_OK)) {
      block wanted = from_hex(expected);
      block output = new_block(wanted.len);
      size_t written = SIZE_MAX;
      CHECK(tera_arena_error_message(arena)[0] == 0);
      if (CHECK_STATUS(tera_encode(NULL, message, output.data, output.len, &written), TERA_OK)) {
        CHECK(is_block(wanted, output.data, written));
      }
      free(output.data);
      free(wanted.data);
    }
  }
  tera_arena_reset(arena);
  free(data.data);
  free(before);
  free(message);
}

static void check_both(tera_arena *arena, const char *name, const char *input, const char *expected,
                       const char *path, unsigned line, const char *note) {
  unsigned long before = failures;
  check_input(arena, name, input, expected, 0);
  check_input(arena, name, input, expected, TERA_DECODE_COPY);
  if (failures != before) fprintf(stderr, "  that was %s:%u, %s\n", path, line, note);
}

/* message, input, verdict, serialised again, note */
static size_t check_semantics(tera_arena *arena, const char *path) {
  table rows;
  char *cells[5];
  size_t count = 0;
  if (!CHECK(open_table(&rows, path))) return 0;
  while (next_row(&rows, cells, 5)) {
    const char *answer;
    CHECK(strcmp(cells[2], "ok") == 0 || strcmp(cells[2], "error") == 0);
    answer = strcmp(cells[2], "ok") == 0 ? cells[3] : NULL;
    check_both(arena, cells[0], cells[1], answer, path, rows.line, cells[4]);
    count++;
  }
  free(rows.text);
  return count;
}

/* message, input, the answers of upb, python and cpp, which of them is followed, reason, note */
static size_t check_disagreements(tera_arena *arena, const char *path) {
  static const char *const judges[] = { "upb", "python", "cpp" };
  table rows;
  char *cells[8];
  size_t count = 0;
  size_t judge;
  if (!CHECK(open_table(&rows, path))) return 0;
  while (next_row(&rows, cells, 8)) {
    const char *answer = NULL;
    for (judge = 0; judge < 3; judge++) {
      if (strcmp(cells[5], judges[judge]) == 0) answer = cells[2 + judge];
    }
    if (!CHECK(answer != NULL)) continue;
    if (strcmp(answer, "error") == 0) {
      answer = NULL;
    } else {
      if (!CHECK(strncmp(answer, "ok:", 3) == 0)) continue;
      answer += 3;
    }
    check_both(arena, cells[0], cells[1], answer, path, rows.line, cells[7]);
    count++;
  }
  free(rows.text);
  return count;
}

int main(void) {
  tera_arena *arena = tera_arena_new(0);
  CHECK(arena != NULL);
  CHECK(check_semantics(arena, "tests/golden/semantics.tsv") >= 2000);
  CHECK(check_disagreements(arena, "tests/golden/disagreements.tsv") > 0);
  tera_arena_free(arena);
  return finish();
}
