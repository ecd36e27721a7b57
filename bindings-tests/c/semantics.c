/* What the library says about the inputs of bindings-tests/golden/semantics.tsv is what Google's runtimes
 * say, and for those of disagreements.tsv, on which they differ, what the one that is followed says. */

#include "check.h"

#include <stdint.h>

/* A table in memory, its cells NUL-terminated. */
typedef struct table {
  char *text;
  char *next;
  unsigned line;
} table;

static int open_table(table *rows, const char *path) {
  FILE *file = fopen(path, "rb");
  long end = -1;
  size_t size = 0;
  rows->text = NULL;
  rows->line = 0;
  if (!file) {
    fprintf(stderr, "%s cannot be read\n", path);
    return 0;
  }
  if (fseek(file, 0, SEEK_END) == 0) end = ftell(file);
  if (end >= 0) {
    size = (size_t)end;
    rows->text = (char *)malloc(size + 1);
  }
  if (rows->text && fseek(file, 0, SEEK_SET) == 0 && fread(rows->text, 1, size, file) == size) {
    rows->text[size] = 0;
    rows->next = rows->text;
    fclose(file);
    return 1;
  }
  fclose(file);
  free(rows->text);
  return 0;
}

/* The next line that is no comment, split at its tabs; returns how many cells it has, 0 at the end. */
static size_t next_row(table *rows, char **cells, size_t most) {
  while (*rows->next) {
    char *line = rows->next;
    char *end = strchr(line, '\n');
    size_t count = 1;
    rows->line++;
    rows->next = end ? end + 1 : line + strlen(line);
    if (end) *end = 0;
    if (*line == '#' || *line == 0) continue;
    cells[0] = line;
    while (count < most && (line = strchr(line, '\t')) != NULL) {
      *line++ = 0;
      cells[count++] = line;
    }
    return count;
  }
  return 0;
}

static int digit(char c) {
  const char *digits = "0123456789abcdef";
  const char *found = c ? strchr(digits, c) : NULL;
  return found ? (int)(found - digits) : -1;
}

/* Bytes from hexadecimal, in a block of exactly their size, which the caller frees. */
static uint8_t *from_hex(const char *hex, size_t *len) {
  size_t i;
  uint8_t *bytes;
  *len = strlen(hex) / 2;
  bytes = (uint8_t *)malloc(*len ? *len : 1);
  if (!bytes) exit(EXIT_FAILURE);
  CHECK(strlen(hex) % 2 == 0);
  for (i = 0; i < *len; i++) {
    int high = digit(hex[2 * i]);
    int low = digit(hex[2 * i + 1]);
    CHECK(high >= 0 && low >= 0);
    bytes[i] = (uint8_t)((high & 15) << 4 | (low & 15));
  }
  return bytes;
}

/* Decodes `input` and encodes it again; `expected` is NULL when it has to be refused. */
static void check_input(tera_arena *arena, const char *name, const char *input, const char *expected,
                        uint32_t flags) {
  uint32_t kind = tera_kind_from_name(name, strlen(name));
  size_t size = tera_kind_size(kind);
  tera_head *message = (tera_head *)malloc(size ? size : 1);
  tera_head *before = (tera_head *)malloc(size ? size : 1);
  size_t len;
  uint8_t *data = from_hex(input, &len);
  tera_status status;

  if (!message || !before) exit(EXIT_FAILURE);
  if (CHECK(kind != TERA_KIND_UNKNOWN) && CHECK_STATUS(tera_init(kind, message, size), TERA_OK)) {
    /* Only the head has to be set, so that all else is visibly left alone, or written. */
    memset((char *)message + sizeof(tera_head), 0xa5, size - sizeof(tera_head));
    memcpy(before, message, size);
    status = tera_decode(arena, data, len, flags, message);
    CHECK(tera_arena_error(arena) == status);
    if (!expected) {
      CHECK(status == TERA_ERR_TRUNCATED || status == TERA_ERR_MALFORMED || status == TERA_ERR_INVALID_UTF8 ||
            status == TERA_ERR_TOO_DEEP || status == TERA_ERR_TOO_LARGE);
      CHECK(memcmp(message, before, size) == 0);
      CHECK(tera_arena_error_message(arena)[0] != 0);
      CHECK(tera_arena_error_offset(arena) <= len);
    } else if (CHECK_STATUS(status, TERA_OK)) {
      size_t expected_len;
      uint8_t *wanted = from_hex(expected, &expected_len);
      uint8_t *output = (uint8_t *)malloc(expected_len ? expected_len : 1);
      size_t written = SIZE_MAX;
      if (!output) exit(EXIT_FAILURE);
      CHECK(tera_arena_error_message(arena)[0] == 0);
      if (CHECK_STATUS(tera_encode(NULL, message, output, expected_len, &written), TERA_OK)) {
        CHECK(written == expected_len);
        CHECK(memcmp(output, wanted, expected_len) == 0);
      }
      free(output);
      free(wanted);
    }
  }
  tera_arena_reset(arena);
  free(data);
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
  size_t columns;
  if (!CHECK(open_table(&rows, path))) return 0;
  while ((columns = next_row(&rows, cells, 5)) != 0) {
    const char *answer;
    if (!CHECK(columns == 5)) continue;
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
  size_t columns;
  size_t judge;
  if (!CHECK(open_table(&rows, path))) return 0;
  while ((columns = next_row(&rows, cells, 8)) != 0) {
    const char *answer = NULL;
    if (!CHECK(columns == 8)) continue;
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
  CHECK(check_semantics(arena, "bindings-tests/golden/semantics.tsv") >= 2000);
  CHECK(check_disagreements(arena, "bindings-tests/golden/disagreements.tsv") > 0);
  tera_arena_free(arena);
  return finish();
}
