#!/usr/bin/env python3
"""Writes Tests/MathTextTests/Fixtures/*.tsv with the layouts of an installed matplotlib (3.11.2).

    math-fixtures.py FONTSET SIZE DPI < LABELS > NAME.tsv

Labels come one a line. Each gives a row `label FONTSET SIZE DPI WIDTH HEIGHT DEPTH TEXT`, followed by its rows
`glyph FACE SIZE CODE INDEX X Y` and `rule X Y WIDTH HEIGHT`; what matplotlib refuses gives `refused TEXT`.
"""
import logging
import pathlib
import sys

import matplotlib
from matplotlib import mathtext
from matplotlib.font_manager import FontProperties

matplotlib.use("agg")
logging.disable(logging.CRITICAL)


def number(value):
    return f"{float(value):.5f}".rstrip("0").rstrip(".")


def rows(text, fontset, size, dpi):
    # A refused label leaves a mark on the parser, which is shared.
    mathtext.MathTextParser._parser = None
    try:
        layout = mathtext.MathTextParser("path").parse(
            text, dpi, FontProperties(size=size, math_fontfamily=fontset))
    except Exception:
        return [["refused", text]]
    result = [["label", fontset, number(size), number(dpi), number(layout.width), number(layout.height),
               number(layout.depth), text]]
    for font, glyph_size, code, index, x, y in layout.glyphs:
        result.append(["glyph", pathlib.Path(font.fname).stem, number(glyph_size), str(code), str(index),
                       number(x), number(y)])
    result += [["rule", *map(number, rect)] for rect in layout.rects]
    return result


def main():
    fontset, size, dpi = sys.argv[1], float(sys.argv[2]), float(sys.argv[3])
    for line in sys.stdin:
        for row in rows(line.rstrip("\n"), fontset, size, dpi):
            print("\t".join(row))


if __name__ == "__main__":
    main()
