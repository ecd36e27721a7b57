/* Reads captured traffic for the examples. A line has cells that are separated by tabs. The last cell is the message in
 * hexadecimal. Lines that begin with # are comments. */

#ifndef CAPTURED_H
#define CAPTURED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Reads the next line into `cells`, and decodes the last cell to `*len` bytes. Returns 0 at the end of the file. */
static int read_captured(FILE *file, char **cells, size_t count, size_t *len) {
  static char line[64 * 1024];
  while (fgets(line, (int)sizeof line, file) != NULL) {
    size_t found = 0;
    for (char *cell = strtok(line, "\t\n"); cell != NULL && found < count; cell = strtok(NULL, "\t\n")) cells[found++] = cell;
    if (*line == '#' || found < count) continue;
    *len = 0;
    for (unsigned byte; sscanf(cells[count - 1] + 2 * *len, "%2x", &byte) == 1; ++*len)
      cells[count - 1][*len] = (char)byte;
    return 1;
  }
  return 0;
}

/* Opens the file that the command line names. */
static FILE *open_captured(int argc, char **argv) {
  FILE *file = argc == 2 ? fopen(argv[1], "r") : NULL;
  if (file == NULL) {
    fprintf(stderr, "usage: %s FILE\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  return file;
}

#endif
