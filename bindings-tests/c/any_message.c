/* What works on any message: copies, comparison, descriptions, fields by name and number, and lists that grow. Each is
 * tried with every message of golden.h and corpus.tsv, and with structs that only a program builds. */

#include "check.h"
#include "generated/names.h"
#include "table.h"

#include "../../tests/golden/golden.h"

#include <stddef.h>

static tera_arena *arena;

/* Memory of exactly this size, so that valgrind sees what is beyond it; never NULL. */
static void *memory(size_t size) {
  void *block = malloc(size ? size : 1);
  if (!block) exit(EXIT_FAILURE);
  return block;
}

static int is(tera_str text, const char *expected) {
  return text.len == strlen(expected) && memcmp(text.data, expected, text.len) == 0;
}

static int are_equal(const tera_head *a, const tera_head *b) {
  tera_bool equal = 2;
  CHECK_STATUS(tera_equal(arena, a, b, &equal), TERA_OK);
  return CHECK(equal <= 1) && equal;
}

static int encodes_to(const tera_head *message, const void *data, size_t len) {
  uint8_t *buffer = (uint8_t *)memory(len);
  size_t size = SIZE_MAX;
  int same = tera_encode(NULL, message, buffer, len, &size) == TERA_OK && size == len &&
             (len == 0 || memcmp(buffer, data, len) == 0);
  free(buffer);
  return same;
}

/* The members of the structs, as layout.h has them. */

static struct member {
  const char *type, *name;
  size_t offset, size;
  int is_found;
} members[512];
static size_t member_count;

static void add_member(const char *type, const char *name, size_t offset, size_t size) {
  struct member member;
  member.type = type;
  member.name = name;
  member.offset = offset;
  member.size = size;
  member.is_found = 0;
  if (CHECK(member_count < sizeof members / sizeof members[0])) members[member_count++] = member;
}

static void add_members(void) {
#define ASSERT_OFFSET(type, member, offset)
#define ASSERT_MEMBER_SIZE(type, member, size) add_member(#type, #member, offsetof(type, member), size)
#define ASSERT_SIZE(type, size)
#include "generated/layout.h"
}

static struct member *find_member(const char *type, size_t offset) {
  for (size_t i = 0; i < member_count; i++) {
    if (strcmp(members[i].type, type) == 0 && members[i].offset == offset) return &members[i];
  }
  return NULL;
}

static int ends_with(const char *text, const char *end) {
  return strlen(text) >= strlen(end) && strcmp(text + strlen(text) - strlen(end), end) == 0;
}

/* Whether a member is a field, or the union of a oneof. */
static int holds_fields(const struct member *member) {
  if (strcmp(member->type, "tera_any") == 0 && strcmp(member->name, "message") == 0) return 0;
  return strcmp(member->name, "base") != 0 && strcmp(member->name, "unknown_fields") != 0 &&
         strncmp(member->name, "reserved", 8) != 0 && !ends_with(member->name, "_case") &&
         !ends_with(member->name, "_reserved");
}

/* Fields. */

static size_t size_of_form(uint32_t form) {
  switch (form) {
    case TERA_FORM_DOUBLE: return sizeof(double);
    case TERA_FORM_FLOAT: return sizeof(float);
    case TERA_FORM_INT32: case TERA_FORM_ENUM: return sizeof(int32_t);
    case TERA_FORM_INT64: return sizeof(int64_t);
    case TERA_FORM_UINT32: return sizeof(uint32_t);
    case TERA_FORM_UINT64: return sizeof(uint64_t);
    case TERA_FORM_BOOL: return sizeof(tera_bool);
    case TERA_FORM_STRING: return sizeof(tera_str);
    case TERA_FORM_BYTES: return sizeof(tera_bytes);
    case TERA_FORM_MESSAGE: return sizeof(tera_head *);
    case TERA_FORM_STRING_LIST: return sizeof(tera_str_list);
    case TERA_FORM_MESSAGE_LIST: return sizeof(tera_any_list);
    default: return 0;
  }
}

static int same_field(const tera_field *a, const tera_field *b) {
  return a->number == b->number && a->form == b->form && a->kind == b->kind && a->is_set == b->is_set &&
         a->name.data == b->name.data && a->json_name.data == b->json_name.data && a->data == b->data &&
         a->oneof_case == b->oneof_case && a->values.data == b->values.data && a->values.len == b->values.len;
}

