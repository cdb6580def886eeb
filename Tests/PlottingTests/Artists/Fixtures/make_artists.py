"""Writes the tables beside this file with matplotlib 3.11: python make_artists.py"""
import json
import pathlib

import matplotlib
import matplotlib.figure

matplotlib.use("agg")
import numpy as np
from matplotlib import cbook, lines, markers, patches
from matplotlib.collections import FillBetweenPolyCollection
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

HERE = pathlib.Path(__file__).parent
NAN = float("nan")


def number(value):
    return float(value) if np.isfinite(value) else str(value)


def shape(path):
    return {"vertices": [[number(v) for v in row] for row in path.vertices],
            "codes": None if path.codes is None else [int(c) for c in path.codes]}


def write(name, rows):
    text = "[\n" + ",\n".join(json.dumps(row, allow_nan=False) for row in rows) + "\n]\n"
    (HERE / f"{name}.json").write_text(text)


NAMED = {"tick left": 0, "tick right": 1, "tick up": 2, "tick down": 3, "caret left": 4, "caret right": 5,
         "caret up": 6, "caret down": 7, "caret left base": 8, "caret right base": 9, "caret up base": 10,
         "caret down base": 11}


def marker_rows():
    for name in [*".,ov^<>12348spP*hH+xXDd|_", *NAMED]:
        style = markers.MarkerStyle(NAMED.get(name, name))
        snap = style.get_snap_threshold()
        yield {"marker": name, "path": shape(style.get_path()),
               "matrix": style.get_transform().get_matrix()[:2].tolist(),
               "snap": None if snap is None else number(snap), "join": str(style.get_joinstyle()),
               "filled": style.is_filled()}


ENDS = [((10.0, 20.0), (130.5, 77.25)), ((200.0, 30.0), (20.0, 190.0)), ((5.0, 5.0), (5.0, 105.0))]
CONNECTIONS = ["arc3", "arc3,rad=0.2", "Arc3, rad=-0.45", "angle3", "angle3,angleA=10,angleB=60", "angle",
               "angle,angleA=-80,angleB=170,rad=10", "arc", "arc,angleA=0,armA=30,rad=10",
               "arc,angleA=90,angleB=30,armA=40,armB=50,rad=5", "arc,armB=30,rad=4", "bar",
               "bar,fraction=-0.2", "bar,armA=20,armB=5,fraction=0", "bar,angle=180,fraction=-0.2",
               "bar,angle=30"]


def connection_rows():
    for text in CONNECTIONS:
        for a, b in ENDS:
            style = patches.ConnectionStyle(text)
            yield {"style": text, "from": a, "to": b,
                   "path": shape(style.connect(np.array(a), np.array(b))),
                   "shrunk": shape(style(np.array(a), np.array(b), shrinkA=3.5, shrinkB=12))}


ARROWS = ["-", "->", "->,head_length=0.8,head_width=.5", "<-", "<->", "-|>", "<|-", "<|-|>,head_length=.7", "]-",
          "]-,widthA=1.5,lengthA=0.4,angleA=-20", "-[", "-[,angleB=30", "]-[,widthA=2,widthB=.5", "|-|",
          "|-|,widthA=0.5,angleA=45", "]->", "<-[,widthB=2", "simple", "simple,head_length=1,tail_width=.6",
          "simple,head_length=20", "fancy", "fancy,head_length=.8,head_width=.7", "fancy,head_length=30",
          "wedge", "wedge,tail_width=0.7,shrink_factor=0.2"]


def arrow_rows():
    for text in ARROWS:
        for connection in ("arc3", "arc3,rad=0.3", "angle3"):
            for a, b in ENDS:
                path = patches.ConnectionStyle(connection).connect(np.array(a), np.array(b))
                paths, fills = patches.ArrowStyle(text)(path, 15.5, 2.25)
                if not np.iterable(fills):
                    paths, fills = [paths], [fills]
                yield {"style": text, "connection": connection, "from": a, "to": b,
                       "paths": [shape(p) for p in paths], "fills": [bool(f) for f in fills]}


def step_rows():
    for name in ("pre", "mid", "post"):
        for x, y in (([], []), ([2.0], [3.0]), ([0.0, 1.0, 3.0, 7.0], [1.0, NAN, 2.0, 5.0])):
            stepped = np.asarray(cbook.STEP_LOOKUP_MAP["steps-" + name](np.array(x), np.array(y)))
            yield {"step": name, "x": x, "y": [number(v) for v in y],
                   "corners": [[number(v) for v in row] for row in stepped.T]}


def mark_rows():
    figure = matplotlib.figure.Figure(figsize=(6.4, 4.8), dpi=100)
    axes = figure.add_subplot()
    x = np.linspace(0, 1, 31)
    y = np.sin(9 * x)
    y[[4, 5, 20]] = NAN
    path, affine = Path(np.column_stack([x, y])), Affine2D().scale(400, 90).translate(80, 200)
    cases = [("step", 3, 0), ("step", 1, 0), ("step", 7, 4), ("step", 4, -9), ("step", -3, 20)]
    cases += [("fraction", step, start) for step in (0.07, 0.1, 0.45, 1.0, 3.0) for start in (0.0, 0.02, -0.1, 0.5)]
    for kind, step, start in cases:
        chosen = lines._mark_every_path((start, step), path, affine, axes)
        yield {"kind": kind, "step": step, "start": start, "x": x.tolist(), "y": [number(v) for v in y],
               "chosen": [[number(v) for v in row] for row in chosen.vertices]}


def fill_rows():
    t = np.array([0.0, 1.0, 2.0, 3.5, 5.0, 6.0])
    cases = [(t * 0 + 1, t / 3, None), (np.sin(t), np.cos(t), np.sin(t) > np.cos(t)),
             (np.array([1, 2, NAN, 4, 2, 1.0]), t * 0.5, None), (t, t[::-1], np.array([1, 0, 0, 1, 0, 1], bool)),
             (np.array([NAN] * 6), t, None)]
    for f1, f2, where in cases:
        for step in (None, "pre", "mid", "post"):
            for interpolate in (False, True):
                masked = np.ma.masked_invalid
                area = FillBetweenPolyCollection(
                    "x", masked(t), masked(f1), masked(f2), where=where, step=step, interpolate=interpolate)
                yield {"x": t.tolist(), "y1": [number(v) for v in f1], "y2": [number(v) for v in f2],
                       "where": None if where is None else [bool(w) for w in where], "step": step,
                       "interpolate": interpolate, "paths": [shape(p) for p in area.get_paths()]}


write("markers", marker_rows())
write("connections", connection_rows())
write("arrows", arrow_rows())
write("steps", step_rows())
write("marks", mark_rows())
write("fills", fill_rows())
