#!/bin/sh
# `python3.sh NM OBJECT...` prints which names of python3.dll object files use, for an import library.
set -e
names=$("$@" -u)
printf 'LIBRARY python3.dll\nEXPORTS\n'
printf '%s\n' "$names" | sed -nE 's/^ *U (__imp_)?(_?Py)/\2/p' | sort -u
