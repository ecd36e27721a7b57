/* What the programs of growth hand on: pieces of bytes in a file, each with its length before it. */

#ifndef PIECES_H
#define PIECES_H

#include "check.h"

enum piece_of {
  THE_EVENT,          /* a TeraEvent with a DeviceEvent, a LoginEvent and a message that only the newer schema has */
  THE_DEVICE,         /* a DeviceEvent whose newest field is set */
  THE_DEVICE_OF_OLD,  /* the same without it */
  THE_LOGIN,          /* a LoginEvent; the newest field of the LogEvent in it is set */
  THE_FRAME,          /* the event as JSON, in a TeraMessage */
  THE_DEVICE_AS_JSON, /* the first device as JSON */
  PIECES
};

struct piece {
  uint8_t bytes[2048];
  size_t len;
};

static struct piece pieces[PIECES];

/* Reads or writes all of them. */
static void pieces_of(const char *path, const char *mode) {
  FILE *file = path ? fopen(path, mode) : NULL;
  if (!CHECK(file != NULL)) exit(finish());
  for (int i = 0; i < PIECES; i++) {
    struct piece *piece = &pieces[i];
    if (*mode == 'w') CHECK(fwrite(piece, sizeof *piece, 1, file) == 1);
    else CHECK(fread(piece, sizeof *piece, 1, file) == 1 && piece->len > 0);
  }
  fclose(file);
}

#endif