/* `device_uuid` is `deviceUuid`. */
static int is_json_name(tera_str json, tera_str name) {
  size_t at = 0;
  for (size_t i = 0; i < name.len; i++) {
    char c = name.data[i];
    if (c == '_' && ++i < name.len) {
      c = name.data[i];
      if (c >= 'a' && c <= 'z') c = (char)(c - 'a' + 'A');
    }
    if (at >= json.len || json.data[at++] != c) return 0;
  }
  return at == json.len;
}

typedef const char *name_function(int32_t value);

static struct enum_names {
  name_function *name;
  const char *last;
  int found;
} enums[] = {
#define ENUM_NAMES(prefix, last) { prefix##_name, last, 0 },
  FOR_EACH_ENUM(ENUM_NAMES)
};

#define ENUMS (sizeof enums / sizeof enums[0])

/* The values of a field are those of one enum, in which it finds their names. */
static void check_enum(const tera_field *field) {
  size_t found = 0;
  for (size_t i = 0; i < ENUMS; i++) {
    int same = field->values.len > 0, has_last = 0;
    for (size_t v = 0; v < field->values.len; v++) {
      const tera_enum_value *value = &field->values.data[v];
      const char *name = enums[i].name(value->number);
      same = same && name != NULL && strcmp(name, value->name.data) == 0 && is(value->name, name);
      has_last = has_last || is(value->name, enums[i].last);
    }
    if (same && has_last) {
      enums[i].found = 1;
      found++;
    }
  }
  CHECK(found == 1);
}

/* The fields that a walk finds are the members of the struct, and are found by number and by both names. */
static void check_fields(const tera_head *message, const char *type) {
  tera_field field = TERA_FIELD_INIT;
  uint32_t last = 0;
  for (size_t i = 0; i < member_count; i++) members[i].is_found = 0;
  while (tera_field_next(arena, message, &field)) {
    size_t offset = (size_t)((const uint8_t *)field.data - (const uint8_t *)message);
    struct member *member = find_member(type, offset);
    tera_field again = TERA_FIELD_INIT;
    CHECK(field.number > last && is_json_name(field.json_name, field.name));
    last = field.number;
    CHECK_STATUS(tera_field_by_number(arena, message, field.number, &again), TERA_OK);
    CHECK(same_field(&field, &again));
    CHECK_STATUS(tera_field_by_name(arena, message, field.name.data, field.name.len, &again), TERA_OK);
    CHECK(same_field(&field, &again));
    CHECK_STATUS(tera_field_by_name(arena, message, field.json_name.data, field.json_name.len, &again), TERA_OK);
    CHECK(same_field(&field, &again));
    if (!CHECK(member != NULL)) continue;
    if (field.oneof_case == NULL) {
      CHECK(!member->is_found && is(field.name, member->name) && size_of_form(field.form) == member->size);
    } else {
      /* The union stands behind the case and a word that is reserved. */
      const struct member *number = find_member(type, offset - 8);
      CHECK((const uint8_t *)field.oneof_case == (const uint8_t *)field.data - 8);
      CHECK(number != NULL && ends_with(number->name, "_case") && size_of_form(field.form) <= member->size);
      CHECK(field.is_set == (*field.oneof_case == field.number));
    }
    member->is_found = 1;
    CHECK((field.form == TERA_FORM_MESSAGE || field.form == TERA_FORM_MESSAGE_LIST) ==
          (tera_kind_name(field.kind) != NULL));
    if (field.form == TERA_FORM_ENUM) check_enum(&field);
    else CHECK(field.values.len == 0 && field.values.data != NULL);
    if (field.form == TERA_FORM_MESSAGE_LIST) CHECK(IS_ELEMENT(field.kind));
  }
  CHECK(tera_arena_error(arena) == TERA_OK && last > 0);
  for (size_t i = 0; i < member_count; i++) {
    if (strcmp(members[i].type, type) == 0) CHECK(members[i].is_found == holds_fields(&members[i]));
  }
}

/* Descriptions. */

static int contains(const char *line, const char *before, tera_str name, const char *after) {
  char wanted[128];
  if (!CHECK(name.len < 100)) return 0;
  snprintf(wanted, sizeof wanted, "%s%.*s%s", before, TERA_PRINTF(name), after);
  return strstr(line, wanted) != NULL;
}

static int is_continuation(char c) {
  return (c & 0xc0) == 0x80;
}

