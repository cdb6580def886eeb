"""Writes tables.bin and Sources/Scales/ColorMapTable.swift from the colour maps of matplotlib 3.11.2.

All numbers are little-endian doubles, bit for bit matplotlib's. A listed map is red, green and blue of each colour. A
segmented one is x, the value up to x and the value from x on, for each point of red, then green, then blue. Maps that
matplotlib computes from functions are listed, and so are their reverses, which round otherwise.
"""

import pathlib
import sys

import numpy as np
from matplotlib import colormaps
from matplotlib.colors import ListedColormap

ALIASES = {"grey": "gray", "gist_grey": "gist_gray", "gist_yerg": "gist_yarg", "Grays": "Greys"}
here = pathlib.Path(__file__).parent


def lookup_table(name):
    colormap = colormaps[name]
    colormap._ensure_inited()
    lut = colormap._lut[: colormap.N]
    assert (lut[:, 3] == 1).all()
    return lut[:, :3].astype("<f8")


entries, blob = [], b""
for name in colormaps:
    plain = name.removesuffix("_r")
    if plain in ALIASES:
        own = ALIASES[plain] + name[len(plain):]
        assert lookup_table(name).tobytes() == lookup_table(own).tobytes()
        continue
    colormap = colormaps[name]
    channels = [] if isinstance(colormap, ListedColormap) else [
        colormap._segmentdata[channel] for channel in ("red", "green", "blue")]
    if channels and not any(map(callable, channels)):
        if name == plain:
            assert colormap.N == 256 and colormap._gamma == 1
            points = [np.array(channel, "<f8") for channel in channels]
            blob += b"".join(channel.tobytes() for channel in points)
            entries.append(f'.segmented("{name}", {", ".join(str(len(channel)) for channel in points)})')
        continue
    colors = lookup_table(name)
    if name != plain and colors[::-1].tobytes() == lookup_table(plain).tobytes():
        continue
    blob += colors.tobytes()
    entries.append(f'.listed("{name}", {len(colors)})')

(here / "tables.bin").write_bytes(blob)
lines = "\n".join(f"    {entry}," for entry in entries)
aliases = "\n".join(f'    "{alias}": "{name}",' for alias, name in ALIASES.items())
(here.parent / "Scales" / "ColorMapTable.swift").write_text(f"""\
/// What `tables.bin` holds, in its order; written by `make_tables.py`, which says how.
enum ColorMapTable {{
  /// The name of a map and how many colours it has.
  case listed(String, Int)
  /// The name of a map and how many points its red, green and blue have.
  case segmented(String, Int, Int, Int)

  static let all: [ColorMapTable] = [
{lines}
  ]

  /// Second names of maps.
  static let aliases: [String: String] = [
{aliases}
  ]
}}
""")
print(len(entries), "maps,", len(blob), "bytes", file=sys.stderr)
