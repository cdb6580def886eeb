// The C libraries the figures are drawn with: Cairo (image, SVG and PDF surfaces, FreeType fonts),
// FreeType and libpng. Debian's cairo.pc requires the other two privately, so one pkg-config name finds all headers.
#include <cairo.h>
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <png.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_ADVANCES_H
#include FT_BBOX_H
#include FT_GLYPH_H
#include FT_MODULE_H
#include FT_OUTLINE_H
#include FT_TRUETYPE_TABLES_H
