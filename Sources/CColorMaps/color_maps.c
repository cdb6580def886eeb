// The tables are part of the binary, so that a moved or statically linked tool still finds them.
#include "CColorMaps.h"

static const unsigned char tables[] = {
#embed "tables.bin"
};

const unsigned char *const ccolormaps_bytes = tables;
const size_t ccolormaps_count = sizeof tables;
