"""The functions of expressions, as numpy computes them."""
import math

import numpy as np


def erf(x):
    return np.vectorize(math.erf, otypes=[float])(x)


def erfc(x):
    return np.vectorize(math.erfc, otypes=[float])(x)


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + decay), decay / (1 + decay))


def softplus(x):
    return np.logaddexp(0, x)


FUNCTIONS = {
    "exp": np.exp, "log": np.log, "log10": np.log10, "log1p": np.log1p, "expm1": np.expm1, "sqrt": np.sqrt,
    "abs": np.abs, "sin": np.sin, "cos": np.cos, "tan": np.tan, "sinh": np.sinh, "cosh": np.cosh, "tanh": np.tanh,
    "exp2": np.exp2, "log2": np.log2, "cbrt": np.cbrt, "asin": np.arcsin, "acos": np.arccos, "asinh": np.arcsinh,
    "acosh": np.arccosh, "atanh": np.arctanh, "erfc": erfc, "ceil": np.ceil, "round": np.round,
    "atan": np.arctan, "erf": erf, "sign": np.sign, "floor": np.floor, "min": np.minimum, "max": np.maximum,
    "where": np.where, "sigmoid": sigmoid, "softplus": softplus,
    "relu": lambda x: np.where(x < 0, 0, x),
    "leaky_relu": lambda x, alpha=1.0: np.where(x <= 0, alpha * x, x),
    "elu": lambda x, alpha=1.0: np.where(x <= 0, alpha * np.expm1(x), x),
    "sgn": lambda x: np.where(x <= 0, 0, 1),
    "silu": lambda x: x * sigmoid(x),
    "gelu": lambda x: 0.5 * x * (1 + erf(x / math.sqrt(2))),
    "mish": lambda x: x * np.tanh(softplus(x)),
}

# At a kink the value that the document draws.
DERIVATIVES = {
    "sigmoid": lambda x: sigmoid(x) * (1 - sigmoid(x)),
    "tanh": lambda x: 1 - np.tanh(x) ** 2,
    "relu": lambda x: np.where(x < 0, 0, 1),
    "leaky_relu": lambda x, alpha=1.0: np.where(x < 0, alpha, 1),
    "elu": lambda x, alpha=1.0: np.where(x <= 0, alpha * np.exp(x), 1),
    "sgn": np.zeros_like,
}
