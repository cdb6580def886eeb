"""Writes scalars.tsv: plain scalars, the type that PyYAML's safe_load gives them, and Python's str() of the value."""
import pathlib
import random

import yaml

texts = """yes Yes YES yEs no No NO true True TRUE tRue false False FALSE on On ON off Off OFF y Y n N t f
null Null NULL nUll ~ ~~ none None nul nulls
0 -0 +0 00 007 08 09 0o17 017 -017 +017 0x1F 0x1f 0X1F -0x10 0x 0b101 0b102 0b 0b_1 1_000 1__0 1_ _1 -1_000 +5 - +
123456789012345678 9223372036854775807 0x7fffffffffffffff 0_ 0_7 0__7
1.0 1. .5 -.5 +.5 -1.5 +1.5 1.5e3 1.5e+3 1.5E-3 1e3 1e+3 1E5 1.e+5 .5e+3 .5e3 1.0e+ 1.0e 1_000.25 1.5_0 ._5 .5_0 1.2.3
.inf -.inf +.inf .Inf .INF .iNf .nan .NaN .NAN -.nan +.nan inf nan -inf . .. ... .e+3 1.0e+400
1:30 1:30:00 12:60 12:6 12:06 -1:30 +1:30 0:30 00:30 1:2:3:4 1:30.5 0:30.5 1_0:30 1:3_0 190:20:30.15 1:30. 1: :30 1:75.5
2001-01-01 2001-1-1 abc a1 1a 1,5 1.0f = << x* 0.1 0.2 0.5 1e-3 1e-05 1.0e-05 100000.0 1.0e+16 1.0e+22 123456.789e+3
3.14159265358979312 0.1e+1 1.7976931348623157e+308 2.5e-324""".split()
r = random.Random(4)
texts += ["".join(r.choice("0123456789_.:eE+-xb") for _ in range(r.randint(1, 7))) for _ in range(1500)]
texts += [repr(r.uniform(-10, 10) * 10 ** r.randint(-30, 30)) for _ in range(200)]

rows = {}
for text in texts:
    try:
        value, = yaml.safe_load(f"[{text}]")
    except Exception:
        continue
    kind = {type(None): "null", bool: "bool", int: "int", float: "float"}.get(type(value), "text")
    if not isinstance(value, (dict, list)):
        rows[text] = f"{text}\t{kind}\t{text if kind == 'text' else value}\n"
(pathlib.Path(__file__).parent / "scalars.tsv").write_text("".join(rows.values()))
