/*
 * websocket URL: a client of the websocket, with libwebsockets and this library. The events have to be those of
 * scenario.h, field by field. What limits its time is who runs it.
 */

#include "scenario.h"

#include <libwebsockets.h>

static struct {
  char text[64 * 1024];
  size_t len;
  const struct wrapper *next;
  unsigned refusals, code;
  int closed;
} client;

static void on_text(const char *text, size_t len) {
  tera_frame frame = TERA_FRAME_INIT;
  tera_status status = tera_unwrap_json(arena, TERA_KIND_MESSAGE, text, len, TERA_JSON_READ_LENIENT, &frame);
  if (status == TERA_ERR_JSON_SYNTAX) {
    CHECK(len == strlen("Not allowed to send message") && memcmp(text, "Not allowed to send message", len) == 0);
    client.refusals++;
  } else if (CHECK_STATUS(status, TERA_OK) && CHECK(client.next < traffic + WRAPPERS)) {
    check_events(client.next, &frame, 0);
    client.next = next_wrapper(client.next + 1);
  }
  tera_arena_reset(arena);
}

static int on_event(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in, size_t len) {
  unsigned char hello[LWS_PRE + 5];
  (void)user;
  switch (reason) {
    case LWS_CALLBACK_CLIENT_ESTABLISHED: lws_callback_on_writable(wsi); break;
    case LWS_CALLBACK_CLIENT_WRITEABLE:
      memcpy(hello + LWS_PRE, "Hello", 5);
      CHECK(lws_write(wsi, hello + LWS_PRE, 5, LWS_WRITE_TEXT) == 5);
      break;
    case LWS_CALLBACK_CLIENT_RECEIVE:
      if (!CHECK(len <= sizeof client.text - client.len)) return -1;
      memcpy(client.text + client.len, in, len);
      client.len += len;
      if (!lws_is_final_fragment(wsi) || lws_remaining_packet_payload(wsi) > 0) break;
      on_text(client.text, client.len);
      client.len = 0;
      break;
    case LWS_CALLBACK_WS_PEER_INITIATED_CLOSE:
      if (len >= 2) client.code = ((const uint8_t *)in)[0] * 256u + ((const uint8_t *)in)[1];
      break;
    case LWS_CALLBACK_CLIENT_CONNECTION_ERROR:
      fprintf(stderr, "%s\n", in ? (const char *)in : "cannot connect");
      client.closed = 1;
      break;
    case LWS_CALLBACK_CLIENT_CLOSED: client.closed = 1; break;
    default: break;
  }
  return 0;
}

int main(int argc, char **argv) {
  static const struct lws_protocols protocols[] = { { .name = "events", .callback = on_event }, { .name = NULL } };
  struct lws_context_creation_info options;
  struct lws_client_connect_info info;
  struct lws_context *context;
  char path[128];
  int port = 0;
  if (argc != 2 || sscanf(argv[1], "ws://127.0.0.1:%d%127s", &port, path) != 2) return EXIT_FAILURE;
  memset(&options, 0, sizeof options);
  options.port = CONTEXT_PORT_NO_LISTEN;
  options.protocols = protocols;
  lws_set_log_level(LLL_ERR, NULL);
  context = lws_create_context(&options);
  if (!CHECK(context != NULL)) return finish();
  arena = tera_arena_new(0);
  client.next = next_wrapper(traffic);
  memset(&info, 0, sizeof info);
  info.context = context;
  info.address = info.host = "127.0.0.1";
  info.port = port;
  info.path = path;
  CHECK(lws_client_connect_via_info(&info) != NULL);
  while (!client.closed && lws_service(context, 0) >= 0) {}
  lws_context_destroy(context);
  tera_arena_free(arena);
  CHECK(client.next == traffic + WRAPPERS && client.refusals == 1 && client.code == 4000);
  return finish();
}
