#!/usr/bin/env python3
"""Writes sheets.txt: the style sheets of the installed matplotlib (3.11.2), each after a line with its name in brackets.

Comments and blank lines are left out, and the sheets that matplotlib does not list (`style.available`).
"""
import pathlib

from matplotlib import cbook, style

FOLDER = pathlib.Path(style._BASE_LIBRARY_PATH)

parts = []
for name in style.available:
    if name == "classic":  # hints texts by rules that the program does not have
        continue
    lines = [cbook._strip_comment(line).strip() for line in (FOLDER / f"{name}.mplstyle").read_text().splitlines()]
    parts.append(f"[{name}]\n" + "".join(f"{line}\n" for line in lines if line))
(pathlib.Path(__file__).parent / "sheets.txt").write_text("".join(parts))