/* A line that any terminal prints: valid UTF-8 of no control characters; Rust's tests try every character. */
static void check_line(const char *line) {
  size_t len = strlen(line), at = 0;
  CHECK(len > 0 && len < TERA_DESCRIPTION_SIZE);
  while (at < len) {
    unsigned char lead = (unsigned char)line[at++];
    int more = lead < 0x80 ? 0 : lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    CHECK(lead >= 0x20 && lead != 0x7f && (lead < 0x80 || (lead >= 0xc2 && lead <= 0xf4)));
    CHECK(lead != 0xc2 || (unsigned char)line[at] >= 0xa0);
    for (; more > 0 && CHECK(is_continuation(line[at])); more--) at++;
  }
  CHECK(at == len);
}

static void check_description(const tera_head *message) {
  const char *line = tera_describe(arena, message);
  tera_field field = TERA_FIELD_INIT;
  int is_cut = ends_with(line, "...");
  CHECK(tera_arena_error(arena) == TERA_OK);
  check_line(line);
  CHECK(is_cut || ends_with(line, " }"));
  if (is_cut || message->kind == TERA_KIND_ANY) return;
  while (tera_field_next(arena, message, &field)) {
    if (field.is_set) CHECK(contains(line, " ", field.name, ": ") || contains(line, " ", field.name, " {"));
  }
}

/* Changes. */

/* A list as it is in every struct. */
typedef struct list {
  void *data;
  size_t len;
} list;

/* Gives a field another value. */
static void change(const tera_field *field) {
  uint8_t *data = (uint8_t *)(uintptr_t)field->data;
  list *elements = (list *)(void *)data;
  size_t capacity = 0;
  if (field->oneof_case != NULL && !field->is_set) {
    memset(data, 0, sizeof(tera_str));
    *(uint32_t *)(uintptr_t)field->oneof_case = field->number;
    return;
  }
  switch (field->form) {
    case TERA_FORM_BOOL: *data = !*data; break;
    case TERA_FORM_STRING: case TERA_FORM_BYTES:
      if (elements->len == 1 && *(const char *)elements->data == '~') elements->len = 0;
      else elements->data = (void *)(uintptr_t)"~", elements->len = 1;
      break;
    case TERA_FORM_MESSAGE:
      *(tera_head **)(void *)data = *(tera_head **)(void *)data ? NULL : tera_arena_message(arena, field->kind);
      break;
    case TERA_FORM_STRING_LIST:
      CHECK_STATUS(tera_str_list_add(arena, (tera_str_list *)(void *)data, &capacity, NULL, 0), TERA_OK);
      break;
    case TERA_FORM_MESSAGE_LIST: CHECK(tera_list_add(arena, data, &capacity, field->kind) != NULL); break;
    default: *data ^= 1;
  }
}

/* With any field changed a message is another one, and with the old value the same again. */
static void check_changes(const tera_head *message, tera_head *copy) {
  size_t size = copy->size;
  void *before = memory(size);
  tera_field field = TERA_FIELD_INIT;
  memcpy(before, copy, size);
  while (tera_field_next(arena, copy, &field)) {
    change(&field);
    if (!CHECK(!are_equal(message, copy) && !are_equal(copy, message))) {
      fprintf(stderr, "  after a change of %.*s\n", TERA_PRINTF(field.name));
    }
    memcpy(copy, before, size);
    CHECK(are_equal(message, copy));
  }
  free(before);
}

/* With lists that are built element by element it is the same. */
static void check_lists(const tera_head *message, tera_head *copy) {
  tera_field field = TERA_FIELD_INIT;
  while (tera_field_next(arena, copy, &field)) {
    list *elements = (list *)(uintptr_t)field.data, built = { NULL, 0 };
    size_t capacity = 0, size = tera_kind_size(field.kind);
    if (field.form != TERA_FORM_STRING_LIST && field.form != TERA_FORM_MESSAGE_LIST) continue;
    for (size_t i = 0; i < elements->len; i++) {
      if (field.form == TERA_FORM_STRING_LIST) {
        const tera_str *text = (const tera_str *)elements->data + i;
        tera_str_list *texts = (tera_str_list *)(void *)&built;
        CHECK_STATUS(tera_str_list_add(arena, texts, &capacity, text->data, text->len), TERA_OK);
      } else {
        void *element = tera_list_add(arena, &built, &capacity, field.kind);
        if (CHECK(element != NULL)) memcpy(element, (const uint8_t *)elements->data + i * size, size);
      }
      CHECK(built.len == i + 1 && capacity >= built.len);
    }
    *elements = built;
    CHECK(are_equal(message, copy));
  }
}

