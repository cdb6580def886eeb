#!/usr/bin/env python3
"""Writes tanh.tsv: x and numpy's tanh of it (numpy 2.4 on a processor with fused multiplication), as bits in hexadecimal.

The numbers lie at and between the ends of the intervals that numpy cuts the positive numbers into, on both sides of zero.
"""
import pathlib
import random
import struct

import numpy

source = random.Random(7)
numbers = [0.0, -0.0, 5e-324, 1e-310, 1e-17, 1e-8, 1e300, float("inf")]
for exponent in range(-4, 6):
    for start in (2.0 ** exponent, 1.5 * 2.0 ** exponent):
        numbers += [start, float(numpy.nextafter(start, 0))] + [start * source.uniform(1, 1.5) for _ in range(12)]
numbers += [-number for number in numbers]
rows = []
# Long arrays take the way with fused operations; what is computed does not depend on the length.
for number, value in zip(numbers, numpy.tanh(numpy.array(numbers))):
    rows.append("\t".join(struct.pack(">d", entry).hex() for entry in (number, value)))
(pathlib.Path(__file__).parent / "tanh.tsv").write_text("\n".join(rows) + "\n")
