#!/usr/bin/env python3
"""Writes Sources/MathText/Symbols/*Data.swift from the tables of an installed matplotlib (3.11.2).

    math-tables.py Sources/MathText/Symbols

The tables are facts about symbols and fonts: which code point a TeX name stands for, where a symbol lies in the
Computer Modern and STIX fonts, which symbols are spaced as operators and relations.
"""
import pathlib
import sys

import matplotlib
from matplotlib import _mathtext, _mathtext_data as data

HEADER = "// Made by Scripts/math-tables.py from matplotlib {version}; do not edit.\n\n"

def table(folder, name, meaning, entries):
    """One sorted text of `key value` lines, which `NameTable` searches in place."""
    lines = []
    for key, value in sorted(entries.items(), key=lambda item: item[0].encode()):
        assert " " not in key and "\n" not in key and key
        lines.append(f"{key} {value}")
    text = "\n".join(lines)
    assert '"##' not in text
    swift = HEADER.format(version=matplotlib.__version__)
    swift += "extension NameTable {\n"
    swift += f"  /// {meaning}\n"
    swift += f"  static let {name} = NameTable(\n    ##\"\"\"\n"
    swift += "".join(f"    {line}\n" for line in lines)
    swift += "    \"\"\"##)\n}\n"
    file = name[0].upper() + name[1:] + "Data.swift"
    (folder / file).write_text(swift)


def ranges(alphabet, entries):
    """One entry for each range, numbered in ascending order."""
    assert all(left[1] < right[0] for left, right in zip(entries, entries[1:]))
    return {f"{alphabet}/{number}": f"{first:x} {last:x} {font} {start:x}"
            for number, (first, last, font, start) in enumerate(entries)}


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    parser = _mathtext.Parser
    table(folder, "symbolCodes", "The code point, in hexadecimal, that the TeX name of a symbol stands for.",
          {name: f"{code:x}" for name, code in data.tex2uni.items()})
    table(folder, "computerModern",
          "Computer Modern face and code in it (hexadecimal) of a character or a TeX name with its backslash.",
          {name: f"{font} {code:x}" for name, (font, code) in data.latex_to_bakoma.items()})
    classes = {name: "relation" for name in parser._relation_symbols | parser._arrow_symbols}
    classes |= {name: "binary" for name in parser._binary_operators}
    classes |= {name: "punctuation" for name in parser._punctuation_symbols}
    table(folder, "symbolClasses", "How a character or a TeX name with its backslash is spaced in math.", classes)
    virtual = {}
    for font, mapping in data.stix_virtual_fonts.items():
        for style, entries in (mapping.items() if isinstance(mapping, dict) else [("any", mapping)]):
            virtual |= ranges(f"{font}/{style}", entries)
    table(folder, "stixAlphabets",
          "Alphabets at other code points: `first last font start` (hexadecimal) of each numbered range.",
          virtual)


if __name__ == "__main__":
    main()
