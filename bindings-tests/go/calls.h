/* One function for each operation of the package, so that it calls C once. */

#include <opentera/messages.h>

/* What a call needs and returns. It is in C's memory, because C must not keep pointers to Go's. */
typedef struct tera_go_call {
  tera_arena *arena;
  /* Whether the arena was reset for this call. It keeps what the call before returned until then. */
  tera_bool begun;
  /* A copy of the input, where the strings of `result` point to. */
  const char *input;
  /* What was read. */
  const tera_head *result;
  tera_frame frame;
  tera_topic topic;
  tera_rpc_reply reply;
  /* Where output may go, and where it is. */
  uint8_t *buffer;
  size_t capacity;
  const uint8_t *output;
  size_t len;
  tera_bool equal;
  /* Memory for the structs and strings that Go writes. */
  uint64_t scratch[32768];
} tera_go_call;

/* A `tera_go_call *`. As a number, because cgo looks at what pointers in each call lead to. */
typedef uintptr_t tera_go_handle;

tera_go_call *tera_go_new(void);
void tera_go_free(tera_go_call *call);

/* Allocates memory beyond `scratch`. */
void *tera_go_alloc(tera_go_handle handle, size_t size);

tera_status tera_go_decode(tera_go_handle handle, uint32_t kind, const char *data, size_t len);
tera_status tera_go_from_json(tera_go_handle handle, uint32_t kind, const char *text, size_t len, uint32_t flags);
tera_status tera_go_unwrap(tera_go_handle handle, uint32_t wrapper, const char *data, size_t len);
tera_status tera_go_unwrap_json(tera_go_handle handle, uint32_t wrapper, const char *text, size_t len, uint32_t flags);
tera_status tera_go_topic_parse(tera_go_handle handle, const char *text, size_t len);
tera_status tera_go_reply_from_json(tera_go_handle handle, const char *text, size_t len, uint32_t flags);

tera_status tera_go_encode(tera_go_handle handle, const tera_head *message);
tera_status tera_go_to_json(tera_go_handle handle, const tera_head *message, uint32_t flags);
tera_status tera_go_wrap_event(tera_go_handle handle, tera_str topic, double time, const tera_head *const *payloads,
    size_t count);
tera_status tera_go_wrap_module_message(tera_go_handle handle, const tera_head *header, const tera_head *const *payloads,
    size_t count);
tera_status tera_go_wrap_message(tera_go_handle handle, const tera_head *payload);
tera_status tera_go_topic_build(tera_go_handle handle, tera_topic parts);
tera_status tera_go_reply_to_json(tera_go_handle handle, tera_rpc_reply reply, uint32_t flags);

tera_status tera_go_json_from_binary(tera_go_handle handle, uint32_t kind, const char *data, size_t len, uint32_t flags);
tera_status tera_go_binary_from_json(tera_go_handle handle, uint32_t kind, const char *text, size_t len, uint32_t flags);
tera_status tera_go_message_json_from_event(tera_go_handle handle, const char *data, size_t len, uint32_t flags);

tera_status tera_go_equal(tera_go_handle handle, const tera_head *a, const tera_head *b);
const char *tera_go_describe(tera_go_handle handle, const tera_head *message);
