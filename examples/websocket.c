/*
 * websocket FILE: prints a line for every event in captured frames of the websocket.
 *
 * Each line of FILE is a frame: the client, and the text in hexadecimal, separated by a tab.
 */

#include <opentera/messages.h>

#include "captured.h"

/* Decodes a frame to typed events. Skips unknown fields, types and names of enum values, and decodes the rest of the frame. */
static void on_text(tera_arena *arena, const char *text, size_t len) {
  tera_frame frame = TERA_FRAME_INIT;
  if (tera_unwrap_json(arena, TERA_KIND_MESSAGE, text, len, TERA_JSON_READ_LENIENT, &frame) != TERA_OK)
    printf("no frame: %s\n", tera_arena_error_message(arena));
  for (size_t i = 0; i < frame.payloads.len; i++) {
    const tera_payload *payload = &frame.payloads.data[i];
    const tera_user_event *event = TERA_PAYLOAD_AS(payload, user_event);
    if (event != NULL) {
      const char *type = tera_user_event_event_type_name(event->type); /* NULL for a number without a name */
      printf("%.*s: %s\n", TERA_PRINTF(event->user_fullname), type != NULL ? type : "?");
    } else if (payload->message != NULL) {
      printf("%s\n", tera_kind_name(payload->kind));
    }
  }
  tera_arena_reset(arena);
}

int main(int argc, char **argv) {
  FILE *file = open_captured(argc, argv);
  tera_arena *arena = tera_arena_new(0);
  char *cells[2];
  size_t len;
  while (read_captured(file, cells, 2, &len)) on_text(arena, cells[1], len);
  fclose(file);
  tera_arena_free(arena);
  return EXIT_SUCCESS;
}
