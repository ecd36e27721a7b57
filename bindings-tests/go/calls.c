#include "calls.h"

#include <stdlib.h>

tera_go_call *tera_go_new(void) {
  tera_go_call *call = malloc(sizeof *call);
  if (!call) return NULL;
  call->arena = tera_arena_new(0);
  call->begun = 0;
  if (call->arena) return call;
  free(call);
  return NULL;
}

void tera_go_free(tera_go_call *call) {
  tera_arena_free(call->arena);
  free(call);
}

static tera_go_call *begin(tera_go_handle handle) {
  tera_go_call *call = (tera_go_call *)handle;
  if (!call->begun) tera_arena_reset(call->arena);
  call->begun = 1;
  return call;
}

void *tera_go_alloc(tera_go_handle handle, size_t size) {
  tera_go_call *call = begin(handle);
  return tera_arena_alloc(call->arena, size, 0);
}

/* Copies the input, so that nothing points to Go's memory when the call returns. */
static int take(tera_go_call *call, const char *input, size_t len) {
  call->input = tera_arena_dup(call->arena, input, len);
  return call->input != NULL;
}

static tera_head *take_for(tera_go_call *call, uint32_t kind, const char *input, size_t len) {
  return take(call, input, len) ? tera_arena_message(call->arena, kind) : NULL;
}

tera_status tera_go_decode(tera_go_handle handle, uint32_t kind, const char *data, size_t len) {
  tera_go_call *call = begin(handle);
  tera_head *message = take_for(call, kind, data, len);
  call->result = message;
  if (!message) return tera_arena_error(call->arena);
  return tera_decode(call->arena, (const uint8_t *)call->input, len, 0, message);
}

tera_status tera_go_from_json(tera_go_handle handle, uint32_t kind, const char *text, size_t len, uint32_t flags) {
  tera_go_call *call = begin(handle);
  tera_head *message = take_for(call, kind, text, len);
  call->result = message;
  if (!message) return tera_arena_error(call->arena);
  return tera_from_json(call->arena, call->input, len, flags, message);
}

tera_status tera_go_unwrap(tera_go_handle handle, uint32_t wrapper, const char *data, size_t len) {
  tera_go_call *call = begin(handle);
  if (!take(call, data, len)) return tera_arena_error(call->arena);
  call->frame = (tera_frame)TERA_FRAME_INIT;
  return tera_unwrap(call->arena, wrapper, (const uint8_t *)call->input, len, 0, &call->frame);
}

tera_status tera_go_unwrap_json(tera_go_handle handle, uint32_t wrapper, const char *text, size_t len, uint32_t flags) {
  tera_go_call *call = begin(handle);
  if (!take(call, text, len)) return tera_arena_error(call->arena);
  call->frame = (tera_frame)TERA_FRAME_INIT;
  return tera_unwrap_json(call->arena, wrapper, call->input, len, flags, &call->frame);
}

tera_status tera_go_topic_parse(tera_go_handle handle, const char *text, size_t len) {
  tera_go_call *call = begin(handle);
  if (!take(call, text, len)) return tera_arena_error(call->arena);
  call->topic = (tera_topic)TERA_TOPIC_INIT;
  return tera_topic_parse(call->arena, call->input, len, &call->topic);
}

tera_status tera_go_reply_from_json(tera_go_handle handle, const char *text, size_t len, uint32_t flags) {
  tera_go_call *call = begin(handle);
  if (!take(call, text, len)) return tera_arena_error(call->arena);
  call->reply = (tera_rpc_reply)TERA_RPC_REPLY_INIT;
  return tera_rpc_reply_from_json(call->arena, call->input, len, flags, &call->reply);
}

/* Gives the output a larger buffer, if `status` says that it needs one. */
static int grow(tera_go_call *call, tera_status status) {
  if (status != TERA_ERR_BUFFER_TOO_SMALL) return 0;
  uint8_t *buffer = tera_arena_alloc(call->arena, call->len, 1);
  if (!buffer) return 0;
  call->buffer = buffer;
  call->capacity = call->len;
  return 1;
}

/* Returns from a function with what `function` returns, which writes to a buffer of characters of type `type`. */
#define RETURN_OUTPUT(type, function, ...) \
  tera_go_call *call = begin(handle); \
  tera_status status; \
  do { \
    status = function(call->arena, __VA_ARGS__, (type *)call->buffer, call->capacity, &call->len); \
  } while (grow(call, status)); \
  call->output = call->buffer; \
  return status == TERA_ERR_BUFFER_TOO_SMALL ? tera_arena_error(call->arena) : status

tera_status tera_go_encode(tera_go_handle handle, const tera_head *message) {
  RETURN_OUTPUT(uint8_t, tera_encode, message);
}

tera_status tera_go_to_json(tera_go_handle handle, const tera_head *message, uint32_t flags) {
  tera_go_call *call = begin(handle);
  tera_str text = { NULL, 0 };
  tera_status status = tera_json_text(call->arena, message, flags, &text);
  call->output = (const uint8_t *)text.data;
  call->len = text.len;
  return status;
}

tera_status tera_go_wrap_event(tera_go_handle handle, tera_str topic, double time, const tera_head *const *payloads,
    size_t count) {
  RETURN_OUTPUT(uint8_t, tera_wrap_event, topic.data, topic.len, time, payloads, count);
}

tera_status tera_go_wrap_module_message(tera_go_handle handle, const tera_head *header, const tera_head *const *payloads,
    size_t count) {
  RETURN_OUTPUT(uint8_t, tera_wrap_module_message, (const tera_module_message_header *)header, payloads, count);
}

tera_status tera_go_wrap_message(tera_go_handle handle, const tera_head *payload) {
  RETURN_OUTPUT(uint8_t, tera_wrap_message, payload);
}

tera_status tera_go_topic_build(tera_go_handle handle, tera_topic parts) {
  RETURN_OUTPUT(char, tera_topic_build, &parts);
}

tera_status tera_go_reply_to_json(tera_go_handle handle, tera_rpc_reply reply, uint32_t flags) {
  RETURN_OUTPUT(char, tera_rpc_reply_to_json, &reply, flags);
}

tera_status tera_go_json_from_binary(tera_go_handle handle, uint32_t kind, const char *data, size_t len, uint32_t flags) {
  RETURN_OUTPUT(char, tera_json_from_binary, kind, (const uint8_t *)data, len, flags);
}

tera_status tera_go_binary_from_json(tera_go_handle handle, uint32_t kind, const char *text, size_t len, uint32_t flags) {
  RETURN_OUTPUT(uint8_t, tera_binary_from_json, kind, text, len, flags);
}

tera_status tera_go_message_json_from_event(tera_go_handle handle, const char *data, size_t len, uint32_t flags) {
  RETURN_OUTPUT(char, tera_message_json_from_event, (const uint8_t *)data, len, flags);
}

tera_status tera_go_equal(tera_go_handle handle, const tera_head *a, const tera_head *b) {
  tera_go_call *call = begin(handle);
  return tera_equal(call->arena, a, b, &call->equal);
}

const char *tera_go_describe(tera_go_handle handle, const tera_head *message) {
  tera_go_call *call = begin(handle);
  return tera_describe(call->arena, message);
}
