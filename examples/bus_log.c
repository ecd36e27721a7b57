/*
 * bus_log FILE: prints one line for every event in captured traffic of the Redis bus. Then it wraps an event of its own,
 * unwraps it and prints it.
 *
 * Each line of FILE is a published message: operation, topic, kind and payload in hexadecimal, separated by tabs.
 */

#include <opentera/messages.h>

#include "captured.h"

#define VIEW "%.*s"

/* Returns the name of an enum value, or a question mark for a number without a name in this version of the library. */
static const char *known(const char *name) {
  return name != NULL ? name : "?";
}

/* Prints the main fields of a message. */
static void print_message(const tera_head *message) {
  switch (message->kind) {
    case TERA_KIND_DEVICE_EVENT: {
      const tera_device_event *event = TERA_MESSAGE_AS(message, device_event);
      printf(VIEW " (" VIEW ") %s " VIEW, TERA_PRINTF(event->device_name), TERA_PRINTF(event->device_uuid),
             known(tera_device_event_event_type_name(event->type)), TERA_PRINTF(event->device_status));
      break;
    }
    case TERA_KIND_PARTICIPANT_EVENT: {
      const tera_participant_event *event = TERA_MESSAGE_AS(message, participant_event);
      printf(VIEW " (" VIEW ") %s, " VIEW, TERA_PRINTF(event->participant_name), TERA_PRINTF(event->participant_uuid),
             known(tera_participant_event_event_type_name(event->type)), TERA_PRINTF(event->participant_site_name));
      break;
    }
    case TERA_KIND_USER_EVENT: {
      const tera_user_event *event = TERA_MESSAGE_AS(message, user_event);
      printf(VIEW " (" VIEW ") %s", TERA_PRINTF(event->user_fullname), TERA_PRINTF(event->user_uuid),
             known(tera_user_event_event_type_name(event->type)));
      break;
    }
    case TERA_KIND_JOIN_SESSION_EVENT: {
      const tera_join_session_event *event = TERA_MESSAGE_AS(message, join_session_event);
      printf(VIEW " invites %u participants, %u users, %u devices to " VIEW, TERA_PRINTF(event->session_creator_name),
             (unsigned)event->session_participants.len, (unsigned)event->session_users.len,
             (unsigned)event->session_devices.len, TERA_PRINTF(event->session_uuid));
      break;
    }
    case TERA_KIND_JOIN_SESSION_REPLY_EVENT: {
      const tera_join_session_reply_event *event = TERA_MESSAGE_AS(message, join_session_reply_event);
      printf(VIEW VIEW VIEW " %s for " VIEW, TERA_PRINTF(event->user_uuid), TERA_PRINTF(event->participant_uuid),
             TERA_PRINTF(event->device_uuid), known(tera_join_session_reply_event_reply_type_name(event->join_reply)),
             TERA_PRINTF(event->session_uuid));
      break;
    }
    case TERA_KIND_LEAVE_SESSION_EVENT: {
      const tera_leave_session_event *event = TERA_MESSAGE_AS(message, leave_session_event);
      printf("%u participants, %u users, %u devices leave " VIEW, (unsigned)event->leaving_participants.len,
             (unsigned)event->leaving_users.len, (unsigned)event->leaving_devices.len, TERA_PRINTF(event->session_uuid));
      break;
    }
    case TERA_KIND_STOP_SESSION_EVENT: {
      const tera_stop_session_event *event = TERA_MESSAGE_AS(message, stop_session_event);
      printf(VIEW " ended", TERA_PRINTF(event->session_uuid));
      break;
    }
    case TERA_KIND_DATABASE_EVENT: {
      const tera_database_event *event = TERA_MESSAGE_AS(message, database_event);
      printf(VIEW " %s %.60s", TERA_PRINTF(event->object_type), known(tera_database_event_event_type_name(event->type)),
             event->object_value.len > 60 ? "(a long record)" : "");
      break;
    }
    case TERA_KIND_LOG_EVENT: {
      const tera_log_event *event = TERA_MESSAGE_AS(message, log_event);
      printf(VIEW " %s " VIEW, TERA_PRINTF(event->sender), known(tera_log_event_log_level_name(event->level)),
             TERA_PRINTF(event->message));
      break;
    }
    case TERA_KIND_LOGIN_EVENT: {
      const tera_login_event *event = TERA_MESSAGE_AS(message, login_event);
      printf(VIEW VIEW VIEW VIEW " from " VIEW " %s by %s", TERA_PRINTF(event->user_uuid),
             TERA_PRINTF(event->participant_uuid), TERA_PRINTF(event->device_uuid), TERA_PRINTF(event->service_uuid),
             TERA_PRINTF(event->client_ip), known(tera_login_event_login_status_name(event->login_status)),
             known(tera_login_event_login_type_name(event->login_type)));
      break;
    }
    case TERA_KIND_ARCHIVE_EVENT: {
      const tera_archive_event *event = TERA_MESSAGE_AS(message, archive_event);
      printf(VIEW " of " VIEW " %s", TERA_PRINTF(event->archive_uuid), TERA_PRINTF(event->owner_uuid),
             known(tera_archive_event_status_type_name(event->status)));
      break;
    }
    case TERA_KIND_SERVER_COMMAND: {
      const tera_server_command *command = TERA_MESSAGE_AS(message, server_command);
      printf("%s", known(tera_server_command_command_type_name(command->type)));
      break;
    }
    case TERA_KIND_RPC_MESSAGE: {
      const tera_rpc_message *call = TERA_MESSAGE_AS(message, rpc_message);
      printf(VIEW " with %u arguments, reply to " VIEW, TERA_PRINTF(call->method), (unsigned)call->args.len,
             TERA_PRINTF(call->reply_to));
      break;
    }
    default: break;
  }
}

