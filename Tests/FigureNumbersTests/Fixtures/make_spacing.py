#!/usr/bin/env python3
"""Writes spacing.tsv: numpy's linspace and logspace, every double as its bits in hexadecimal.

Columns: function, start, stop, count, and the values separated by blanks.
"""
import pathlib
import random
import struct

import numpy as np

random.seed(7)


def bits(value):
    return f"{struct.unpack('<Q', struct.pack('<d', float(value)))[0]:016x}"


cases = [(-10, 10, 100), (-5, 5, 200), (10, -10, 33), (0, 1, 11), (1, 0, 11), (3, 4, 1), (3, 4, 0), (3, 4, 2),
         (5, 5, 4), (-0.0, 0.0, 3), (0, 5e-324, 5), (0, 2e-323, 9), (1, 1 + 2 ** -52, 7), (1e308, -1e308, 3),
         (-1.7976931348623157e308, 1.7976931348623157e308, 5), (0, 1e308, 4), (1e-300, 1e300, 6), (0.1, 0.7, 13),
         (-1e-310, 1e-310, 8), (1e16, 1e16 + 2, 4), (float("inf"), 1, 3), (0, float("inf"), 3), (float("nan"), 1, 3),
         (-10, 10, 1), (float("inf"), 1, 1), (5e-324, 0, 3)]
cases += [(random.uniform(-100, 100), random.uniform(-100, 100), random.randint(2, 40)) for _ in range(40)]
cases += [(10 ** random.uniform(-300, 300), -(10 ** random.uniform(-300, 300)), random.randint(2, 9)) for _ in range(20)]
powers = [(-3, 3, 7), (0, 2, 50), (2, -2, 21), (-320, 309, 30), (-0.5, 1.5, 33), (1, 1, 3), (0, 3, 1), (0, 3, 0),
          (-12, 12, 101)]

np.seterr(all="ignore")
with (pathlib.Path(__file__).parent / "spacing.tsv").open("w") as out:
    for function, rows in (("linspace", cases), ("logspace", powers)):
        for start, stop, count in rows:
            values = getattr(np, function)(start, stop, count)
            out.write("\t".join([function, bits(start), bits(stop), str(count), " ".join(map(bits, values))]) + "\n")
