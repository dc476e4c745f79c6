#include <db.h>

/* glibc declares it for _GNU_SOURCE only. */
int memfd_create(const char *name, unsigned int flags);
