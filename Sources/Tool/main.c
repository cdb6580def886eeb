// unsetenv is not part of C itself.
#define _POSIX_C_SOURCE 200112L
#include <stdlib.h>

// The program begins in C: only there are the arguments at hand on every system, whatever is mounted.
int figures_main(int count, char *_Nonnull *_Nonnull arguments);

// What the libraries read from the environment and what would change the bytes of a picture: how Cairo writes PDF, which
// hinter FreeType takes, how HarfBuzz shapes.
static const char *const settings[] = {
    "CAIRO_DEBUG_PDF", "CAIRO_DEBUG_TAG", "FREETYPE_PROPERTIES", "HB_OPTIONS", "HB_SHAPER_LIST", "SOURCE_DATE_EPOCH",
};

int main(int count, char **arguments) {
  for (unsigned long index = 0; index < sizeof settings / sizeof *settings; index++)
    unsetenv(settings[index]);
  return figures_main(count, arguments);
}
