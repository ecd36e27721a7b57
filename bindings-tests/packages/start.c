/* What start-up code of a C runtime would be, as far as the tests need it. */
#include <stdlib.h>

int main(int argc, char **argv);
void start(void);
int _fltused; /* objects that use floating point refer to it */

void start(void) {
  char name[] = "test";
  char *argv[] = { name, NULL };
  exit(main(1, argv));
}
