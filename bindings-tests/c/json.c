/* What the library says about the JSON texts of tests/golden/json_inputs.tsv is what Google's runtimes say,
 * and for those of json_disagreements.tsv, on which they differ, what is followed there. With fields that are not known
 * skipped, the same goes for json_lenient.tsv. The messages of json_texts.tsv are written as it says. */

#include "check.h"
#include "table.h"

static tera_head *new_message(uint32_t kind) {
  size_t size = tera_kind_size(kind);
  tera_head *message = (tera_head *)malloc(size ? size : 1);
  if (!message) exit(EXIT_FAILURE);
  CHECK_STATUS(tera_init(kind, message, size), TERA_OK);
  return message;
}

static void check_error(tera_arena *arena, tera_status status) {
  CHECK(status != TERA_OK && status != TERA_ERR_INTERNAL);
  CHECK(tera_status_name(status) != NULL);
  CHECK(tera_arena_error(arena) == status);
  CHECK(tera_arena_error_message(arena)[0] != 0);
}

/* Refused: nothing is written but the detail of the error. */
static void check_refused(tera_arena *arena, uint32_t kind, block text, uint32_t flags) {
  size_t size = tera_kind_size(kind);
  tera_head *message = new_message(kind);
  tera_head *before = new_message(kind);
  uint8_t output[8];
  uint8_t untouched[8];
  size_t written = 12345;
  tera_status status;

  /* Only the head has to be set, so that all else is visibly left alone. */
  memset((char *)message + sizeof(tera_head), 0xa5, size - sizeof(tera_head));
  memcpy(before, message, size);
  status = tera_from_json(arena, (const char *)text.data, text.len, flags, message);
  check_error(arena, status);
  CHECK(memcmp(message, before, size) == 0);
  CHECK(tera_arena_error_offset(arena) <= text.len);

  memset(output, 0xa5, sizeof output);
  memcpy(untouched, output, sizeof output);
  CHECK_STATUS(tera_binary_from_json(arena, kind, (const char *)text.data, text.len, flags, output, sizeof output,
                                     &written),
               status);
  check_error(arena, tera_arena_error(arena));
  CHECK(written == 12345);
  CHECK(memcmp(output, untouched, sizeof output) == 0);
  free(before);
  free(message);
}

/* Accepted, as the message with these bytes. */
static void check_accepted(tera_arena *arena, uint32_t kind, block text, block binary, uint32_t flags) {
  size_t size = tera_kind_size(kind);
  tera_head *message = new_message(kind);
  block output = new_block(binary.len);
  size_t written = SIZE_MAX;

  memset((char *)message + sizeof(tera_head), 0xa5, size - sizeof(tera_head));
  if (CHECK_STATUS(tera_from_json(arena, (const char *)text.data, text.len, flags, message), TERA_OK)) {
    CHECK(tera_arena_error(arena) == TERA_OK);
    CHECK(tera_arena_error_message(arena)[0] == 0);
    if (CHECK_STATUS(tera_encode(NULL, message, output.data, output.len, &written), TERA_OK)) {
      CHECK(is_block(binary, output.data, written));
    }
  }
  memset(output.data, 0xa5, output.len);
  written = SIZE_MAX;
  if (CHECK_STATUS(tera_binary_from_json(arena, kind, (const char *)text.data, text.len, flags, output.data, output.len,
                                         &written),
                   TERA_OK)) {
    CHECK(is_block(binary, output.data, written));
  }
  if (binary.len) { /* without room it says how much it needs */
    written = SIZE_MAX;
    CHECK_STATUS(tera_binary_from_json(arena, kind, (const char *)text.data, text.len, flags, output.data,
                                       binary.len - 1, &written),
                 TERA_ERR_BUFFER_TOO_SMALL);
    CHECK(written == binary.len);
  }
  free(output.data);
  free(message);
}

static void check_text(tera_arena *arena, const table *rows, const char *name, const char *hex, uint32_t flags,
                       const char *binary, const char *note) {
  unsigned long before = failures;
  uint32_t kind = tera_kind_from_name(name, strlen(name));
  block text = from_hex(hex);
  if (CHECK(kind != TERA_KIND_UNKNOWN)) {
    if (binary) {
      block wanted = from_hex(binary);
      check_accepted(arena, kind, text, wanted, flags);
      check_accepted(arena, kind, text, wanted, TERA_JSON_READ_LENIENT); /* which only accepts more */
      free(wanted.data);
    } else {
      check_refused(arena, kind, text, flags);
    }
  }
  if (failures != before) {
    fprintf(stderr, "  that was %s:%u, %s: %s, %s\n", rows->path, rows->line, note, name,
            tera_arena_error_message(arena));
    fprintf(stderr, "  %.*s\n", (int)(text.len < 200 ? text.len : 200), (const char *)text.data);
  }
  tera_arena_reset(arena);
  free(text.data);
}

/* message, text, verdict, binary, note */
static size_t check_inputs(tera_arena *arena, const char *path) {
  table rows;
  char *cells[5];
  size_t count = 0;
  if (!CHECK(open_table(&rows, path))) return 0;
  for (; next_row(&rows, cells, 5); count++) {
    int ok = strcmp(cells[2], "ok") == 0;
    CHECK(ok || strcmp(cells[2], "error") == 0);
    check_text(arena, &rows, cells[0], cells[1], 0, ok ? cells[3] : NULL, cells[4]);
  }
  free(rows.text);
  return count;
}

