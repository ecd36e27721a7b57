/* Tables of test data: lines of cells that are parted by tabs, with bytes in hexadecimal; lines that begin with # are
 * comments. Not every test needs all of it, so that everything is inline. */

#ifndef TABLE_H
#define TABLE_H

#include "check.h"

#include <stdint.h>

/* A table in memory, its cells NUL-terminated. */
typedef struct table {
  const char *path;
  char *text;
  char *next;
  unsigned line;
} table;

static inline int open_table(table *rows, const char *path) {
  FILE *file = fopen(path, "rb");
  long end = -1;
  size_t size = 0;
  rows->path = path;
  rows->text = rows->next = NULL;
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

/* Splits a line at its tabs, the last cell taking what is left; returns how many cells there are. */
static inline size_t split_line(char *line, char **cells, size_t most) {
  size_t count = 1;
  cells[0] = line;
  while (count < most && (line = strchr(line, '\t')) != NULL) {
    *line++ = 0;
    cells[count++] = line;
  }
  return count;
}

/* The next line that is no comment, in its cells; 0 at the end. */
static inline int next_row(table *rows, char **cells, size_t columns) {
  while (*rows->next) {
    char *line = rows->next;
    char *end = strchr(line, '\n');
    rows->line++;
    rows->next = end ? end + 1 : line + strlen(line);
    if (end) *end = 0;
    if (*line == '#' || *line == 0) continue;
    if (CHECK(split_line(line, cells, columns) == columns)) return 1;
  }
  return 0;
}

static inline int hex_digit(char c) {
  const char *digits = "0123456789abcdef";
  const char *found = c ? strchr(digits, c) : NULL;
  return found ? (int)(found - digits) : -1;
}

/* Writes the bytes of a text in hexadecimal, the place of which they may take; returns how many there are. */
static inline size_t bytes_of_hex(const char *hex, uint8_t *bytes) {
  size_t len = strlen(hex) / 2;
  size_t i;
  CHECK(strlen(hex) % 2 == 0);
  for (i = 0; i < len; i++) {
    int high = hex_digit(hex[2 * i]);
    int low = hex_digit(hex[2 * i + 1]);
    CHECK(high >= 0 && low >= 0);
    bytes[i] = (uint8_t)((high & 15) << 4 | (low & 15));
  }
  return len;
}

/* Bytes in a block of exactly their size, so that reading beyond them is noticed. Whoever gets it frees its data. */
typedef struct block {
  uint8_t *data;
  size_t len;
} block;

static inline block new_block(size_t len) {
  block bytes;
  bytes.len = len;
  bytes.data = (uint8_t *)malloc(len ? len : 1);
  if (!bytes.data) exit(EXIT_FAILURE);
  return bytes;
}

static inline block from_hex(const char *hex) {
  block bytes = new_block(strlen(hex) / 2);
  bytes_of_hex(hex, bytes.data);
  return bytes;
}

static inline block from_text(const char *text) {
  block bytes = new_block(strlen(text));
  memcpy(bytes.data, text, bytes.len);
  return bytes;
}

static inline int is_block(block bytes, const void *data, size_t len) {
  return bytes.len == len && memcmp(bytes.data, data, len) == 0;
}

#endif
