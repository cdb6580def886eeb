"""Writes color_maps.json: what matplotlib 3.11.2 looks up in each of its colour maps."""

import json
import pathlib

from matplotlib import colormaps

rows = []
for name in colormaps:
    colormap = colormaps[name]
    colormap._ensure_inited()
    colors = colormap._lut[: colormap.N, :3]
    levels = (colors * 255).astype(int).ravel()
    rows.append({
        "name": name, "count": colormap.N, "sum": int(sum((i + 1) * int(v) for i, v in enumerate(levels))),
        "first": colors[0].tolist(), "last": colors[-1].tolist(), "middle": colors[colormap.N // 2].tolist()})
path = pathlib.Path(__file__).with_name("color_maps.json")
path.write_text("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")
