/* The constructors of a message with a oneof: each sets one member and the case that belongs to it. */

#include "check.h"

/* A value is what its constructor was given, and is again after it was sent. */
#define CHECK_VALUE(constructed, CASE, member, expected)                                                   \
  do {                                                                                                     \
    tera_value value = constructed, received = TERA_VALUE_INIT;                                            \
    uint8_t bytes[64];                                                                                     \
    size_t len = 0;                                                                                        \
    CHECK(value.base.kind == TERA_KIND_VALUE && value.base.size == sizeof value);                          \
    CHECK(value.unknown_fields.len == 0 && value.arg_value_reserved == 0);                                 \
    CHECK(value.arg_value_case == CASE && value.arg_value.member == (expected));                           \
    CHECK_STATUS(tera_value_encode(arena, &value, bytes, sizeof bytes, &len), TERA_OK);                    \
    CHECK_STATUS(tera_value_decode(arena, bytes, len, 0, &received), TERA_OK);                             \
    CHECK(received.arg_value_case == CASE && received.arg_value.member == (expected));                     \
  } while (0)

static void each_member(tera_arena *arena) {
  static const uint8_t three[] = { 1, 0, 255 };
  tera_bytes view = { three, sizeof three };
  CHECK_VALUE(TERA_VALUE_DOUBLE(0.5), TERA_VALUE_DOUBLE_VALUE, double_value, 0.5);
  CHECK_VALUE(TERA_VALUE_FLOAT(0.25F), TERA_VALUE_FLOAT_VALUE, float_value, 0.25F);
  CHECK_VALUE(TERA_VALUE_INT(-5), TERA_VALUE_INT_VALUE, int_value, -5);
  CHECK_VALUE(TERA_VALUE_INT(INT64_MIN), TERA_VALUE_INT_VALUE, int_value, INT64_MIN);
  CHECK_VALUE(TERA_VALUE_UINT(UINT64_MAX), TERA_VALUE_UINT_VALUE, uint_value, UINT64_MAX);
  CHECK_VALUE(TERA_VALUE_BOOL(1), TERA_VALUE_BOOL_VALUE, bool_value, 1);
  CHECK_VALUE(TERA_VALUE_BOOL(0x100), TERA_VALUE_BOOL_VALUE, bool_value, 1); /* which a byte would lose */
  CHECK_VALUE(TERA_VALUE_BYTES(view), TERA_VALUE_BYTES_VALUE, bytes_value.len, sizeof three);
  CHECK_VALUE(TERA_VALUE_BYTES(view), TERA_VALUE_BYTES_VALUE, bytes_value.data[2], 255);
  CHECK_VALUE(TERA_VALUE_STRING(TERA_STR("on")), TERA_VALUE_STRING_VALUE, string_value.len, 2);
  CHECK_VALUE(TERA_VALUE_STRING(TERA_CSTR("on")), TERA_VALUE_STRING_VALUE, string_value.data[1], 'n');
  /* A default value is a value all the same. */
  CHECK_VALUE(TERA_VALUE_INT(0), TERA_VALUE_INT_VALUE, int_value, 0);
  CHECK_VALUE(TERA_VALUE_STRING(TERA_STR("")), TERA_VALUE_STRING_VALUE, string_value.len, 0);
}

/* As they are used: the arguments of a call, whose expressions are evaluated once. */
static void arguments(tera_arena *arena) {
  int evaluated = 0;
  tera_value args[] = { TERA_VALUE_STRING(TERA_STR("lamp")), TERA_VALUE_INT(++evaluated), TERA_VALUE_BOOL(1) };
  tera_rpc_message call = TERA_RPC_MESSAGE_INIT;
  tera_str text = { NULL, 0 };
  static const char expected[] =
      "{\"method\":\"switch\",\"args\":[{\"stringValue\":\"lamp\"},{\"intValue\":\"1\"},{\"boolValue\":true}]}";
  call.method = TERA_STR("switch");
  call.args.data = args;
  call.args.len = sizeof args / sizeof args[0];
  CHECK_STATUS(tera_json_text(arena, &call.base, 0, &text), TERA_OK);
  CHECK(evaluated == 1 && text.len == sizeof expected - 1 && memcmp(text.data, expected, text.len) == 0);
}

int main(void) {
  tera_arena *arena = tera_arena_new(0);
  each_member(arena);
  arguments(arena);
  tera_arena_free(arena);
  return finish();
}
