/* A client's shared library that contains the static library, and exports one function of its own. */
#include "neighbour.h"

__attribute__((visibility("default"))) int client_there_and_back(void);

int client_there_and_back(void) { return there_and_back(); }
