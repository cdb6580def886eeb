"""Writes the table beside this file with matplotlib 3.11: python make_legends.py"""
import json
import pathlib

import numpy as np
from matplotlib import offsetbox
from matplotlib.path import Path
from matplotlib.transforms import Bbox

random = np.random.default_rng(3)
anchor = Bbox.from_extents(80, 52.8, 576, 422.4)
rows = []
for case in range(24):
    width, height = float(random.uniform(30, 250)), float(random.uniform(20, 150))
    lines = [np.cumsum(random.normal(0, 25, (int(random.integers(2, 60)), 2)), axis=0) + [300, 240]
             for _ in range(int(random.integers(0, 4)))]
    for line in lines[:1]:
        line[random.random(len(line)) < 0.1] = np.nan
    boxes = [Bbox.from_bounds(*random.uniform(60, 400, 2), *random.uniform(-80, 80, 2))
             for _ in range(int(random.integers(0, 4)))]
    points = random.uniform(60, 500, (int(random.integers(0, 30)), 2))
    corners, badness = [], []
    for code in range(1, 11):
        corner = offsetbox._get_anchored_bbox(code, Bbox.from_bounds(0, 0, width, height), anchor, 6.9, 6.9)
        box = Bbox.from_bounds(*corner, width, height)
        corners.append([float(v) for v in corner])
        badness.append(int(sum(box.count_contains(line) for line in lines) + box.count_contains(points)
                           + box.count_overlaps(boxes)
                           + sum(Path(line).intersects_bbox(box, filled=False) for line in lines)))
    rows.append({"width": width, "height": height,
                 "lines": [[[v if np.isfinite(v) else "nan" for v in map(float, p)] for p in line] for line in lines],
                 "boxes": [[float(v) for v in (b.x0, b.y0, b.x1, b.y1)] for b in boxes],
                 "points": points.tolist(), "corners": corners, "badness": badness})
text = "[\n" + ",\n".join(json.dumps(row, allow_nan=False) for row in rows) + "\n]\n"
(pathlib.Path(__file__).parent / "places.json").write_text(text)