/* What holds of a message, which is encoded to these bytes. */
static void check_message(const tera_head *message, const uint8_t *data, size_t len) {
  tera_head *copy = tera_copy(arena, message);
  CHECK(tera_arena_error(arena) == TERA_OK);
  if (!CHECK(copy != NULL && copy != message)) return;
  CHECK(copy->kind == message->kind && copy->size == tera_kind_size(copy->kind));
  CHECK(are_equal(message, copy) && are_equal(copy, message) && encodes_to(copy, data, len));
  check_description(message);
  check_description(copy);
  CHECK(strcmp(tera_describe(arena, message), tera_describe(arena, copy)) == 0);
  check_changes(message, copy);
  check_lists(message, copy);
}

/* A copy of what is decoded from these bytes, whose memory is freed, and that of the message. */
static tera_head *orphan(uint32_t kind, const uint8_t *data, size_t len) {
  tera_arena *other = tera_arena_new(0);
  size_t size = tera_kind_size(kind);
  uint8_t *input = (uint8_t *)memory(len);
  tera_head *message = (tera_head *)memory(size), *copy;
  memcpy(input, data, len);
  CHECK_STATUS(tera_init(kind, message, size), TERA_OK);
  CHECK_STATUS(tera_decode(other, input, len, 0, message), TERA_OK);
  copy = tera_copy(arena, message);
  memset(input, 0xff, len);
  memset(message, 0xff, size);
  free(input);
  free(message);
  tera_arena_free(other);
  return copy;
}

static void check_decoded(uint32_t kind, const uint8_t *data, size_t len) {
  tera_head *message = orphan(kind, data, len);
  if (CHECK(message != NULL)) check_message(message, data, len);
}

static void golden_case_of(const golden_case *golden) {
  size_t len = golden->len + golden->fill, rest = golden->len - golden->fill_at;
  uint8_t *data = (uint8_t *)memory(len);
  tera_head *built = (tera_head *)memory(tera_kind_size(golden->kind));
  const tera_head *copy;
  unsigned long before = failures;
  memcpy(data, golden->data, golden->fill_at);
  memset(data + golden->fill_at, 'x', golden->fill);
  memcpy(data + len - rest, golden->data + golden->fill_at, rest);

  CHECK_STATUS(tera_init(golden->kind, built, tera_kind_size(golden->kind)), TERA_OK);
  golden->build(built);
  check_message(built, data, len);
  copy = orphan(golden->kind, data, len);
  if (CHECK(copy != NULL)) {
    golden->compare(copy);
    CHECK(are_equal(built, copy));
    check_message(copy, data, len);
  }
  if (failures != before) fprintf(stderr, "  that was %s\n", golden->name);
  free(built);
  free(data);
  tera_arena_reset(arena);
}

static void corpus(void) {
  table rows;
  char *line[1], *cells[5];
  size_t count = 0;
  if (!CHECK(open_table(&rows, "tests/golden/corpus.tsv"))) return;
  while (next_row(&rows, line, 1)) {
    unsigned long before = failures;
    block data;
    if (split_line(line[0], cells, 5) != 5 || strcmp(cells[0], "message") != 0) continue;
    data = from_hex(cells[2]);
    check_decoded(tera_kind_from_name(cells[1], strlen(cells[1])), data.data, data.len);
    if (failures != before) fprintf(stderr, "  that was corpus.tsv:%u\n", rows.line);
    free(data.data);
    tera_arena_reset(arena);
    count++;
  }
  CHECK(count > 500);
  free(rows.text);
}

