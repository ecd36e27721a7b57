/* Sizes and offsets of every struct, as the schema demands them: no padding without a name. */

#include "check.h"

#include <stddef.h>

#define ASSERT_OFFSET(type, member, offset) CHECK(offsetof(type, member) == (offset))
#define ASSERT_MEMBER_SIZE(type, member, size) CHECK(sizeof(((type *)0)->member) == (size))
#define ASSERT_SIZE(type, size) CHECK(sizeof(type) == (size))

#define KIND_SIZE(name, NAME) CHECK(tera_kind_size(TERA_KIND_##NAME) == sizeof(tera_##name));

int main(void) {
#include "generated/layout.h"
  TERA_FOR_EACH_MESSAGE(KIND_SIZE)
  return finish();
}
