#ifndef CFONTS_H
#define CFONTS_H

#include <stddef.h>

/// One bundled face: its file name without the extension, and the bytes of the font file.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} cfonts_face;

/// All bundled faces, in alphabetical order of their names.
extern const cfonts_face *_Nonnull const cfonts_faces;
extern const size_t cfonts_face_count;

#endif