/* An empty message of every type, and with one field set. */
static void check_kind(const char *type, uint32_t kind) {
  const tera_head *empty = tera_arena_message(arena, kind);
  tera_head *message = tera_arena_message(arena, kind);
  const char *name = tera_kind_name(kind);
  tera_field field = TERA_FIELD_INIT, none = TERA_FIELD_INIT;
  tera_str short_name;
  if (!CHECK(empty != NULL && message != NULL)) return;
  if (strncmp(name, "opentera.protobuf.", 18) == 0) name += 18;
  short_name.data = name;
  short_name.len = strlen(name);
  CHECK(contains(tera_describe(arena, empty), "", short_name, " { }"));
  CHECK(strlen(tera_describe(arena, empty)) == short_name.len + 4);
  check_message(empty, NULL, 0);
  check_fields(empty, type);
  while (tera_field_next(arena, message, &field)) {
    CHECK(!field.is_set);
    change(&field);
    CHECK_STATUS(tera_field_by_number(arena, message, field.number, &field), TERA_OK);
    CHECK(field.is_set);
    check_fields(message, type);
    check_description(message);
    message = tera_copy(arena, empty);
    if (!CHECK(message != NULL)) return;
  }
  CHECK_STATUS(tera_field_by_number(arena, message, 0, &none), TERA_ERR_UNKNOWN_FIELD);
  CHECK_STATUS(tera_field_by_number(arena, message, 63, &none), TERA_ERR_UNKNOWN_FIELD);
  CHECK_STATUS(tera_field_by_number(arena, message, UINT32_MAX, &none), TERA_ERR_UNKNOWN_FIELD);
  CHECK_STATUS(tera_field_by_name(arena, message, TERA_LIT("no_such_field"), &none), TERA_ERR_UNKNOWN_FIELD);
  CHECK_STATUS(tera_field_by_name(arena, message, NULL, 0, &none), TERA_ERR_UNKNOWN_FIELD);
  CHECK(none.number == 0);
  tera_arena_reset(arena);
}

#define CHECK_KIND(name, NAME) check_kind("tera_" #name, TERA_KIND_##NAME);

/* Structs that only a program builds. */

static void description_is(const tera_head *message, const char *expected) {
  const char *line = tera_describe(arena, message);
  check_line(line);
  if (!CHECK(strcmp(line, expected) == 0)) fprintf(stderr, "%s\n", line);
}

static void fails(const tera_head *message, tera_status status, const char *place) {
  CHECK(tera_copy(arena, message) == NULL && tera_arena_error(arena) == status);
  if (!CHECK(strncmp(tera_arena_error_message(arena), place, strlen(place)) == 0)) {
    fprintf(stderr, "%s\n", tera_arena_error_message(arena));
  }
  check_line(tera_describe(arena, message));
  CHECK(tera_arena_error(arena) == TERA_OK);
}

/* An `Any` that holds a struct is one that holds the bytes of it. */
static void anys(void) {
  static const uint8_t bytes[] = { 0x0a, 1, 'u' }, malformed[] = { 0x0a, 9 };
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  tera_any any = TERA_ANY_INIT, of_bytes = TERA_ANY_INIT;
  const tera_any *copy;
  device.device_uuid = TERA_STR("u");
  any.message = &device.base;
  of_bytes.type_url = TERA_STR("type.googleapis.com/opentera.protobuf.DeviceEvent");
  of_bytes.value.data = bytes;
  of_bytes.value.len = sizeof bytes;
  CHECK(are_equal(&any.base, &of_bytes.base));
  description_is(&any.base, "google.protobuf.Any { DeviceEvent { device_uuid: \"u\" } }");
  description_is(&of_bytes.base, "google.protobuf.Any { DeviceEvent { device_uuid: \"u\" } }");
  copy = (const tera_any *)(const void *)tera_copy(arena, &any.base);
  CHECK(copy != NULL && copy->message != NULL && copy->message != &device.base && copy->type_url.len == 0);
  device.device_uuid = TERA_STR("v");
  CHECK(copy != NULL && are_equal(&copy->base, &of_bytes.base) && !are_equal(&any.base, &of_bytes.base));

  of_bytes.value.data = malformed;
  of_bytes.value.len = sizeof malformed;
  CHECK(tera_copy(arena, &of_bytes.base) != NULL);
  CHECK(strstr(tera_describe(arena, &of_bytes.base), "DeviceEvent\" <") != NULL);
  of_bytes.type_url = TERA_STR("example.org/New");
  description_is(&of_bytes.base, "google.protobuf.Any { \"example.org/New\" <2 bytes> }");

  /* A type that is not that of the message is copied, and cannot be encoded. */
  any.type_url = TERA_STR("type.googleapis.com/opentera.protobuf.LogEvent");
  {
    tera_bool equal = 2;
    copy = (const tera_any *)(const void *)tera_copy(arena, &any.base);
    CHECK(copy != NULL && is(copy->type_url, "type.googleapis.com/opentera.protobuf.LogEvent"));
    CHECK_STATUS(tera_equal(arena, &any.base, &copy->base, &equal), TERA_ERR_WRONG_KIND);
    CHECK(equal == 2);
  }
  device.base.kind = TERA_KIND_FRAME;
  fails(&any.base, TERA_ERR_WRONG_KIND, "google.protobuf.Any.value: ");
  device.base.kind = TERA_KIND_DEVICE_EVENT;
  device.base.size = 1;
  fails(&any.base, TERA_ERR_WRONG_SIZE, "google.protobuf.Any.value: ");
}

