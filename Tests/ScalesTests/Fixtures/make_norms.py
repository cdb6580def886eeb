"""Writes norms.json: the places in a map of colours that matplotlib 3.11.2 finds for values through each of its norms."""

import json
import pathlib
import random

import numpy as np
from matplotlib import colormaps, colors

NORMS = {
    "linear": lambda p: colors.Normalize(), "log": lambda p: colors.LogNorm(),
    "symlog": lambda p: colors.SymLogNorm(linthresh=p[0], linscale=p[1], base=10),
    "two_slope": lambda p: colors.TwoSlopeNorm(p[0]), "centered": lambda p: colors.CenteredNorm(p[0]),
    "power": lambda p: colors.PowerNorm(p[0]), "boundary": lambda p: colors.BoundaryNorm(p, 256),
    "boundary10": lambda p: colors.BoundaryNorm(p, 10)}


def row(rng, name):
    values = [rng.choice([rng.uniform(-5, 10), 10 ** rng.uniform(-6, 6), float(rng.randint(-3, 9))]) for _ in range(40)]
    if name in ("two_slope", "power", "centered"):
        values = [value if abs(value) < 50 else value / 1e6 for value in values]
    parameters = {
        "symlog": [rng.choice([0.1, 1, 2]), rng.choice([0.5, 1])], "two_slope": [rng.uniform(-3, 5)],
        "centered": [rng.uniform(-3, 5)], "power": [rng.choice([0.5, 2, 0.3])],
        "boundary": sorted(rng.sample(range(-10, 20), rng.randint(2, 9))),
        "boundary10": sorted(rng.sample(range(-10, 20), rng.randint(2, 9)))}.get(name, [])
    norm = NORMS[name](parameters)
    low = high = None
    if name in ("linear", "log", "power", "symlog") and rng.random() < 0.5:
        finite = sorted(v for v in values if name != "log" or v > 0)
        low, high = finite[len(finite) // 4], finite[3 * len(finite) // 4]
        norm.vmin, norm.vmax = low, high
    colormap = colormaps["tab10" if name == "boundary10" else "viridis"]
    colormap._ensure_inited()
    mapped = norm(np.ma.masked_invalid(values))
    marks = [None if masked else int(index) for masked, index in zip(
        np.ma.getmaskarray(mapped), places(colormap, mapped))]
    return {"name": name, "parameters": parameters, "vmin": low, "vmax": high, "values": values, "places": marks,
            "ends": [float(norm.vmin), float(norm.vmax)]}


def places(colormap, mapped):
    n = colormap.N
    xa = np.ma.filled(mapped, 0)
    if xa.dtype.kind == "f":
        xa = xa * n
        xa[xa == n] = n - 1
    return np.clip(xa, 0, n - 1).astype(int)


rng = random.Random(11)
rows = [row(rng, name) for name in NORMS for _ in range(6)]
path = pathlib.Path(__file__).with_name("norms.json")
path.write_text("[\n" + ",\n".join(json.dumps(r) for r in rows) + "\n]\n")
