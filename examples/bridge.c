/*
 * bridge FILE: converts captured traffic of the Redis bus, as a bridge between the bus and websockets does. For every
 * event that is published to a user, participant or device, it prints the recipient's UUID and the JSON text.
 *
 * Each line of FILE is a published message: operation, topic, kind and payload in hexadecimal, separated by tabs.
 */

#include <opentera/messages.h>

#include "captured.h"

/* Prints a published message as JSON, if its topic belongs to the websocket of a client. */
static void forward(tera_arena *arena, const char *topic, const uint8_t *bytes, size_t len) {
  static char text[256 * 1024];
  size_t text_len;
  tera_topic parts = TERA_TOPIC_INIT;
  if (tera_topic_parse(NULL, topic, strlen(topic), &parts) != TERA_OK || parts.family < TERA_TOPIC_USER ||
      parts.family > TERA_TOPIC_DEVICE)
    return;
  if (tera_message_json_from_event(arena, bytes, len, TERA_JSON_WRITE_SERVER | TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES, text, sizeof text,
                                   &text_len) == TERA_OK)
    printf("to %.*s\n%.*s\n", TERA_PRINTF(parts.name), (int)text_len, text);
  else
    fprintf(stderr, "%s: %s\n", topic, tera_arena_error_message(arena));
  tera_arena_reset(arena);
}

int main(int argc, char **argv) {
  FILE *file = open_captured(argc, argv);
  tera_arena *arena = tera_arena_new(0);
  char *cells[4];
  size_t len;
  while (read_captured(file, cells, 4, &len)) forward(arena, cells[1], (const uint8_t *)cells[3], len);
  fclose(file);
  tera_arena_free(arena);
  return EXIT_SUCCESS;
}
