#!/usr/bin/env python3
"""Writes expressions.tsv: expressions as Python and numpy evaluate them, with the functions as the notebook writes them.

Columns: kind; expression; the values of `alpha` and `x` that all rows share stand in the first row, whose kind is `values`.
Kind `exact` means that every operation is exactly rounded, so every bit must agree; `close` that libraries may differ.
Kind `samples` is a curve of a figure: the expression, the grid as start, stop, count, alpha, and the values.
Doubles are written as their bits in hexadecimal.
"""
import math
import pathlib
import random
import re
import struct
import warnings

import numpy as np

warnings.simplefilter("ignore")
np.seterr(all="ignore")
random.seed(4)


def erf(x):
    return np.vectorize(math.erf, otypes=[float])(x)


def erfc(x):
    return np.vectorize(math.erfc, otypes=[float])(x)


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small))


def softplus(x):
    return np.logaddexp(0, x)


NAMES = {
    "exp": np.exp, "log": np.log, "log10": np.log10, "log1p": np.log1p, "expm1": np.expm1, "sqrt": np.sqrt, "abs": np.abs,
    "sin": np.sin, "cos": np.cos, "tan": np.tan, "sinh": np.sinh, "cosh": np.cosh, "tanh": np.tanh, "atan": np.arctan,
    "log2": np.log2, "exp2": np.exp2, "cbrt": np.cbrt, "asin": np.arcsin, "acos": np.arccos, "asinh": np.arcsinh,
    "acosh": np.arccosh, "atanh": np.arctanh, "erfc": erfc, "ceil": np.ceil, "round": np.round,
    "erf": erf, "sign": np.sign, "floor": np.floor, "min": np.minimum, "max": np.maximum, "where": np.where,
    "pi": math.pi, "e": math.e, "sigmoid": sigmoid, "softplus": softplus,
    "relu": lambda x: np.where(x < 0, 0, x), "sgn": lambda x: np.where(x <= 0, 0, 1),
    "leaky_relu": lambda x, alpha=1.0: np.where(x <= 0, alpha * x, x),
    "elu": lambda x, alpha=1.0: np.where(x <= 0, alpha * np.expm1(x), x),
    "silu": lambda x: x * sigmoid(x), "gelu": lambda x: 0.5 * x * (1 + erf(x / math.sqrt(2))),
    "mish": lambda x: x * np.tanh(softplus(x)),
    "d_sigmoid": lambda x: sigmoid(x) * (1 - sigmoid(x)), "d_tanh": lambda x: 1 - np.tanh(x) ** 2,
    "d_relu": lambda x: np.where(x < 0, 0, 1), "d_leaky_relu": lambda x, alpha=1.0: np.where(x < 0, alpha, 1),
    "d_elu": lambda x, alpha=1.0: np.where(x <= 0, alpha * np.exp(x), 1), "d_sgn": lambda x: np.zeros_like(x),
}


def bits(value):
    return f"{struct.unpack('<Q', struct.pack('<d', float(value)))[0]:016x}"


def evaluate(text, x, alpha):
    source = re.sub(r"(\w+)'\(", r"d_\1(", text).replace("^", "**")
    value = eval(source, {"__builtins__": {}}, {**NAMES, "x": x, "alpha": alpha})
    return np.broadcast_to(np.asarray(value, dtype=float), x.shape)


def exact(depth):
    """A random expression of exactly rounded operations alone."""
    if depth == 0 or random.random() < 0.1:
        return random.choice(["x", "x", "alpha", "2", "3.5", ".25", "1e-3", "7."])
    space = random.choice(["", " "])
    inner = lambda: exact(depth - 1)
    kind = random.randrange(9)
    if kind < 4:
        return f"{inner()}{space}{random.choice('+-*/')}{space}{inner()}"
    if kind == 4:
        return f"({inner()})"
    if kind == 5:
        return f"{random.choice(['-', '+', '--', '-+'])}{inner()}"
    if kind == 6:
        return f"{random.choice(['abs', 'sqrt', 'floor', 'relu', 'leaky_relu', 'sign'])}({inner()})"
    if kind == 7:
        return f"{random.choice(['min', 'max'])}({inner()}, {inner()})"
    return f"where({inner()} {random.choice(['<', '<=', '>', '>=', '==', '!='])} {inner()}, {inner()},{inner()})"


