/* Reads captured traffic line by line, without memory of its own: operation, topic, kind and payload. */

#ifndef TRAFFIC_H
#define TRAFFIC_H

#include "table.h"

struct record {
  char *operation, *topic, *kind;
  uint8_t *payload;
  size_t len;
  char line[64 * 1024];
};

static FILE *open_traffic(const char *path) {
  FILE *file = fopen(path, "r");
  if (file == NULL) {
    perror(path);
    exit(EXIT_FAILURE);
  }
  return file;
}

/* The next record, 0 at the end. The payload takes the place of its hexadecimal form. */
static int read_record(FILE *file, struct record *record) {
  char *cells[4];
  do {
    if (fgets(record->line, (int)sizeof record->line, file) == NULL) return 0;
  } while (record->line[0] == '#');
  record->line[strcspn(record->line, "\n")] = 0;
  if (!CHECK(split_line(record->line, cells, 4) == 4)) return 0;
  record->operation = cells[0];
  record->topic = cells[1];
  record->kind = cells[2];
  record->payload = (uint8_t *)cells[3];
  record->len = bytes_of_hex(cells[3], record->payload);
  return 1;
}

#endif
