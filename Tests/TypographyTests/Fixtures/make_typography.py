"""Writes lines.tsv, glyphs.tsv, coverage.tsv, outlines.tsv and charmaps.tsv from matplotlib 3.11.2.

An argument multiplies the number of random rows.
"""
import logging
import os
import pathlib
import random
import sys
import warnings

os.environ["MPL_IGNORE_SYSTEM_FONTS"] = "1"
warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
import matplotlib
import numpy as np
from matplotlib.font_manager import FontProperties, fontManager, get_font
from matplotlib.ft2font import FT2Font, Kerning, LoadFlags, RenderMode

here = pathlib.Path(__file__).parent
ttf = pathlib.Path(matplotlib.get_data_path()) / "fonts/ttf"
times = int(sys.argv[1]) if len(sys.argv) > 1 else 1
chance = random.Random(3112)
FLAGS = {"default": LoadFlags.DEFAULT, "no_hinting": LoadFlags.NO_HINTING}
FACES = [p.stem for p in sorted(ttf.glob("*.ttf")) if not p.stem.startswith("LastResort")]


def write(name, rows):
    (here / name).write_text("".join("\t".join(map(str, row)) + "\n" for row in rows))


def fnv(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def hinting_for(name):
    """Faces without instructions go through FreeType's auto-hinter, which changes from version to version."""
    return chance.choice(["default", "default", "no_hinting"]) if name.startswith("DejaVu") else "no_hinting"


def size_and_dpi():
    size = chance.choice([4.9, 6, 7, 8, 8.33, 10, 10, 12, 14, 20, 30, round(chance.uniform(4.9, 30), 2)])
    return size, chance.choice([50, 72, 80, 100, 150, 150, 200, 220.5, 300, 600])


def lines():
    texts = [
        "AVAST & Wave", "efficient fit", "Größe (µm)", "Δt → 0", "naïve café", "مرحبا بالعالم", "שלום עולם",
        "שלום abc 123", "abc مرحبا 12.5", "0.0", "−10", "1.00", "10000", "sigmoid", "Leaky Relu", "ELU", "f(x)",
        "Activation functions", "To Ty VA", "fi fl ff ffi ffl ft fj", "q\u0301x e\u0301", "office affluent",
        "Ελληνικά", "Русский текст", "₁₂³⁴", "½ ¼", "∑∫√∞≈≠≤≥", "“quotes” ‘x’ – —", "…", "\u200dx", "L\u0331e",
        " ", "  a  ", "'", "_", "gjpqy", "50%", "C:\\x", "Zürich – Bâle", "T.", "P,", "r.", "1e-5",
        "A\u0301\u0302B", "fi\u200cfi", "soft\u00adhyphen", "nb\u00a0sp", "\ufb01", "ﷺ", "لا إله", "؟،", "١٢٣",
        "(שלום)", "Wa We Wo LT LY AT AY", "rn vo we y.", "11 17 71", "a😀b", "İıŞş",
    ]
    plain = "".join(map(chr, range(0x20, 0x7F))) + "−"
    fonts = [("sans-serif", "normal", 400)] * 4 + [
        ("sans-serif", "normal", 700), ("sans-serif", "oblique", 400), ("sans-serif", "italic", 700),
        ("serif", "normal", 400), ("serif", "italic", 400), ("serif", "normal", 700), ("serif", "italic", 700),
        ("monospace", "normal", 400), ("monospace", "normal", 700), ("monospace", "oblique", 400),
        ("cmr10", "normal", 400), ("cmss10", "normal", 400), ("STIXGeneral", "italic", 400),
        ("serif,sans-serif", "normal", 400),
        ("cmr10,DejaVu Sans", "normal", 400)]
    wanted = texts * 3 * times + [
        "".join(chance.choice(plain) for _ in range(chance.randint(1, 24))) for _ in range(150 * times)]
    for text in wanted:
        family, style, weight = chance.choice(fonts)
        size, dpi = size_and_dpi()
        hinting = hinting_for("cm" if family.startswith(("cm", "STIX")) else "DejaVu")
        properties = FontProperties(family=family.split(","), style=style, weight=weight, size=size)
        font = get_font(fontManager._find_fonts_by_props(properties))
        font.clear()
        font.set_size(size, dpi)
        font.set_text(text, 0, flags=FLAGS[hinting])
        width, height = font.get_width_height()
        descent = font.get_descent()
        font.clear()
        items = [(pathlib.Path(str(i.ft_object.fname)).stem, i.glyph_index, round(i.x * 64), round(i.y * 64))
                 for i in font._layout(text, FLAGS[hinting])]
        if any(item[0].startswith("LastResort") for item in items):
            continue
        yield (",".join(f"{ord(c):x}" for c in text), family, style, weight, size, dpi, hinting, width, height,
               descent, " ".join(":".join(map(str, item)) for item in items))


def glyphs():
    for name in FACES:
        font = FT2Font(str(ttf / f"{name}.ttf"))
        codes = sorted(font.get_charmap().values())
        for _ in range(6 * times):
            size, dpi = size_and_dpi()
            hinting = hinting_for(name)
            left, right = chance.choice(codes), chance.choice(codes)
            if chance.random() < 0.5:
                left, right = font.get_char_index(ord(chance.choice("AFLPTVWYrvwy"))), font.get_char_index(
                    ord(chance.choice("AVWYaeou,.-")))
            font.set_size(size, dpi)
            glyph = font.load_glyph(left, FLAGS[hinting])
            yield (name, size, dpi, hinting, left, right, glyph.width, glyph.height, glyph.horiBearingX,
                   glyph.horiBearingY, glyph.horiAdvance, glyph.linearHoriAdvance, *glyph.bbox,
                   font.get_kerning(left, right, Kerning.DEFAULT), font.get_kerning(left, right, Kerning.UNFITTED),
                   font.get_glyph_name(left))


def coverage():
    for name in FACES:
        font = FT2Font(str(ttf / f"{name}.ttf"))
        codes = sorted(font.get_charmap().values())
        for _ in range(6 * times):
            size, dpi = size_and_dpi()
            hinting = hinting_for(name)
            index = chance.choice(codes)
            angle = np.deg2rad(chance.choice([0, 0, 0, 90, 45, -30, 180]))
            matrix = (0x10000 * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
                      ).round().astype(int)
            delta = [chance.randint(-20000, 60000), chance.randint(-20000, 60000)]
            font.set_size(size, dpi)
            font._set_transform(matrix, delta)
            bitmap = font._render_glyph(index, FLAGS[hinting], RenderMode.NORMAL)
            buffer = np.asarray(bitmap.buffer)
            yield (name, size, dpi, hinting, index, *matrix.ravel(), *delta, bitmap.left, bitmap.top,
                   buffer.shape[1], buffer.shape[0], fnv(buffer.tobytes()))


def outlines():
    for path in sorted(ttf.glob("*.ttf")):
        font = FT2Font(str(path))
        font.set_size(font.units_per_EM, 72)
        for _ in range(3 * times):
            index = chance.randrange(font.num_glyphs)
            font.load_glyph(index, LoadFlags.NO_HINTING)
            vertices, codes = font.get_path()
            yield path.stem, index, len(codes), fnv(bytes(codes)), fnv((vertices * 64).round().astype("<i4").tobytes())


def charmaps():
    for path in sorted(ttf.glob("*.ttf")):
        font = FT2Font(str(path))
        if path.stem.startswith("LastResort"):
            font.set_charmap(0)
            entries = [(code, font.get_char_index(code)) for code in range(0, 0x110000, 977)]
        else:
            entries = sorted(font.get_charmap().items())
        yield path.stem, len(entries), " ".join(
            f"{code:x}:{index}" for code, index in chance.sample(entries, min(12, len(entries))))


for table in (lines, glyphs, coverage, outlines, charmaps):
    write(f"{table.__name__}.tsv", table())
