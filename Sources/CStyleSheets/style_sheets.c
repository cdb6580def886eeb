// The sheets are part of the binary, so that a moved or statically linked tool still finds them.
#include "CStyleSheets.h"

static const unsigned char sheets[] = {
#embed "sheets.txt"
};

const unsigned char *const cstylesheets_bytes = sheets;
const size_t cstylesheets_count = sizeof sheets;
