/* Nobody needs it, and it could not be linked. */
int missing(void);

int unused(void) { return missing(); }
