#ifndef CSTYLESHEETS_H
#define CSTYLESHEETS_H

#include <stddef.h>

/// matplotlib's style sheets one after the other, each after a line with its name in brackets.
extern const unsigned char *_Nonnull const cstylesheets_bytes;
extern const size_t cstylesheets_count;

#endif
