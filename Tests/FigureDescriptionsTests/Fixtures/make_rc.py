"""Writes rc.tsv: every rc key of matplotlib with its default value as JSON."""
import json
import pathlib

import matplotlib

rows = []
for key, value in sorted(matplotlib.rcParamsDefault.items()):
    if key == "axes.prop_cycle":
        value = value.by_key()["color"]
    if key.startswith("_internal"):
        continue
    rows.append(f"{key}\t{json.dumps(value, default=str)}\n")
(pathlib.Path(__file__).parent / "rc.tsv").write_text("".join(rows))