static unsigned wrappers, messages, unknown, unreadable;

/* Prints a line for every message in the bytes that were published on a topic. */
static void print_published(tera_arena *arena, const char *topic, const uint8_t *bytes, size_t len) {
  tera_frame frame = TERA_FRAME_INIT;
  uint32_t wrapper = tera_topic_wrapper(topic, strlen(topic));
  if (wrapper == TERA_KIND_UNKNOWN) return; /* a reply or other text */
  wrappers++;
  if (tera_unwrap(arena, wrapper, bytes, len, 0, &frame) != TERA_OK) {
    printf("%s: %s\n", topic, tera_arena_error_message(arena));
    unreadable++;
  }
  for (size_t i = 0; i < frame.payloads.len; i++) {
    const tera_payload *payload = &frame.payloads.data[i];
    messages++;
    if (payload->message != NULL) {
      printf("%.3f %-24s ", frame.time, strrchr(tera_kind_name(payload->kind), '.') + 1);
      print_message(payload->message);
      putchar('\n');
    } else {
      printf("%.3f " VIEW " " VIEW "\n", frame.time, TERA_PRINTF(payload->type_url), TERA_PRINTF(payload->detail));
    }
  }
  unknown += (unsigned)frame.unknown;
  unreadable += (unsigned)frame.failed;
  tera_arena_reset(arena);
}

int main(int argc, char **argv) {
  FILE *file = open_captured(argc, argv);
  tera_arena *arena = tera_arena_new(0);
  char *cells[4];
  size_t len;
  while (read_captured(file, cells, 4, &len)) print_published(arena, cells[1], (const uint8_t *)cells[3], len);
  fclose(file);
  printf("%u wrappers and calls, %u messages in them, %u of unknown type, %u unreadable\n\n", wrappers, messages, unknown,
         unreadable);

  /* Wrap an event of our own, and unwrap it. */
  {
    static const char topic[] = "websocket.user.016d1337-29cb-409e-9fbb-255377baf166.events";
    tera_device_event device = TERA_DEVICE_EVENT_INIT;
    const tera_head *payloads[1];
    uint8_t bytes[512];
    size_t len;
    tera_status status;
    device.device_uuid = TERA_STR("b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11");
    device.device_name = TERA_STR("Robot");
    device.type = TERA_DEVICE_EVENT_DEVICE_CONNECTED;
    payloads[0] = &device.base;
    status = tera_wrap_event(arena, topic, strlen(topic), tera_now(), payloads, 1, bytes, sizeof bytes, &len);
    if (status != TERA_OK) {
      fprintf(stderr, "%s: %s\n", tera_status_name(status), tera_arena_error_message(arena));
      return EXIT_FAILURE;
    }
    printf("sent %u bytes, which are\n", (unsigned)len);
    print_published(arena, topic, bytes, len);
  }
  tera_arena_free(arena);
  return EXIT_SUCCESS;
}
