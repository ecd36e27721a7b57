/* Names and numbers, versions, time, sequence numbers and topics. */

#include "check.h"


#define NAMES(name, NAME)                                                                                       \
  {                                                                                                             \
    const char *full = tera_kind_name(TERA_KIND_##NAME);                                                        \
    const char *url = tera_kind_type_url(TERA_KIND_##NAME);                                                     \
    CHECK(tera_kind_from_name(full, strlen(full)) == TERA_KIND_##NAME);                                         \
    CHECK(tera_kind_from_name(full, strlen(full) - 1) != TERA_KIND_##NAME);                                     \
    CHECK(strncmp(url, "type.googleapis.com/", 20) == 0 && strcmp(url + 20, full) == 0);                        \
  }

static void enums(void) {
  int32_t value = 0;
  /* The numbers of the levels go against their order. */
  CHECK(strcmp(tera_log_event_log_level_name(1), "LOGLEVEL_FATAL") == 0);
  CHECK(strcmp(tera_log_event_log_level_name(7), "LOGLEVEL_TRACE") == 0);
  CHECK_STATUS(tera_log_event_log_level_from_name(NULL, TERA_LIT("LOGLEVEL_WARNING"), &value), TERA_OK);
  CHECK(value == TERA_LOG_EVENT_LOGLEVEL_WARNING && value == 4);
}

static void versions(void) {
  char version[64];
  snprintf(version, sizeof version, "%d.%d.%d", TERA_VERSION_MAJOR, TERA_VERSION_MINOR, TERA_VERSION_PATCH);
  CHECK(strcmp(version, tera_version()) == 0);
  CHECK(tera_abi_version() == TERA_ABI_VERSION);
}

static void statuses(void) {
  tera_status status = TERA_OK;
  CHECK(strcmp(tera_status_name(TERA_OK), "TERA_OK") == 0);
  CHECK(strcmp(tera_status_name(TERA_ERR_BUFFER_TOO_SMALL), "TERA_ERR_BUFFER_TOO_SMALL") == 0);
  while (tera_status_name(status) != NULL) {
    CHECK(strlen(tera_status_message(status)) > 3);
    status++;
  }
  CHECK(status == TERA_ERR_UNKNOWN_FIELD + 1); /* the last one; the numbers have no holes */
}

static void time_and_sequence(void) {
  uint32_t first = tera_seq_next();
  double now = tera_now();
  CHECK(first != 0 && tera_seq_next() == first + 1);
  CHECK(now > 1.7e9 && now < 1.0e11 && tera_now() >= now);
}

struct form {
  const char *topic;
  uint32_t family, channel;
  const char *name, *subtopic;
  uint32_t wrapper;
};

#define UUID "3675ad27-93f9-4e85-84b5-ee505631c1d9"

static const struct form forms[] = {
  { "module.TeraServer.UserManagerModule.messages", TERA_TOPIC_MODULE, TERA_CHANNEL_MESSAGES,
    "TeraServer.UserManagerModule", "", TERA_KIND_MODULE_MESSAGE },
  { "module.TeraServer.UserManagerModule.events", TERA_TOPIC_MODULE, TERA_CHANNEL_EVENTS,
    "TeraServer.UserManagerModule", "", TERA_KIND_EVENT },
  { "module.TeraServer.UserManagerModule.rpc", TERA_TOPIC_MODULE, TERA_CHANNEL_RPC, "TeraServer.UserManagerModule", "",
    TERA_KIND_RPC_MESSAGE },
  { "module.TeraServer.DatabaseModule.events.session", TERA_TOPIC_MODULE, TERA_CHANNEL_EVENTS,
    "TeraServer.DatabaseModule", "session", TERA_KIND_EVENT },
  { "module.TeraServer.TwistedModule.events." UUID, TERA_TOPIC_MODULE, TERA_CHANNEL_EVENTS, "TeraServer.TwistedModule",
    UUID, TERA_KIND_MODULE_MESSAGE },
  { "module.TeraServer.TwistedModule.events", TERA_TOPIC_MODULE, TERA_CHANNEL_EVENTS, "TeraServer.TwistedModule", "",
    TERA_KIND_EVENT },
  { "service.VideoRehabService.messages", TERA_TOPIC_SERVICE, TERA_CHANNEL_MESSAGES, "VideoRehabService", "",
    TERA_KIND_MODULE_MESSAGE },
  { "service." UUID ".events", TERA_TOPIC_SERVICE, TERA_CHANNEL_EVENTS, UUID, "", TERA_KIND_EVENT },
  { "service.VideoRehabService.rpc", TERA_TOPIC_SERVICE, TERA_CHANNEL_RPC, "VideoRehabService", "",
    TERA_KIND_RPC_MESSAGE },
  { "websocket.user." UUID ".events", TERA_TOPIC_USER, TERA_CHANNEL_EVENTS, UUID, "", TERA_KIND_EVENT },
  { "websocket.participant." UUID ".events", TERA_TOPIC_PARTICIPANT, TERA_CHANNEL_EVENTS, UUID, "", TERA_KIND_EVENT },
  { "websocket.device." UUID ".events", TERA_TOPIC_DEVICE, TERA_CHANNEL_EVENTS, UUID, "", TERA_KIND_EVENT },
  { "log.info", TERA_TOPIC_LOG, TERA_CHANNEL_NONE, "info", "", TERA_KIND_EVENT },
  { "RedisRPCClient." UUID, TERA_TOPIC_RPC_REPLY, TERA_CHANNEL_NONE, UUID, "", TERA_KIND_UNKNOWN },
  { "webrtc." UUID, TERA_TOPIC_WEBRTC, TERA_CHANNEL_NONE, UUID, "", TERA_KIND_UNKNOWN },
};

static int is(tera_str view, const char *text) {
  return view.data != NULL && view.len == strlen(text) && memcmp(view.data, text, view.len) == 0;
}

static void topics(void) {
  for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
    const struct form *form = &forms[i];
    tera_topic topic = TERA_TOPIC_INIT;
    char built[128];
    size_t len = 0;
    CHECK_STATUS(tera_topic_parse(NULL, form->topic, strlen(form->topic), &topic), TERA_OK);
    CHECK(topic.family == form->family && topic.channel == form->channel);
    CHECK(is(topic.name, form->name) && is(topic.subtopic, form->subtopic));
    CHECK(tera_topic_wrapper(form->topic, strlen(form->topic)) == form->wrapper);
    CHECK_STATUS(tera_topic_build(NULL, &topic, built, sizeof built, &len), TERA_OK);
    CHECK(len == strlen(form->topic) && memcmp(built, form->topic, len) == 0);
  }
}

/* Parts that make no topic. */
static void impossible_topics(void) {
  static const struct form bad[] = {
    { NULL, 0, TERA_CHANNEL_EVENTS, "x", "", 0 },
    { NULL, 99, TERA_CHANNEL_EVENTS, "x", "", 0 },
    { NULL, TERA_TOPIC_MODULE, TERA_CHANNEL_NONE, "x", "", 0 },
    { NULL, TERA_TOPIC_MODULE, 99, "x", "", 0 },
    { NULL, TERA_TOPIC_MODULE, TERA_CHANNEL_EVENTS, "", "", 0 },
    { NULL, TERA_TOPIC_MODULE, TERA_CHANNEL_MESSAGES, "x", "sub", 0 },
    { NULL, TERA_TOPIC_MODULE, TERA_CHANNEL_MESSAGES, "x.rpc", "", 0 },
    { NULL, TERA_TOPIC_USER, TERA_CHANNEL_MESSAGES, "x", "", 0 },
    { NULL, TERA_TOPIC_USER, TERA_CHANNEL_EVENTS, "x.y", "", 0 },
    { NULL, TERA_TOPIC_DEVICE, TERA_CHANNEL_EVENTS, "x", "sub", 0 },
    { NULL, TERA_TOPIC_LOG, TERA_CHANNEL_EVENTS, "info", "", 0 },
    { NULL, TERA_TOPIC_LOG, TERA_CHANNEL_NONE, "", "", 0 },
  };
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    tera_topic topic = TERA_TOPIC_INIT;
    char built[128];
    size_t len = 77;
    topic.family = bad[i].family;
    topic.channel = bad[i].channel;
    topic.name = TERA_CSTR(bad[i].name);
    topic.subtopic = TERA_CSTR(bad[i].subtopic);
    CHECK_STATUS(tera_topic_build(NULL, &topic, built, sizeof built, &len), TERA_ERR_INVALID_TOPIC);
    CHECK(len == 77);
  }
}

int main(void) {
  TERA_FOR_EACH_MESSAGE(NAMES)
  enums();
  versions();
  statuses();
  time_and_sequence();
  topics();
  impossible_topics();
  return finish();
}
