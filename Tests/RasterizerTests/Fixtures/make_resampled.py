"""Writes resampled.json: fingerprints of what matplotlib 3.11.2's `_image.resample` makes of images, bit for bit.

Sample i of an image is `(i * 7919 % 1009) / 1009`, and alpha as well. The fingerprint is FNV-1a over the bytes of the
output as doubles.
"""

import json
import pathlib
import random

import numpy as np
from matplotlib import _image
from matplotlib.transforms import Affine2D

FILTERS = "nearest bilinear bicubic spline16 spline36 hanning hamming hermite kaiser quadric catrom gaussian bessel " \
    "mitchell sinc lanczos blackman".split()


def fingerprint(data):
    found = 0xCBF29CE484222325
    for byte in data:
        found = (found ^ byte) * 0x100000001B3 % (1 << 64)
    return str(found)


def case(rng, name):
    width, height, columns, rows = (rng.randint(1, n) for n in (20, 20, 40, 40))
    channels = rng.choice([1, 4])
    kind = rng.choice(["f4", "f8"])
    x, y = rng.choice([1, -1]) * rng.uniform(0.3, 1.5), rng.choice([1, -1]) * rng.uniform(0.3, 1.5)
    scale = [x * columns / width, y * rows / height]
    if rng.random() < 0.2:
        scale = [rng.choice([1.0, -1.0, 2.0]), rng.choice([1.0, -1.0, 2.0])]
    shift = [rng.choice([0, 0.5, rng.uniform(-2, 2)]) + (0 if scale[0] > 0 else columns),
             rng.choice([0, 0.5, rng.uniform(-2, 2)]) + (0 if scale[1] > 0 else rows)]
    radius, is_normalized = rng.choice([4.0, 1.0, 3.25]), rng.random() < 0.8
    samples = (np.arange(width * height * channels) * 7919 % 1009 / 1009).astype(kind)
    shape = (height, width) if channels == 1 else (height, width, 4)
    output = np.zeros((rows, columns) + shape[2:], kind)
    _image.resample(samples.reshape(shape), output, Affine2D().scale(*scale).translate(*shift),
                    getattr(_image, name.upper()), True, 1.0, is_normalized, radius)
    return {"filter": name, "width": width, "height": height, "columns": columns, "rows": rows, "channels": channels,
            "isSingle": kind == "f4", "scale": scale, "shift": shift, "radius": radius, "isNormalized": is_normalized,
            "fingerprint": fingerprint(output.astype("<f8").tobytes())}


rng = random.Random(3)
cases = [case(rng, name) for name in FILTERS for _ in range(8)]
path = pathlib.Path(__file__).with_name("resampled.json")
path.write_text("[\n" + ",\n".join(json.dumps(found) for found in cases) + "\n]\n")
