#!/usr/bin/env python3
"""Writes activations.tsv: activation functions and derivatives in high precision (mpmath).

Columns: function; parameter, or - where there is none; x; the double nearest to the true value; the true value minus that
double in units in its last place. Doubles are written as their bits in hexadecimal.

With an argument N, prints N random rows for every function to standard output instead.
"""
import pathlib
import random
import struct
import sys

from mpmath import erfc, exp, expm1, inf, log1p, mp, mpf, sqrt, tanh

mp.prec = 1400  # e^-x beside 1 keeps its digits up to x = 800


def bits(value):
    return f"{struct.unpack('<Q', struct.pack('<d', value))[0]:016x}"


def of_bits(pattern):
    return struct.unpack("<d", struct.pack("<Q", pattern))[0]


def nearest(value):
    """The nearest double, subnormal or not, and what is left in units in its last place."""
    if value == 0:
        return 0.0, 0.0
    exponent = max(mp.frexp(value)[1] - 53, -1074)
    scaled = mp.ldexp(value, -exponent)
    whole = mp.nint(scaled)
    try:
        double = float(mp.ldexp(whole, exponent))
    except OverflowError:
        double = float("inf") if value > 0 else float("-inf")
    if abs(double) == float("inf"):
        return double, 0.0
    return double, float(scaled - whole)


def tails(function, left=None, right=None):
    """Replaces the tails, where exponentials of huge numbers would only cost time, by their limits."""
    def inner(x, *parameter):
        if x < -800 and left is not None:
            return left(x, *parameter)
        if x > 800 and right is not None:
            return right(x, *parameter)
        return function(x, *parameter)
    return inner


zero = lambda x, *a: mpf(0)
one = lambda x, *a: mpf(1)
same = lambda x, *a: x

FUNCTIONS = {
    "sigmoid": tails(lambda x: 1 / (1 + exp(-x)), zero, one),
    "sigmoid'": tails(lambda x: exp(-x) / (1 + exp(-x)) ** 2, zero, zero),
    "tanh": tails(tanh, lambda x: mpf(-1), one),
    "tanh'": tails(lambda x: 4 / (exp(x) + exp(-x)) ** 2, zero, zero),
    "relu": lambda x: max(x, mpf(0)),
    "relu'": lambda x: mpf(0) if x < 0 else mpf(1),
    "leaky_relu": lambda x, a: a * x if x <= 0 else x,
    "leaky_relu'": lambda x, a: a if x < 0 else mpf(1),
    "elu": tails(lambda x, a: a * expm1(x) if x <= 0 else x, lambda x, a: -a, same),
    "elu'": tails(lambda x, a: a * exp(x) if x <= 0 else mpf(1), lambda x, a: a * exp(max(x, mpf(-3000))), one),
    "sgn": lambda x: mpf(0) if x <= 0 else mpf(1),
    "sgn'": zero,
    "softplus": tails(lambda x: log1p(exp(x)), zero, same),
    "silu": tails(lambda x: x / (1 + exp(-x)), zero, same),
    "gelu": tails(lambda x: x * erfc(-x / sqrt(mpf(2))) / 2 if x > -45 else mpf(0), zero, same),
    "mish": tails(lambda x: x * tanh(log1p(exp(x))), zero, same),
}
LIMITS = {  # at minus and plus infinity
    "sigmoid": (0, 1), "sigmoid'": (0, 0), "tanh": (-1, 1), "tanh'": (0, 0), "relu": (0, inf), "relu'": (0, 1),
    "sgn": (0, 1), "sgn'": (0, 0), "softplus": (0, inf), "silu": (0, inf), "gelu": (0, inf), "mish": (0, inf),
}
SHAPES = {"leaky_relu": [1.0, 0.0, 0.1, 2.0, -0.5], "leaky_relu'": [1.0, 0.0, 0.1, 2.0, -0.5],
          "elu": [1.0, 0.0, 0.2, 0.5, -0.3, 1e300, 1e-300], "elu'": [1.0, 0.0, 0.2, 0.5, -0.3, 1e300, 1e-300]}


def limit(name, parameter, side):
    if name in LIMITS:
        return float(LIMITS[name][side])
    if side == 1:
        return float("inf") if name in ("leaky_relu", "elu") else 1.0
    if name == "leaky_relu":
        return 0.0 if parameter == 0 else -parameter * float("inf")
    return {"leaky_relu'": parameter, "elu": -parameter, "elu'": 0.0}[name]


def neighbours(value):
    at = struct.unpack("<q", struct.pack("<d", value))[0]
    return [of_bits((at + step) & (2 ** 64 - 1)) for step in (-1, 0, 1)]


def places():
    out = [0.0, -0.0]
    for magnitude in (5e-324, 1e-323, 2.2250738585072009e-308, 2.2250738585072014e-308, 1e-300, 1e-160, 1e-30, 2.0 ** -54,
                      2.0 ** -53, 2.0 ** -28, 1e-5, 1e-3, 0.01, 0.1, 0.5, 1.0, 1.192, 1.278, 2.0, 3.0, 10.0, 20.0, 36.7,
                      37.5, 38.0, 38.4, 38.6, 45.0, 100.0, 354.0, 372.0, 372.5, 373.0, 600.0, 699.0, 708.39, 709.78,
                      710.0, 740.0, 744.44, 745.13, 745.2, 750.0, 751.5, 752.0, 799.0, 1e4, 1e300, 1.7976931348623157e308):
        out += [magnitude, -magnitude]
    for branch in (5.0, 40.0, 300.0, 700.0, 38.5):
        out += neighbours(branch) + neighbours(-branch)
    return out


def drawn(generator, count):
    kinds = [lambda: generator.uniform(-10, 10), lambda: generator.uniform(-45, 45), lambda: generator.uniform(-760, 760),
             lambda: generator.choice([-1, 1]) * 10 ** generator.uniform(-20, 2.88),
             lambda: generator.choice([-1, 1]) * 10 ** generator.uniform(-323, 308)]
    return [kinds[index % len(kinds)]() for index in range(count)]


def row(name, parameter, x):
    if x != x:
        value, rest = x, 0.0
    elif abs(x) == float("inf"):
        value, rest = limit(name, parameter, 1 if x > 0 else 0), 0.0
    else:
        arguments = [mpf(x)] + ([] if parameter is None else [mpf(parameter)])
        value, rest = nearest(FUNCTIONS[name](*arguments))
    return "\t".join([name, "-" if parameter is None else bits(parameter), bits(x), bits(value), f"{rest:.4f}"]) + "\n"


def main():
    generator = random.Random(1989)
    if len(sys.argv) > 1:
        for name in FUNCTIONS:
            for x in drawn(generator, int(sys.argv[1])):
                sys.stdout.write(row(name, generator.choice(SHAPES[name]) if name in SHAPES else None, x))
        return
    with (pathlib.Path(__file__).parent / "activations.tsv").open("w") as out:
        for name in FUNCTIONS:
            xs = places() + drawn(generator, 120) + [float("-inf"), float("inf"), float("nan")]
            for index, x in enumerate(xs):
                shapes = SHAPES.get(name, [None])
                out.write(row(name, shapes[index % len(shapes)], x))


main()
