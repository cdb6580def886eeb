#!/usr/bin/env python3
"""Writes generated/GENERATOR.tsv: random figure descriptions and the pixels that matplotlib (3.11.2) draws of them.

    make_figures.py GENERATOR SEED COUNT

GENERATOR is one of those in random_figures.py. Of the COUNT figures from SEED on, as few are kept as use every key, and
every named value, that any of them uses. Columns: seed; width, height and
SHA-256 of the RGBA bytes of the whole canvas; the same of the crop; the description as YAML on one line.
"""
import hashlib
import io
import logging
import pathlib
import signal
import sys
import tempfile
import warnings

import yaml
from PIL import Image

import dates_and_ticks
import draw
import random_figures

TABLES = pathlib.Path(__file__).parent.parent / "FigureKitTests/Fixtures/generated"

# Larger pictures would take the tests too long.
MOST_PIXELS = 260_000
# Longer descriptions would make the table too large.
MOST_BYTES = 12_000


def uses(value, path=""):
    """The keys of a description by their path, lists left out, and what stands for a choice among names."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield f"{path}.{key}"
            yield from uses(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from uses(inner, path)
    elif dates_and_ticks.is_date(value):
        yield f"{path}=date"
    elif isinstance(value, (str, bool)) and not path.endswith((".s", ".text", ".label", ".y", ".y1", ".title", ".labels")):
        yield f"{path}={value}"
    elif path.endswith((".marker", ".dpi", ".linthresh", ".base")):
        yield f"{path}={value}"


class OneLine(yaml.SafeDumper):
    """Writes line breaks in texts as escapes."""

    def represent_text(self, text):
        return self.represent_scalar("tag:yaml.org,2002:str", text, style='"' if "\n" in text else None)


OneLine.add_representer(str, OneLine.represent_text)


def saved(figure, **arguments):
    stream = io.BytesIO()
    figure.savefig(stream, format="png", **arguments)
    picture = Image.open(stream).convert("RGBA")
    return picture.width, picture.height, hashlib.sha256(picture.tobytes()).hexdigest()


def drawn(description, folder):
    """The two pictures of a description; None where matplotlib fails, takes too long, or they are too large."""
    try:
        signal.alarm(20)
        figure = draw.build(description, folder)
        saving = description.get("savefig", {})
        whole = saved(figure, **saving)
        box = figure.get_tightbbox(figure.canvas.get_renderer())
        if max(box.width * figure.dpi, 1) * max(box.height * figure.dpi, 1) > MOST_PIXELS or whole[0] * whole[1] > MOST_PIXELS:
            return None
        # A layout engine begins where it left off.
        figure = draw.build(description, folder)
        return [*whole, *saved(figure, bbox_inches="tight", pad_inches=0.1, **saving)]
    except Exception:
        return None
    finally:
        signal.alarm(0)
        draw.plt.close("all")


def give_up(*_):
    raise TimeoutError


def main():
    signal.signal(signal.SIGALRM, give_up)
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    generator = random_figures.GENERATORS[name]
    rows = {}
    with tempfile.TemporaryDirectory() as folder:
        candidates = {number: generator(number, folder) for number in range(seed, seed + count)}
        used = {number: set(uses(figure)) for number, figure in candidates.items()}
        missing = set().union(*used.values())
        while missing and candidates:
            # The most that is new for the pixels it takes.
            best = max(candidates, key=lambda number: (len(used[number] & missing), -number))
            figure = candidates.pop(best)
            if not used[best] & missing:
                break
            text = yaml.dump(figure, Dumper=OneLine, sort_keys=False, allow_unicode=True, default_flow_style=True, width=10 ** 9)
            pictures = len(text) < MOST_BYTES and drawn(figure, pathlib.Path(folder))
            if pictures:
                rows[best] = [best, *pictures, text.strip()]
                missing -= used[best]
    lines = ["\t".join(map(str, rows[number])) for number in sorted(rows)]
    (TABLES / f"{name}.tsv").write_text("\n".join(lines) + "\n")
    print(f"{len(rows)} figures; not covered: {sorted(missing)}")


if __name__ == "__main__":
    main()
