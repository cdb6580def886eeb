#!/usr/bin/env python3
"""Compares the program's pictures with matplotlib's, pixel by pixel.

    compare.py files FIGURE.yaml...                     descriptions
    compare.py random GENERATOR --seed S --count N      random ones, of a generator in random_figures.py

`--figures` names the program. A figure that the program refuses or matplotlib cannot draw is told apart.
"""
import argparse
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import warnings

import numpy as np
import yaml
from PIL import Image

import draw
import random_figures

warnings.filterwarnings("ignore")


def difference(ours, theirs):
    """What differs between two PNG files; nothing where all pixels are equal."""
    a, b = (np.asarray(Image.open(path).convert("RGBA")).astype(int) for path in (ours, theirs))
    if a.shape != b.shape:
        return f"{a.shape[1]}x{a.shape[0]} instead of {b.shape[1]}x{b.shape[0]}"
    # What is not seen has no colour.
    a[a[..., 3] == 0] = 0
    b[b[..., 3] == 0] = 0
    apart = np.abs(a - b).max(axis=2)
    if not apart.any():
        return None
    places = np.argwhere(apart > 0)
    return f"{len(places)} pixels, up to {apart.max()}, from {places.min(axis=0)[::-1]} to {places.max(axis=0)[::-1]}"


def unlimited():
    resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def compare(paths, program, folder):
    """Prints what differs and returns how many figures are equal, differ, are refused, or cannot be drawn."""
    out = folder / "ours"
    out.mkdir(exist_ok=True)
    run = subprocess.run([program, "render", *map(str, paths), "--out", str(out)], capture_output=True, text=True, preexec_fn=unlimited)
    counts = {"equal": 0, "different": 0, "refused": 0, "not drawn by matplotlib": 0}
    for path in paths:
        ours = out / (path.stem + ".png")
        theirs = folder / (path.stem + ".matplotlib.png")
        try:
            # Some figures take matplotlib minutes, or all memory there is.
            signal.alarm(60)
            draw.save(draw.load(path), theirs, path.parent)
        except Exception as error:
            counts["not drawn by matplotlib"] += 1
            print(f"{path}: {'drawn' if ours.exists() else 'refused'}; matplotlib: {type(error).__name__}: {error}")
            continue
        finally:
            signal.alarm(0)
            draw.plt.close("all")
        if not ours.exists():
            counts["refused"] += 1
            said = [line for line in run.stderr.splitlines() if path.name in line]
            print(f"{path}: {said[0] if said else 'not drawn'}")
            continue
        found = difference(ours, theirs)
        counts["different" if found else "equal"] += 1
        if found:
            print(f"{path}: {found}")
    return counts


def give_up(*_):
    raise TimeoutError("takes more than a minute")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--figures", default=".build/release/figures")
    parser.add_argument("--keep", help="the folder that descriptions and pictures are left in")
    commands = parser.add_subparsers(dest="command", required=True)
    files = commands.add_parser("files")
    files.add_argument("paths", nargs="+", type=pathlib.Path)
    random = commands.add_parser("random")
    random.add_argument("generator", choices=sorted(random_figures.GENERATORS))
    random.add_argument("--seed", type=int, required=True)
    random.add_argument("--count", type=int, default=100)
    arguments = parser.parse_args()
    signal.signal(signal.SIGALRM, give_up)
    resource.setrlimit(resource.RLIMIT_AS, (8 << 30, resource.RLIM_INFINITY))
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(arguments.keep or temporary)
        folder.mkdir(exist_ok=True, parents=True)
        if arguments.command == "files":
            paths = arguments.paths
        else:
            paths = []
            for seed in range(arguments.seed, arguments.seed + arguments.count):
                path = folder / f"{arguments.generator}{seed}.yaml"
                figure = random_figures.GENERATORS[arguments.generator](seed, folder)
                path.write_text(yaml.safe_dump(figure, sort_keys=False, allow_unicode=True))
                paths.append(path)
        counts = compare(paths, arguments.figures, folder)
    print(", ".join(f"{count} {name}" for name, count in counts.items()))
    return 0 if counts["equal"] == sum(counts.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