/* message, text, the answers of Python and C++, what is followed, its binary, reason, note */
static size_t check_judged(tera_arena *arena, const char *path, uint32_t flags) {
  table rows;
  char *cells[8];
  size_t count = 0;
  if (!CHECK(open_table(&rows, path))) return 0;
  for (; next_row(&rows, cells, 8); count++) {
    int accept = strcmp(cells[4], "accept") == 0;
    CHECK(accept || strcmp(cells[4], "refuse") == 0);
    check_text(arena, &rows, cells[0], cells[1], flags, accept ? cells[5] : NULL, cells[7]);
  }
  free(rows.text);
  return count;
}

/* Writes binary as the text expected. */
static void check_written(tera_arena *arena, uint32_t kind, block binary, uint32_t flags, const char *expected) {
  size_t len = strlen(expected);
  block output = new_block(len);
  tera_head *message = new_message(kind);
  size_t written = SIZE_MAX;

  if (CHECK_STATUS(tera_json_from_binary(arena, kind, binary.data, binary.len, flags, (char *)output.data, len,
                                         &written),
                   TERA_OK)) {
    if (!CHECK(written == len && memcmp(output.data, expected, len) == 0)) {
      fprintf(stderr, "  %s expected\n  %.*s written\n", expected, (int)(written < len ? written : len),
              (const char *)output.data);
    }
  }
  written = SIZE_MAX;
  CHECK_STATUS(
      tera_json_from_binary(arena, kind, binary.data, binary.len, flags, (char *)output.data, len - 1, &written),
      TERA_ERR_BUFFER_TOO_SMALL);
  CHECK(written == len);
  if (CHECK_STATUS(tera_decode(arena, binary.data, binary.len, 0, message), TERA_OK)) {
    memset(output.data, 0xa5, len);
    written = SIZE_MAX;
    if (CHECK_STATUS(tera_to_json(arena, message, flags, (char *)output.data, len, &written), TERA_OK)) {
      CHECK(written == len && memcmp(output.data, expected, len) == 0);
    }
  }
  free(message);
  free(output.data);
}

/* Refused: there is no JSON for this message. */
static void check_unwritten(tera_arena *arena, uint32_t kind, block binary, uint32_t flags) {
  char output[4] = { 1, 2, 3, 4 };
  size_t written = 12345;
  check_error(arena, tera_json_from_binary(arena, kind, binary.data, binary.len, flags, output, sizeof output,
                                           &written));
  CHECK(written == 12345);
  CHECK(output[0] == 1 && output[3] == 4);
}

/* The binary that a text is read as. */
static block read_text(tera_arena *arena, uint32_t kind, const char *text) {
  block input = from_text(text);
  block output = new_block(input.len + 64);
  size_t written = 0;
  tera_status status = tera_binary_from_json(arena, kind, (const char *)input.data, input.len, 0, output.data,
                                             output.len, &written);
  if (status == TERA_ERR_BUFFER_TOO_SMALL) {
    free(output.data);
    output = new_block(written);
    status = tera_binary_from_json(arena, kind, (const char *)input.data, input.len, 0, output.data, output.len,
                                   &written);
  }
  CHECK_STATUS(status, TERA_OK);
  output.len = status == TERA_OK ? written : 0;
  free(input.data);
  return output;
}

/* What is written has the same value as what Google's Python writes, read again. */
static void check_same_value(tera_arena *arena, uint32_t kind, const char *expected, const char *python) {
  block ours = read_text(arena, kind, expected);
  block theirs = read_text(arena, kind, python);
  CHECK(is_block(ours, theirs.data, theirs.len));
  free(theirs.data);
  free(ours.data);
}

/* message, binary, Python's text without and with defaults, C++'s, what is expected without and with, case */
static size_t check_texts(tera_arena *arena, const char *path) {
  table rows;
  char *cells[8];
  size_t count = 0;
  if (!CHECK(open_table(&rows, path))) return 0;
  for (; next_row(&rows, cells, 8); count++) {
    unsigned long before = failures;
    uint32_t kind = tera_kind_from_name(cells[0], strlen(cells[0]));
    block binary = from_hex(cells[1]);
    if (!CHECK(kind != TERA_KIND_UNKNOWN)) {
      /* nothing to do with it */
    } else if (strcmp(cells[5], "-") == 0) {
      check_unwritten(arena, kind, binary, 0);
      check_unwritten(arena, kind, binary, TERA_JSON_WRITE_DEFAULT_VALUES);
    } else {
      check_written(arena, kind, binary, 0, cells[5]);
      check_written(arena, kind, binary, TERA_JSON_WRITE_DEFAULT_VALUES, cells[6]);
      check_same_value(arena, kind, cells[5], cells[2]);
      check_same_value(arena, kind, cells[6], cells[3]);
    }
    if (failures != before) fprintf(stderr, "  that was %s:%u, %s\n", rows.path, rows.line, cells[7]);
    tera_arena_reset(arena);
    free(binary.data);
  }
  free(rows.text);
  return count;
}

int main(void) {
  tera_arena *arena = tera_arena_new(0);
  CHECK(arena != NULL);
  CHECK(check_inputs(arena, "tests/golden/json_inputs.tsv") >= 2000);
  CHECK(check_judged(arena, "tests/golden/json_disagreements.tsv", 0) >= 300);
  CHECK(check_judged(arena, "tests/golden/json_lenient.tsv", TERA_JSON_READ_SKIP_UNKNOWN_FIELDS) >= 150);
  CHECK(check_texts(arena, "tests/golden/json_texts.tsv") >= 700);
  tera_arena_free(arena);
  return finish();
}
