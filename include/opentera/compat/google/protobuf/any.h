/* Part of the drop-in, see docs/compat.md. */

#include "any.pb.h"
