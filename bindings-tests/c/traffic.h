/* Reads captured traffic: lines of operation, topic, kind and payload in hexadecimal, parted by tabs. */

#ifndef TRAFFIC_H
#define TRAFFIC_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct record {
  char *operation, *topic, *kind;
  uint8_t *payload;
  size_t len;
  char line[64 * 1024];
};

static int digit(char c) {
  return c >= 'a' ? c - 'a' + 10 : c - '0';
}

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
  do {
    if (fgets(record->line, (int)sizeof record->line, file) == NULL) return 0;
  } while (record->line[0] == '#');
  record->operation = strtok(record->line, "\t\n");
  record->topic = strtok(NULL, "\t\n");
  record->kind = strtok(NULL, "\t\n");
  char *hex = strtok(NULL, "\t\n");
  record->payload = (uint8_t *)hex;
  record->len = hex ? strlen(hex) / 2 : 0;
  for (size_t i = 0; i < record->len; i++) {
    record->payload[i] = (uint8_t)(digit(hex[2 * i]) << 4 | digit(hex[2 * i + 1]));
  }
  return hex != NULL;
}

#endif
