/* What the C tests share. A test is a program: it runs from the repository's root, says what does not hold, and exits
 * with 0 when everything does. It is compiled as C99 and as C++11. */

#ifndef CHECK_H
#define CHECK_H

#include <opentera/messages.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned long checks;
static unsigned long failures;

/* Says where and what, if `condition` does not hold; the test goes on. */
#define CHECK(condition) check((condition) ? 1 : 0, __FILE__, __LINE__, #condition)

static int check(int holds, const char *file, int line, const char *condition) {
  checks++;
  if (!holds) {
    failures++;
    if (failures <= 20) fprintf(stderr, "%s:%d: %s\n", file, line, condition);
  }
  return holds;
}

/* As CHECK, for a status, of which it prints the name. */
#define CHECK_STATUS(call, expected) check_status((call), (expected), __FILE__, __LINE__, #call)

static int check_status(tera_status status, tera_status expected, const char *file, int line, const char *call) {
  const char *name = tera_status_name(status);
  if (status != expected && failures < 20) fprintf(stderr, "%s is %s\n", call, name ? name : "no status");
  return check(status == expected, file, line, "that is not the status expected");
}

/* The exit code of a test. */
static int finish(void) {
  (void)check_status; /* not every test has statuses */
  if (failures) fprintf(stderr, "%lu of %lu checks failed\n", failures, checks);
  else printf("%lu checks\n", checks);
  return failures || !checks ? EXIT_FAILURE : EXIT_SUCCESS;
}

#endif
