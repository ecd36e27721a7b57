"""The messages of the OpenTera platform, see docs/bindings.md."""

from ._binding import *
from ._binding import check_library
from .constants import *
from .schema import *

check_library()
