#!/usr/bin/env python3
"""Writes reference.tsv: functions as numpy's operations give them, with the C library's exponential, as bits in hexadecimal."""
import math
import pathlib
import random
import struct


def sigmoid(x):
    decay = math.exp(-abs(x))
    return 1 / (1 + decay) if x >= 0 else decay / (1 + decay)


FUNCTIONS = {
    "sigmoid'": (lambda x: sigmoid(x) * (1 - sigmoid(x)), -4, 1),
    "gelu": (lambda x: 0.5 * x * (1 + math.erf(x / math.sqrt(2))), -0.5, 6),
}
source = random.Random(11)
rows = []
for name, (function, low, high) in FUNCTIONS.items():
    for _ in range(200):
        x = source.uniform(low, high)
        rows.append("\t".join([name] + [struct.pack(">d", number).hex() for number in (x, function(x))]))
(pathlib.Path(__file__).parent / "reference.tsv").write_text("\n".join(rows) + "\n")
