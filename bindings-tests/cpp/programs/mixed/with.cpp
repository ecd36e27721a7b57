#include "mixed.hpp"

#include <cstdio>
#include <new>

static void *fail(void *, std::size_t, std::size_t) { return nullptr; }
static void release(void *, void *, std::size_t, std::size_t) {}

static bool throws() {
  try {
    const opentera::Arena arena;
    return false;
  } catch (const std::bad_alloc &) {
    return true;
  }
}

int main() {
  if (tera_set_allocator(fail, release, nullptr) != TERA_OK) return 1;
  const bool good[] = {throws(), is_empty_without_exceptions(),
                       named_without_exceptions("lamp").device_name() == "lamp"};
  std::printf("with exceptions: %d, without: %d, drop-in: %d\n", good[0], good[1], good[2]);
  return good[0] && good[1] && good[2] ? 0 : 1;
}