static void places(void) {
  tera_event event = TERA_EVENT_INIT;
  tera_any list[3] = { TERA_ANY_INIT, TERA_ANY_INIT, TERA_ANY_INIT };
  tera_rpc_message call = TERA_RPC_MESSAGE_INIT;
  tera_value value = TERA_VALUE_INIT;
  tera_join_session_event join = TERA_JOIN_SESSION_EVENT_INIT;
  tera_str texts[2] = { TERA_STR_INIT("a"), { NULL, 3 } };
  event.events.data = list;
  event.events.len = 3;
  list[2].message = &call.base;
  call.args.data = &value;
  call.args.len = 1;
  value.arg_value_case = 63;
  fails(&event.base, TERA_ERR_INVALID_ARGUMENT, "TeraEvent.events[2].value.args[0].arg_value: ");
  value.arg_value_case = TERA_VALUE_STRING_VALUE;
  value.arg_value.string_value = texts[1];
  fails(&event.base, TERA_ERR_NULL_POINTER, "TeraEvent.events[2].value.args[0].string_value: ");
  value.arg_value.string_value = texts[0];
  value.base.kind = TERA_KIND_ANY;
  fails(&event.base, TERA_ERR_WRONG_KIND, "TeraEvent.events[2].value.args[0]: ");
  call.args.data = (const tera_value *)(const void *)((const uint8_t *)&value + 4);
  fails(&event.base, TERA_ERR_INVALID_ARGUMENT, "TeraEvent.events[2].value.args");
  call.args.len = SIZE_MAX;
  call.args.data = &value;
  fails(&event.base, TERA_ERR_TOO_LARGE, "TeraEvent.events[2].value.args: ");
  list[2].message = &join.base;
  join.session_users.data = texts;
  join.session_users.len = 2;
  fails(&event.base, TERA_ERR_NULL_POINTER, "TeraEvent.events[2].value.session_users[1]: ");
  join.session_users.len = SIZE_MAX;
  fails(&event.base, TERA_ERR_TOO_LARGE, "TeraEvent.events[2].value.session_users: ");
  event.unknown_fields.len = 4;
  fails(&event.base, TERA_ERR_NULL_POINTER, "");
}

/* As deep as can be encoded, deeper, and without an end. */
static void depth(void) {
  tera_any anys[201];
  tera_bool equal = 2;
  for (size_t i = 0; i < 201; i++) {
    CHECK_STATUS(tera_any_init(&anys[i], sizeof anys[i]), TERA_OK);
    if (i > 0) anys[i].message = &anys[i - 1].base;
  }
  {
    const tera_head *copy = tera_copy(arena, &anys[199].base);
    CHECK(copy != NULL && are_equal(copy, &anys[199].base) && !are_equal(copy, &anys[198].base));
  }
  CHECK(ends_with(tera_describe(arena, &anys[199].base), "..."));
  CHECK(tera_copy(arena, &anys[200].base) == NULL && tera_arena_error(arena) == TERA_ERR_TOO_DEEP);
  CHECK_STATUS(tera_equal(arena, &anys[199].base, &anys[200].base, &equal), TERA_ERR_TOO_DEEP);
  anys[0].message = &anys[0].base;
  CHECK(tera_copy(arena, &anys[0].base) == NULL && tera_arena_error(arena) == TERA_ERR_TOO_DEEP);
  CHECK_STATUS(tera_equal(arena, &anys[0].base, &anys[0].base, &equal), TERA_ERR_TOO_DEEP);
  CHECK(equal == 2);
  check_line(tera_describe(arena, &anys[0].base));
}

/* Comparing keeps nothing: the memory for it is used again, of messages that need a chunk each too. */
static void compared_often(void) {
  static uint8_t bytes[300 * 1000];
  tera_any any = TERA_ANY_INIT;
  size_t size;
  tera_arena_reset(arena);
  any.value.data = bytes;
  any.value.len = sizeof bytes;
  CHECK(are_equal(&any.base, &any.base));
  size = tera_arena_size(arena);
  for (size_t i = 0; i < 10; i++) CHECK(are_equal(&any.base, &any.base) && tera_arena_size(arena) == size);
}

