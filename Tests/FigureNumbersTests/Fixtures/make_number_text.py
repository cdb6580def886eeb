#!/usr/bin/env python3
"""Writes number_text.tsv: the bits of a double in hexadecimal, a conversion, and what Python writes.

Conversions are those of Python's % operator, `repr`, and `plain N`: at most N decimals, no exponent, no "-0".
"""
import decimal
import pathlib
import random
import struct

decimal.getcontext().prec = 1200
random.seed(20240229)


def bits(value):
    return struct.unpack("<Q", struct.pack("<d", value))[0]


def of_bits(pattern):
    return struct.unpack("<d", struct.pack("<Q", pattern))[0]


def plain(value, decimals):
    rounded = decimal.Decimal(value).quantize(decimal.Decimal(1).scaleb(-decimals), decimal.ROUND_HALF_EVEN)
    text = format(rounded, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


special = [0.0, -0.0, 1.0, -1.0, 0.1, 0.2, 0.3, 0.1 + 0.2, 1 / 3, 2 / 3, 9.999, 99.95, 0.95, 0.05, 0.5, 1.5, 2.5, 3.5,
           0.25, 0.75, 0.125, 0.375, 0.0625, 2.675, 1e-4, 1e-5, 9.9999e-5, 1e15, 1e16, 1e17, 123456789012345678.0,
           9007199254740991.0, 9007199254740992.0, 9007199254740994.0, 5e-324, 2.2250738585072014e-308,
           2.225073858507201e-308, 1.7976931348623157e308, 1e300, 1e-300, 1e22, 1e23, 999999.5, 9999995.0, 0.0001,
           1e100, 4.35, 0.000123456789, 123456.789, 1e-7, 299792458.0, 6.02214076e23, -2.5, -0.5, -0.0004, -1e-20,
           9.5, 0.99999999999, 1e9, 1e10, 12345678.5, 2.0 ** 63, 2.0 ** 64, 2.0 ** 62 * 1.5, 2.0 ** -65, 2.0 ** -64,
           2.0 ** -63, 2.0 ** -75, 3.0 * 2.0 ** -54, 8.41, 144.0, 0.30000000000000004]
values = list(special)
values += [2.0 ** k for k in range(-1074, 1024, 37)]
values += [float(f"1e{k}") for k in range(-320, 309, 29)]
values += [of_bits(bits(float(f"1e{k}")) + d) for k in range(-10, 20, 3) for d in (-1, 1)]
values += [of_bits(random.getrandbits(64)) for _ in range(150)]
values += [of_bits(random.getrandbits(50)) for _ in range(20)]
values += [random.uniform(-2000, 2000) for _ in range(120)]
values += [round(random.uniform(-20, 20), random.randint(0, 4)) for _ in range(120)]
values += [random.randint(-10 ** 6, 10 ** 6) / 2 ** random.randint(1, 12) for _ in range(120)]
values += [10 ** random.uniform(-12, 12) for _ in range(100)]
values = [v for v in values if v == v and abs(v) != float("inf")]

rows = []
for index, value in enumerate(values):
    conversions = ["%.0f", "%.1f", "%.3f", "%.6f", "%.12f", "%.0e", "%.3e", "%e", "%g", "%.1g", "%1.10g", "%.12g", "%.17g",
                   "%.25f", "%+.2f", "%-10.2f", "%08.3f", "% .3g", "%#.4g", "%G", "%#.0e", "%-+9.1f", "%+012.4e", "%E"]
    chosen = conversions if index < len(special) else random.sample(conversions, 3)
    rows.append((value, "repr", repr(value)))
    for conversion in chosen:
        if "f" in conversion and abs(value) > 1e25 and index >= len(special):
            continue
        rows.append((value, conversion, conversion % value))
    for decimals in (0, 2, 6, 19) if index < len(special) else random.sample(range(0, 20), 2):
        if abs(value) < 1e40:
            rows.append((value, f"plain {decimals}", plain(value, decimals)))
for value in (float("nan"), float("inf"), float("-inf")):
    for conversion in ("repr", "%f", "%.3e", "%g", "%+8.1f", "%08.1f", "%-8g", "%G", "% F"):
        rows.append((value, conversion, repr(value) if conversion == "repr" else conversion % value))

with (pathlib.Path(__file__).parent / "number_text.tsv").open("w") as out:
    for value, conversion, text in rows:
        out.write(f"{bits(value):016x}\t{conversion}\t{text}\n")
