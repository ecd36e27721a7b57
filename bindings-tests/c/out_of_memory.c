/* Memory that the system does not have, where the library takes it from the C library. */

#include "allocator.h"
#include "check.h"

#ifdef ALLOCATOR

#include "refusals.h"

int main(void) {
  refuse_each();
  return finish();
}

#else

int main(void) {
  CHECK(1);
  return finish();
}

#endif