/* A message that holds itself twice: as many copies are made as the arena has room for. */
static void doubled(void) {
  tera_any list[2] = { TERA_ANY_INIT, TERA_ANY_INIT };
  tera_event event = TERA_EVENT_INIT;
  tera_arena *small = tera_arena_new(1 << 16);
  event.events.data = list;
  event.events.len = 2;
  list[0].message = list[1].message = &event.base;
  CHECK(tera_copy(small, &event.base) == NULL);
  CHECK(tera_arena_error(small) == TERA_ERR_TOO_DEEP || tera_arena_error(small) == TERA_ERR_MEMORY_LIMIT);
  CHECK(tera_arena_size(small) <= 1 << 16);
  check_line(tera_describe(small, &event.base));
  tera_arena_free(small);
}

/* What cannot be read is reported after the name of its field. */
static void unreadable(void) {
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  tera_join_session_event join = TERA_JOIN_SESSION_EVENT_INIT;
  tera_event event = TERA_EVENT_INIT;
  tera_value value = TERA_VALUE_INIT;
  char expected[200];
  snprintf(expected, sizeof expected, "<%s>", tera_status_message(TERA_ERR_NULL_POINTER));
  device.device_name.len = join.session_users.len = event.events.len = device.unknown_fields.len = 1;
  check_line(tera_describe(arena, &device.base));
  CHECK(contains(tera_describe(arena, &device.base), "DeviceEvent { device_name: ", TERA_CSTR(expected), ""));
  CHECK(contains(tera_describe(arena, &join.base), "JoinSessionEvent { session_users: ", TERA_CSTR(expected), " }"));
  CHECK(contains(tera_describe(arena, &event.base), "TeraEvent { events: ", TERA_CSTR(expected), " }"));
  snprintf(expected, sizeof expected, "<%s>", tera_status_message(TERA_ERR_INVALID_ARGUMENT));
  value.arg_value_case = 99;
  CHECK(contains(tera_describe(arena, &value.base), "Value { arg_value: ", TERA_CSTR(expected), " }"));

  device.device_name.len = 0;
  CHECK(tera_copy(arena, &device.base) == NULL);
  CHECK(strncmp(tera_arena_error_message(arena), "DeviceEvent.unknown_fields: ", 28) == 0);
}

/* A stranger's `Any`s do not fill the arena: so many bytes of them are decoded, and no more. */
static void much_to_decode(void) {
  enum { MOST = 1 << 16, ELEMENT = 2 };
  static uint8_t bytes[MOST + ELEMENT];
  tera_any any = TERA_ANY_INIT;
  tera_arena *large = tera_arena_new(0);
  char expected[100];
  for (size_t i = 0; i < sizeof bytes; i += ELEMENT) bytes[i] = 2 << 3 | 2; /* an empty element of `events` */
  any.type_url = TERA_STR("type.googleapis.com/opentera.protobuf.TeraEvent");
  any.value.data = bytes;
  any.value.len = MOST;
  CHECK(ends_with(tera_describe(large, &any.base), "..."));
  CHECK(tera_arena_size(large) > MOST);
  tera_arena_free(large);
  large = tera_arena_new(0);
  any.value.len = MOST + ELEMENT;
  snprintf(expected, sizeof expected, "google.protobuf.Any { \"%s\" <%d bytes> }", any.type_url.data, MOST + ELEMENT);
  CHECK(strcmp(tera_describe(large, &any.base), expected) == 0);
  CHECK(tera_arena_size(large) < MOST);
  tera_arena_free(large);
}