CLOSE = """exp(-x*x/2)/sqrt(2*pi)|-x^2|(-x)^2|2^-x|2^-x^2|2^3^2|x**2|x^0.5|x**-1|x^3|-2**2|2**-1|e^x|e**-x|1/x|-1/x^2|
x^2/x^3|log(x)|log10(abs(x))|log1p(x)|expm1(x)|sqrt(x)|sqrt(-x)|abs(x)^1.5|sin(x)/x|cos(2*pi*x)|tan(x)|sinh(x)|cosh(x)|
tanh(x)|atan(x)|erf(x)|sign(x)|floor(x)|floor(-x/3)|min(x, 0)|max(x, alpha)|min(log(x), 1)|max(1, log(x))|
where(x > 0, x, alpha*x)|where(x, 1, 2)|where(log(x) > 0, 1, 0)|(x > 0)*x|(x >= alpha)*1|(x == 0)*5|(x != 0)*5|x < 1|
sigmoid(x)|relu(x)|leaky_relu(x)|leaky_relu(x, 0.1)|leaky_relu(x, alpha)|elu(x)|elu(x, alpha)|elu(x, alpha=0.3)|sgn(x)|
softplus(x)|silu(x)|mish(x)|gelu(x)|sigmoid'(x)|tanh'(x)|leaky_relu'(x, 0.1)|elu'(x, alpha)|elu'(x)|relu'(x - 1)|sgn'(x)|
elu(x, x)|leaky_relu(x, x^2)|leaky_relu'(x, x)|pi|e|alpha|3|x|x*alpha + pi/e|1e3*x - 2.5E-2|((((x))))|+x|-+-x|
0.5*x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3)))|x*sigmoid(1.702*x)|alpha^x|x^x|0^x|max(min(x, 1), -1)|1_000*x|x - - x|
log2(abs(x))|exp2(x)|cbrt(x)|asin(x)|acos(x)|asinh(x)|acosh(x)|atanh(x)|erfc(x)|ceil(x)|ceil(-x/3)|round(x)|round(x/2)""".replace("\n", "")

FIGURES = [("sigmoid(x)", -10, 10, 100, 0), ("sigmoid'(x)", -10, 10, 100, 0), ("tanh(x)", -10, 10, 100, 0),
           ("tanh'(x)", -10, 10, 100, 0), ("relu(x)", -5, 5, 200, 0), ("relu'(x)", -5, 5, 200, 0),
           ("leaky_relu(x, alpha)", -10, 10, 1000, 0.1), ("leaky_relu'(x, alpha)", -10, 10, 1000, 0.1),
           ("elu(x, alpha)", -10, 10, 200, 0.2), ("elu'(x, alpha)", -10, 10, 200, 0.2), ("elu(x, alpha)", -10, 10, 200, 1),
           ("sgn(x)", -10, 10, 1000, 0)]


def main():
    x = np.array([-700.0, -33.25, -2.0, -1.0, -0.5, -1e-9, 0.0, 1e-9, 0.25, 0.5, 1.0, 2.0, 3.0, 8.75, 41.0, 650.0,
                  float("nan"), float("inf"), float("-inf")])
    alpha = 0.2
    rows = [["values", bits(alpha), " ".join(map(bits, x))]]
    for text in CLOSE.split("|"):
        rows.append(["close", text, " ".join(map(bits, evaluate(text, x, alpha)))])
    while len(rows) < 363:
        text = exact(4)
        # Constants are numpy's as well, so that a division by zero is an infinity rather than an error.
        wrapped = re.sub(r"(?<![\w.])(\d+\.?\d*(?:e-?\d+)?|\.\d+)", r"f(\1)", text)
        NAMES["f"] = np.float64
        if len(text) < 160:
            rows.append(["exact", text, " ".join(map(bits, evaluate(wrapped, x, np.float64(alpha))))])
    for text, start, stop, count, shape in FIGURES:
        values = evaluate(text, np.linspace(start, stop, count), shape)
        rows.append(["samples", text, f"{start} {stop} {count} {shape}", " ".join(map(bits, values))])
    with (pathlib.Path(__file__).parent / "expressions.tsv").open("w") as out:
        for row in rows:
            out.write("\t".join(row) + "\n")


main()
