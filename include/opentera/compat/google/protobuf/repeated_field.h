/* Part of the drop-in, see docs/compat.md: the schema has lists of strings and messages only. */

#include "repeated_ptr_field.h"
