#!/usr/bin/env python3
"""Records Tests/RasterizerTests/Fixtures/distant.* with an installed matplotlib (3.11.2).

    distant-dashes.py FOLDER

What is recorded are dashed lines that begin or end far outside the canvas. FOLDER gets the files; its README.md says
what is in them.
"""

import json
import random
import sys
from pathlib import Path as File

import numpy as np
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox

WIDTH, HEIGHT, DPI = 260, 190, 72
# Some lengths are halves of the spacing that doubles have along the line, so that Agg's subtractions round to even.
PATTERNS = [
    [3.7, 1.6], [1, 1.65], [6.4, 1.6, 1, 1.6], [5, 3, 2], [0, 4], [3 + 2**-27, 2 + 2**-28], [8 - 2**-29, 0.1],
    [40, 33.3], [0.7, 2.2, 9.1, 1.3],
]


def beyond(chance, side, distance):
    """A point so far beyond a side of the canvas."""
    across = chance.uniform(-60, 320) if chance.random() < 0.6 else chance.uniform(-distance, distance)
    return [(-distance, across), (WIDTH + distance, across), (across, -distance), (across, HEIGHT + distance)][side]


def call(number):
    """Line `number`: where it begins and ends, how it is dashed and capped."""
    chance = random.Random(number)
    distance = 10 ** chance.uniform(2, 6.3) if number else 6.4e7
    inside = (chance.uniform(10, 250), chance.uniform(10, 180))
    points = [beyond(chance, number % 4, distance), inside]
    if number % 3 == 1:
        share = chance.uniform(0.2, 1.5)
        points[1] = tuple(end + share * (end - start) for start, end in zip(points[0], inside))
    if number % 3 == 2:
        points.append(beyond(chance, chance.randrange(4), distance / 7))
    if chance.random() < 0.5:
        points.reverse()
    codes = None
    if number % 5 == 4 and len(points) == 3:
        points.append(points[0])
        codes = [1, 2, 2, 79]
    width = chance.choice([0.6, 1, 2.083, 3.125, 8])
    cap = ["butt", "projecting", "round"][number % 3]
    # Caps reach into the gaps; they are not to fill them.
    dashes = [
        length + (width if index % 2 and cap != "butt" else 0)
        for index, length in enumerate(PATTERNS[number % len(PATTERNS)])]
    color = [chance.random() * 0.8, chance.random() * 0.8, chance.random() * 0.8, chance.choice([0.5, 1])]
    clip = [40, 25.5, 230.2, 160] if chance.random() < 0.4 else None
    # A filled path is not cut at the canvas before it is dashed.
    fill = [*color[:3], 0.03]
    return {
        "kind": "path", "clip": clip, "snap": "never", "t": [1, 0, 0, 0, 1, 0], "fill": fill,
        "path": {"v": [value for point in points for value in point], "c": codes},
        "stroke": {
            "color": color, "width": width, "cap": cap, "join": chance.choice(["miter", "round", "bevel"]),
            "dashes": dashes,
            "offset": chance.choice([0, 0, 1.3, 7.77, 123.456]),
        },
    }


def draw(renderer, call):
    stroke, path = call["stroke"], call["path"]
    context = renderer.new_gc()
    context.set_foreground(tuple(stroke["color"]), isRGBA=True)
    context.set_linewidth(stroke["width"])
    context.set_capstyle(stroke["cap"])
    context.set_joinstyle(stroke["join"])
    context.set_dashes(stroke["offset"], stroke["dashes"])
    context.set_snap(False)
    if call["clip"]:
        context.set_clip_rectangle(Bbox.from_extents(*call["clip"]))
    vertices = np.array(path["v"]).reshape(-1, 2)
    renderer.draw_path(context, Path(vertices, path["c"]), Affine2D(), tuple(call["fill"]))


def coded(pixels):
    """Run-length code of RGBA pixels."""
    result = bytearray()
    starts = np.flatnonzero(np.any(pixels[1:] != pixels[:-1], axis=1)) + 1
    for run in np.split(pixels, starts):
        length = len(run)
        while length > 127:
            result.append(length & 127 | 128)
            length >>= 7
        result.append(length)
        result += run[0].tobytes()
    return bytes(result)


def main():
    folder = File(sys.argv[1])
    renderer = RendererAgg(WIDTH, HEIGHT, DPI)
    calls = [call(number) for number in range(60)]
    for one in calls:
        draw(renderer, one)
    recording = {"width": WIDTH, "height": HEIGHT, "dpi": DPI, "calls": calls}
    (folder / "distant.json").write_text(json.dumps(recording, separators=(",", ":")) + "\n")
    (folder / "distant.pixels").write_bytes(coded(np.asarray(renderer.buffer_rgba()).reshape(-1, 4)))


if __name__ == "__main__":
    main()
