"""Writes colors.tsv: texts and matplotlib's to_rgba of them, the four doubles as the hexadecimal of their bits."""
import pathlib
import struct

from matplotlib import colors

texts = list(colors.get_named_colors_mapping())
texts += [name.upper() for name in list(colors.CSS4_COLORS)[::9]] + ["Tab:Blue", "XKCD:Sky Blue"]
texts += list(colors.BASE_COLORS) + ["R", "B", "K", "q"]
texts += ["#%06x" % (n * 0x10101) for n in range(0, 256, 7)] + ["#%x%x%x" % (n, 15 - n, n // 2) for n in range(16)]
texts += ["#12345678", "#FFAA0080", "#abcd", "#ABC8", "#", "#12", "#12345", "#1234567", "#gggggg", "#123456789"]
texts += ["0", "1", "0.4", ".5", "1e-1", "0.30000000000000004", "1.0000001", "-0.1", "nan", "inf", " 0.5 ", "0.7_5", "0x1"]
texts += ["none", "None", "NONE", "", "bluee", "tab:", "tab:pinkk", "xkcd:", "xkcd:nothing", "light blue"]

rows = []
for text in texts:
    try:
        value = " ".join(struct.pack(">d", float(v)).hex() for v in colors.to_rgba(text))
    except ValueError:
        value = "refused"
    rows.append(f"{text}\t{value}\n")
(pathlib.Path(__file__).parent / "colors.tsv").write_text("".join(rows))
