/* Part of the drop-in, see docs/compat.md. */

#include "message.h"
