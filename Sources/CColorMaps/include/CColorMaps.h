#ifndef CCOLORMAPS_H
#define CCOLORMAPS_H

#include <stddef.h>

/// The colours of matplotlib's colour maps: little-endian doubles, as `make_tables.py` writes them.
extern const unsigned char *_Nonnull const ccolormaps_bytes;
extern const size_t ccolormaps_count;

#endif