/* Strings that no message should have. */
static void texts(void) {
  static const char wrong[] = "a\"\\\n\t\x01\x7f\xc2\x85\xe2\x80\xae\xff\xe2\x82" "b";
  static char long_text[400], expected[300];
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  tera_log_event log = TERA_LOG_EVENT_INIT;
  tera_any any = TERA_ANY_INIT;
  const tera_device_event *copy;
  tera_bool equal = 2;
  device.device_name.data = wrong;
  device.device_name.len = sizeof wrong - 1;
  device.type = 77;
  copy = (const tera_device_event *)(const void *)tera_copy(arena, &device.base);
  CHECK(copy != NULL && is(copy->device_name, wrong) && copy->device_name.data != wrong);
  CHECK_STATUS(tera_equal(arena, &device.base, &copy->base, &equal), TERA_ERR_INVALID_UTF8);
  description_is(&device.base, "DeviceEvent { type: 77 device_name: "
                 "\"a\\\"\\\\\\n\\x09\\x01\\x7f\\U00000085\\U0000202e\\xff\\xe2\\x82" "b\" }");
  any.type_url = TERA_STR("\xc3\xa9/x");
  any.value.data = (const uint8_t *)"\xc3\xa9";
  any.value.len = 2;
  description_is(&any.base, "google.protobuf.Any { \"\xc3\xa9/x\" <2 bytes> }");

  /* 128 bytes of a string are shown, and the character that they end in the middle of is not. */
  for (size_t before = 0; before < 4; before++) {
    size_t shown = before + (128 - before) / 4 * 4;
    memset(long_text, 'x', sizeof long_text);
    for (size_t i = before; i + 4 <= sizeof long_text; i += 4) memcpy(long_text + i, "\xf0\x9f\x98\x80", 4);
    log.message.data = long_text;
    log.message.len = 300 + before;
    snprintf(expected, sizeof expected, "LogEvent { message: \"%.*s\"... }", (int)shown, long_text);
    description_is(&log.base, expected);
  }
}

/* The line ends where it is full, whatever comes: the names and values before are whole. */
static void long_lines(void) {
  static char text[100];
  tera_join_session_event join = TERA_JOIN_SESSION_EVENT_INIT;
  size_t capacity = 0;
  memset(text, 'y', sizeof text);
  for (size_t len = 0; len < sizeof text; len++) {
    join.session_users.data = NULL;
    join.session_users.len = capacity = 0;
    while (join.session_users.len < 200) {
      CHECK_STATUS(tera_str_list_add(arena, &join.session_users, &capacity, text, len), TERA_OK);
    }
    check_line(tera_describe(arena, &join.base));
    CHECK(strlen(tera_describe(arena, &join.base)) > TERA_DESCRIPTION_SIZE - 130);
    CHECK(ends_with(tera_describe(arena, &join.base), "..."));
    tera_arena_reset(arena);
  }
}

/* What a struct does not show is not compared: padding, members of a union beside the one that is set, and of what type
 * a list is built. */
static void values(void) {
  tera_value a = TERA_VALUE_INIT, b = TERA_VALUE_INIT;
  tera_log_event log = TERA_LOG_EVENT_INIT, other = TERA_LOG_EVENT_INIT;
  tera_user_event user = TERA_USER_EVENT_INIT;
  const double zero = 0;
  memset(&a.arg_value, 0xff, sizeof a.arg_value);
  CHECK(are_equal(&a.base, &b.base)); /* no case, so that nothing is set */
  a.arg_value_case = TERA_VALUE_BOOL_VALUE;
  b.arg_value_case = TERA_VALUE_BOOL_VALUE;
  b.arg_value.bool_value = 1;
  CHECK(are_equal(&a.base, &b.base)); /* every number but 0 is true */
  b.arg_value_case = TERA_VALUE_INT_VALUE;
  CHECK(!are_equal(&a.base, &b.base));
  a = b;
  a.arg_value.int_value = b.arg_value.int_value = 0;
  b.arg_value_case = 0;
  CHECK(!are_equal(&a.base, &b.base)); /* a member that is set to its default is set */
  other.timestamp = -zero;
  CHECK(!are_equal(&log.base, &other.base));
  log.timestamp = other.timestamp = zero / zero;
  CHECK(are_equal(&log.base, &other.base));
  CHECK(!are_equal(&log.base, &user.base)); /* of other kinds, though both may be empty */
  log.timestamp = 0;
  CHECK(!are_equal(&log.base, &user.base));
}

int main(void) {
  arena = tera_arena_new(0);
  golden_prepare();
  add_members();
  CHECK(member_count > 100);
  TERA_FOR_EACH_MESSAGE(CHECK_KIND)
  for (size_t i = 0; i < ENUMS; i++) CHECK(enums[i].found);
  for (size_t i = 0; i < sizeof golden_cases / sizeof golden_cases[0]; i++) golden_case_of(&golden_cases[i]);
  corpus();
  anys();
  places();
  depth();
  compared_often();
  doubled();
  unreadable();
  much_to_decode();
  texts();
  long_lines();
  values();
  tera_arena_free(arena);
  return finish();
}
