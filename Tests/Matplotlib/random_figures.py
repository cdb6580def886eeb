"""Random figure descriptions, one generator for each group of keys. A seed always gives the same figure."""
import pathlib
import math
import random

import date_figures
import general_figures
import statistics_figures
import layout_figures

from choices import maybe, size, values

COLORS = ["C0", "C1", "C3", "red", "0.4", "#1f77b4", "#11aa3380", "none", "tab:purple", "xkcd:sky blue"]
SEEN = [color for color in COLORS if color != "none"]


def label(r):
    label = {"text": r.choice(["Loss", "$x^2$", "two\nlines", "Ay", "long label of an axis"])}
    maybe(r, .4, label, "ha", lambda: r.choice(["left", "center", "right"]))
    maybe(r, .3, label, "va", lambda: r.choice(["top", "center", "bottom", "baseline", "center_baseline"]))
    maybe(r, .4, label, "x", lambda: round(r.uniform(-.1, 1.1), 2))
    maybe(r, .4, label, "y", lambda: round(r.uniform(-.1, 1.1), 2))
    maybe(r, .4, label, "rotation", lambda: r.choice([0, 20, 45, 90, -30, "vertical"]))
    maybe(r, .3, label, "rotation_mode", lambda: r.choice(["default", "anchor", "xtick", "ytick"]))
    maybe(r, .2, label, "color", lambda: r.choice(SEEN))
    return label


def labels(seed, folder):
    """Places and alignments of labels, overlapping rows, saving at another resolution."""
    r = random.Random(seed)
    rows, columns = r.choice([(1, 1), (2, 1), (1, 2), (2, 2)])
    figure = {"figsize": size(r), "subplots": [rows, columns], "axes": []}
    maybe(r, .5, figure, "layout", lambda: "tight")
    maybe(r, .4, figure, "gridspec", lambda: {
        "hspace": round(r.uniform(-.5, .5), 2), "wspace": round(r.uniform(-.4, .5), 2)})
    maybe(r, .4, figure, "savefig", lambda: {"dpi": r.choice([50, 72, 130, 200])})
    if r.random() < .2:
        figure.setdefault("savefig", {})["transparent"] = True
    maybe(r, .3, figure, "bbox_inches", lambda: "tight")
    maybe(r, .4, figure, "suptitle", lambda: label(r))
    for _ in range(rows * columns):
        axes = {"artists": []}
        maybe(r, .3, axes, "facecolor", lambda: "none")
        for key in ("title", "xlabel", "ylabel"):
            maybe(r, .7, axes, key, lambda: label(r))
        count = r.randint(1, 3)
        for number in range(count):
            line = {"x": values(r, 6), "y": values(r, 6), "label": f"line {number}"}
            maybe(r, .5, line, "marker", lambda: r.choice("os^x"))
            maybe(r, .5, line, "markevery", lambda: r.choice([-1, -2, 2, 3, [0, 2], [-1]]))
            axes["artists"].append({"line": line})
        if r.random() < .5:
            text = {"x": .5, "y": .2, "s": r.choice(["Text", "a\nbcd", "$y_1$"])}
            maybe(r, .8, text, "rotation", lambda: r.choice([0, 30, 90, 200]))
            maybe(r, .8, text, "rotation_mode", lambda: r.choice(["default", "anchor", "xtick", "ytick"]))
            maybe(r, .5, text, "ha", lambda: r.choice(["left", "center", "right"]))
            axes["artists"].append({"text": text})
        maybe(r, .5, axes, "legend", lambda: {
            "labelcolor": r.choice([["r", "g"], ["C1"], ["none", "b"], "0.3"]), "loc": r.choice(["best", "upper right"])})
        figure["axes"].append(axes)
    return figure


def scatters(seed, folder):
    """Sizes that are missing, opacities by sample."""
    r = random.Random(seed)
    axes = {"artists": []}
    for number in range(r.randint(1, 2)):
        count = r.randint(2, 8)
        scatter = {"x": values(r, count), "y": values(r, count), "label": f"scatter {number}"}
        maybe(r, .7, scatter, "s", lambda: [
            float("nan") if r.random() < .3 else round(r.uniform(0, 400), 1) for _ in range(count)])
        maybe(r, .6, scatter, "alpha", lambda: [round(r.random(), 2) for _ in range(count)])
        if r.random() < .3:
            scatter["alpha"] = .5
        kind = r.randrange(4)
        if kind == 0:
            scatter["c"] = values(r, count)
        elif kind == 1:
            scatter["c"] = r.choice(SEEN)
        elif kind == 2:
            scatter["c"] = [r.choice(SEEN) for _ in range(count)]
        maybe(r, .3, scatter, "edgecolors", lambda: r.choice(["face", "k", "none"]))
        maybe(r, .3, scatter, "linewidths", lambda: [1, 2])
        maybe(r, .4, scatter, "marker", lambda: r.choice("os^xD*."))
        axes["artists"].append({"scatter": scatter})
    maybe(r, .6, axes, "legend", lambda: True)
    return {"figsize": size(r), "axes": [axes]}


FILTERS = ["none", "nearest", "auto", "antialiased", "bilinear", "bicubic", "spline16", "spline36", "hanning", "hamming",
           "hermite", "kaiser", "quadric", "catrom", "gaussian", "bessel", "mitchell", "sinc", "lanczos", "blackman"]
MAPS = ["viridis", "magma_r", "RdBu", "gray", "tab10", "Blues", "coolwarm", "twilight", "Set3", "jet"]


def colors(r, target, low, high):
    """A colour map, a norm and its ends, for data from `low` to `high`."""
    maybe(r, .7, target, "cmap", lambda: r.choice(MAPS + [["white", "red"], ["k", "#11aa33", "y"]]))
    norm = r.randrange(9)
    if norm == 1 and low > 0:
        target["norm"] = r.choice(["log", {"value": "log"}])
    elif norm == 2:
        target["norm"] = {"value": "symlog", "linthresh": r.choice([.5, 2])}
    elif norm == 3:
        target["norm"] = {"value": "two_slope", "vcenter": round((low + high) / 2 + .1, 2)}
    elif norm == 4:
        target["norm"] = r.choice(["centered", {"value": "centered", "vcenter": .5}])
        return
    elif norm == 5 and low >= 0:
        target["norm"] = {"value": "power", "gamma": r.choice([.5, 2])}
    elif norm == 6:
        target["norm"] = {"value": "boundary", "boundaries": [low, round(low + (high - low) * .4, 2), high]}
        return
    if r.random() < .3:
        target["vmin"] = round(low + (high - low) * r.uniform(.05, .3), 2)
    if r.random() < .3:
        target["vmax"] = round(low + (high - low) * r.uniform(.7, 1.2), 2)


def images(seed, folder):
    """Images of numbers, scatters with colour maps, lines and bars over images."""
    r = random.Random(seed)
    rows, columns = r.choice([(1, 1), (1, 2), (2, 1)])
    figure = {"figsize": size(r), "dpi": r.choice([50, 72, 100]), "subplots": [rows, columns], "axes": []}
    maybe(r, .3, figure, "layout", lambda: "tight")
    maybe(r, .2, figure, "savefig", lambda: {"dpi": r.choice([60, 90])})
    for _ in range(rows * columns):
        axes = {"artists": []}
        low, high = r.choice([(0, 1), (-3, 3), (1, 100), (0, 255)])
        height, width = r.choice([(1, 1), (2, 3), (4, 4), (10, 7), (40, 60), (150, 90), (1, 30), (300, 2)])
        z = [[round(r.uniform(low, high), 3) for _ in range(width)] for _ in range(height)]
        if r.random() < .3:
            for _ in range(r.randint(1, 4)):
                z[r.randrange(height)][r.randrange(width)] = float("nan")
        if r.random() < .05:
            z = [[2.5] * width for _ in range(height)]
        image = {"z": z}
        colors(r, image, low, high)
        maybe(r, .5, image, "origin", lambda: r.choice(["upper", "lower"]))
        maybe(r, .4, image, "extent", lambda: r.choice([
            [0, 1, 0, 1], [-3, 3, -2, 2], [5, 1, 0, 3], [0, width, height, 0], [0.5, 1e3, -1, 1]]))
        maybe(r, .6, image, "aspect", lambda: r.choice(["auto", "equal", .5]))
        maybe(r, .7, image, "interpolation", lambda: r.choice(FILTERS))
        maybe(r, .3, image, "interpolation_stage", lambda: r.choice(["auto", "data", "rgba"]))
        maybe(r, .3, image, "alpha", lambda: r.choice([0, .3, .8, 1]))
        maybe(r, .1, image, "zorder", lambda: 3)
        maybe(r, .1, image, "clip_on", lambda: False)
        axes["artists"].append({"imshow": image})
        if r.random() < .4:
            axes["artists"].append({"line": {"x": values(r, 4), "y": values(r, 4), "label": "line"}})
        if r.random() < .4:
            count = r.randint(2, 20)
            scatter = {"x": values(r, count), "y": values(r, count), "c": values(r, count, max(low, .1), high)}
            colors(r, scatter, max(low, .1), high)
            axes["artists"].insert(r.randrange(2), {"scatter": scatter})
        maybe(r, .2, axes, "xlim", lambda: r.choice([[0, 2], [3, -1], [None, 4]]))
        maybe(r, .2, axes, "ylim", lambda: r.choice([[0, 2], [3, -1]]))
        maybe(r, .2, axes, "aspect", lambda: r.choice(["auto", "equal", 2]))
        maybe(r, .2, axes, "margins", lambda: .1)
        maybe(r, .3, axes, "grid", lambda: True)
        maybe(r, .2, axes, "legend", lambda: True)
        figure["axes"].append(axes)
    return figure


def levels(r, rows, columns, channels, top):
    """Rows of colours; whole levels to 255, or fractions, some of them out of range."""
    if top == 255:
        return [[[r.randint(0, 255) for _ in range(channels)] for _ in range(columns)] for _ in range(rows)]
    return [[[round(r.uniform(-.1, 1.1), 3) for _ in range(channels)] for _ in range(columns)] for _ in range(rows)]


def picture_file(r, folder, name, rows, columns):
    """Writes a picture of some kind and returns its name."""
    import numpy as np
    from PIL import Image
    kind = r.choice(["RGB", "RGBA", "L", "P", "LA", "1", "u1", "f4", "f8", "i8", "csv"])
    channels = r.choice([3, 4])
    if kind == "csv":
        path = pathlib.Path(folder) / f"{name}.csv"
        table = [[round(r.uniform(-3, 3), 2) for _ in range(columns)] for _ in range(rows)]
        header = [",".join(f"c{place}" for place in range(columns))] if r.random() < .5 else []
        path.write_text("\n".join(header + [",".join(map(str, row)) for row in table]) + "\n")
    elif kind[-1].isdigit() and kind != "1":
        path = pathlib.Path(folder) / f"{name}.npy"
        np.save(path, np.asarray(levels(r, rows, columns, channels, 1 if kind[0] == "f" else 255)).astype(kind))
    else:
        path = pathlib.Path(folder) / f"{name}.png"
        Image.fromarray(np.asarray(levels(r, rows, columns, 4, 255)).astype("u1"), "RGBA").convert(kind).save(path)
    return path.name


def pictures(seed, folder):
    """Images of colours, from lists and files of all kinds, and matrices."""
    r = random.Random(seed)
    axes = {"artists": []}
    rows, columns = r.choice([(1, 1), (2, 3), (5, 4), (30, 20), (90, 120)])
    kind = r.randrange(4)
    if kind == 0:
        z = levels(r, rows, columns, r.choice([3, 4]), r.choice([1, 255]))
    elif kind == 1:
        z = [[round(r.uniform(-3, 9), 2) for _ in range(columns)] for _ in range(rows)]
    else:
        z = {"file": picture_file(r, folder, f"picture{seed}", rows, columns)}
    image = {"z": z}
    maybe(r, .4, image, "origin", lambda: r.choice(["upper", "lower"]))
    maybe(r, .3, image, "extent", lambda: r.choice([[0, 1, 0, 1], [-3, 3, -2, 2], [5, 1, 0, 3]]))
    maybe(r, .4, image, "aspect", lambda: r.choice(["auto", "equal", .5]))
    maybe(r, .6, image, "interpolation", lambda: r.choice(FILTERS))
    maybe(r, .4, image, "alpha", lambda: r.choice([0, .3, .8, 1]))
    isMatrix = kind == 1 or r.random() < .3
    axes["artists"].append({"matshow" if isMatrix else "imshow": image})
    maybe(r, .3, axes, "title", lambda: "T")
    maybe(r, .3, axes, "xlabel", lambda: "x")
    maybe(r, .2, axes, "facecolor", lambda: "C1")
    maybe(r, .1, axes, "xticks", lambda: [0, 1])
    maybe(r, .1, axes, "minorticks", lambda: True)
    figure = {"figsize": size(r), "dpi": r.choice([50, 72, 100]), "axes": [axes]}
    maybe(r, .4, figure, "layout", lambda: "tight")
    return figure


def steps(seed, folder):
    """Stairs of all kinds, on linear and logarithmic axes."""
    r = random.Random(seed)
    axes = {"artists": []}
    isLog = r.random() < .2
    for number in range(r.randint(1, 3)):
        count = r.choice([0, 1, 2, 5, 12])
        low = .1 if isLog else -3
        stairs = {"values": values(r, count, low, 3), "label": f"stairs {number}"}
        if r.random() < .2 and count:
            stairs["values"][r.randrange(count)] = float("nan")
        maybe(r, .6, stairs, "edges", lambda: sorted(values(r, count + 1, .5 if isLog else -2, 5)))
        baseline = r.random()
        if baseline < .3:
            stairs["baseline"] = r.choice([.5, 1, 2] if isLog else [-1, 0, .5])
        elif baseline < .5 and count > 1:
            stairs["baseline"] = values(r, count, low, 3)
        elif isLog:
            stairs["baseline"] = .05
        maybe(r, .4, stairs, "fill", lambda: True)
        maybe(r, .4, stairs, "orientation", lambda: r.choice(["vertical", "horizontal"]))
        for key in ("color", "facecolor", "edgecolor"):
            maybe(r, .2, stairs, key, lambda: r.choice(COLORS))
        maybe(r, .3, stairs, "alpha", lambda: r.choice([.3, 1]))
        maybe(r, .3, stairs, "linewidth", lambda: r.choice([0, .5, 3]))
        maybe(r, .3, stairs, "linestyle", lambda: r.choice(["--", ":", "-"]))
        maybe(r, .2, stairs, "zorder", lambda: r.choice([0, 5]))
        axes["artists"].append({"stairs": stairs})
        if r.random() < .3:
            axes["artists"].append({"line": {"x": values(r, 4, .5, 3), "y": values(r, 4, .5, 3)}})
    if isLog:
        axes["yscale"] = "log"
    maybe(r, .6, axes, "legend", lambda: True)
    maybe(r, .3, axes, "margins", lambda: r.choice([0, .2]))
    figure = {"figsize": size(r), "dpi": r.choice([50, 100]), "axes": [axes]}
    maybe(r, .2, figure, "rc", lambda: {"patch.force_edgecolor": True})
    return figure


def scales(seed, folder):
    """Axes on logit and asinh scales."""
    r = random.Random(seed)
    axes = {"artists": []}
    for axis in "xy":
        kind = r.choice(["linear", "logit", "logit", "asinh", "asinh"])
        scale = {"value": kind}
        if kind == "logit":
            maybe(r, .3, scale, "nonpositive", lambda: r.choice(["mask", "clip"]))
            maybe(r, .2, scale, "one_half", lambda: "0.5")
            maybe(r, .3, scale, "use_overline", lambda: True)
        elif kind == "asinh":
            maybe(r, .5, scale, "linear_width", lambda: r.choice([.1, .5, 3, 50]))
            maybe(r, .3, scale, "base", lambda: r.choice([0, 2, 3, 8]))
            maybe(r, .2, scale, "subs", lambda: [2, 3])
        axes[axis + "scale"] = scale if len(scale) > 1 or r.random() < .5 else kind
        if r.random() < .25:
            low, high = sorted(values(r, 2, .001, .999)) if kind == "logit" else sorted(values(r, 2, -90, 300))
            axes[axis + "lim"] = r.choice([[low, high], [high, low]])
    def data(axis, count):
        if "logit" in str(axes[axis + "scale"]):
            spread = r.choice([.5, 2, 6])
            data = [1 / (1 + 10 ** -r.uniform(-spread, spread)) for _ in range(count)]
            if r.random() < .1:
                data[0] = r.choice([0, 1, -2, 1.5])
            return data
        reach = r.choice([.3, 5, 1e4])
        return values(r, count, -reach, reach)
    for number in range(r.randint(1, 2)):
        line = {"x": data("x", 6), "y": data("y", 6), "label": f"line {number}"}
        maybe(r, .5, line, "marker", lambda: "o")
        axes["artists"].append({"line": line})
    if r.random() < .3:
        axes["artists"].append({"bar": {"x": data("x", 3), "height": data("y", 3), "width": .05}})
    maybe(r, .2, axes, "minorticks", lambda: True)
    maybe(r, .3, axes, "grid", lambda: {"which": r.choice(["major", "both"])})
    maybe(r, .4, axes, "legend", lambda: True)
    maybe(r, .2, axes, "margins", lambda: r.choice([0, .2]))
    figure = {"figsize": size(r), "dpi": r.choice([50, 100]), "axes": [axes]}
    maybe(r, .2, figure, "rc", lambda: r.choice([{"axes.unicode_minus": False}, {"axes.autolimit_mode": "round_numbers"}]))
    return figure


def samples(r, count, isLog):
    """Samples of one set: even, heaped, whole or missing ones."""
    kind = r.randrange(5)
    if kind == 0:
        return [r.randint(0, 12) for _ in range(count)]
    data = [round(r.gauss(2, 1.5), 3) for _ in range(count)] if kind < 3 else values(r, count, 0, 9)
    if kind == 4 and count > 2:
        data[r.randrange(count)] = float("nan")
    return [abs(value) for value in data] if isLog else data


def histograms(seed, folder):
    """Histograms of all kinds, bars upright and lying, on linear and logarithmic axes."""
    r = random.Random(seed)
    axes = {"artists": []}
    isLog = r.random() < .2
    for number in range(r.choice([1, 1, 2])):
        setCount = r.choice([1, 1, 1, 2, 3])
        sizes = [r.choice([1, 5, 30, 200]) for _ in range(setCount)]
        data = [samples(r, size, isLog) for size in sizes]
        hist = {"x": data[0] if setCount == 1 and r.random() < .7 else data}
        isOneList = hist["x"] is data[0]
        bins = r.random()
        if bins < .3:
            hist["bins"] = r.choice([1, 3, 20, 150])
        elif bins < .5:
            hist["bins"] = sorted(values(r, r.randint(2, 9), -2, 8))
        elif bins < .8 and r.random() < .8:
            hist["bins"] = r.choice(["auto", "sqrt", "sturges", "rice", "scott", "fd", "doane", "stone"])
        maybe(r, .2, hist, "range", lambda: r.choice([[0, 5], [-1, 3], [1, 1]]))
        if not isinstance(hist.get("bins"), str) and r.random() < .3:
            weights = [values(r, size, .1, 3) for size in sizes]
            hist["weights"] = weights[0] if isOneList else weights
        maybe(r, .3, hist, "density", lambda: True)
        maybe(r, .2, hist, "cumulative", lambda: r.choice([True, -1]))
        maybe(r, .6, hist, "histtype", lambda: r.choice(["bar", "barstacked", "step", "stepfilled"]))
        maybe(r, .3, hist, "align", lambda: r.choice(["left", "mid", "right"]))
        maybe(r, .3, hist, "orientation", lambda: r.choice(["vertical", "horizontal"]))
        maybe(r, .3, hist, "rwidth", lambda: r.choice([.5, .9, 1.2]))
        maybe(r, .3, hist, "stacked", lambda: True)
        maybe(r, .2, hist, "bottom", lambda: r.choice([0, .5, 2]))
        if isLog:
            hist["log"] = True
            hist.pop("bottom", None)
        maybe(r, .4, hist, "color", lambda: [r.choice(COLORS) for _ in range(setCount)] if setCount > 1 else r.choice(SEEN))
        maybe(r, .2, hist, "facecolor", lambda: r.choice(SEEN))
        maybe(r, .3, hist, "edgecolor", lambda: r.choice(["k", "none", ["r", "b"]]))
        maybe(r, .3, hist, "linewidth", lambda: r.choice([0, 2, [.5, 3]]))
        maybe(r, .2, hist, "linestyle", lambda: r.choice(["--", ["-", ":"]]))
        maybe(r, .3, hist, "alpha", lambda: r.choice([.3, 1]))
        maybe(r, .2, hist, "zorder", lambda: r.choice([0, 5]))
        maybe(r, .7, hist, "label", lambda: r.choice([f"hist {number}", [f"set {place}" for place in range(setCount)]]))
        axes["artists"].append({"hist": hist})
        if r.random() < .3:
            bar = {"y": values(r, 4, 0, 5), "width": values(r, 4, .5, 9), "label": "lying"}
            maybe(r, .4, bar, "left", lambda: values(r, 4, .1, 2))
            maybe(r, .4, bar, "height", lambda: r.choice([.3, values(r, 4, .1, 2)]))
            maybe(r, .4, bar, "color", lambda: r.choice([["none", "r"], "C3"]))
            maybe(r, .4, bar, "edgecolor", lambda: r.choice([["none", "b"], "k"]))
            maybe(r, .4, bar, "align", lambda: "edge")
            maybe(r, .3, bar, "alpha", lambda: .5)
            axes["artists"].append({"barh": bar})
    maybe(r, .6, axes, "legend", lambda: True)
    maybe(r, .2, axes, "margins", lambda: r.choice([0, .2]))
    figure = {"figsize": size(r), "dpi": r.choice([50, 100]), "axes": [axes]}
    maybe(r, .2, figure, "rc", lambda: {"patch.force_edgecolor": True})
    maybe(r, .1, figure, "rc", lambda: {"hist.bins": 7})
    return figure


def contents(r, depth=0):
    """Axes with a line or two, and with axes attached to them."""
    axes = {"artists": []}
    for number in range(r.randint(0, 2)):
        reach = r.choice([1, 20, 3e5])
        line = {"x": values(r, 5), "y": values(r, 5, -reach, reach), "label": f"line {number}"}
        maybe(r, .4, line, "marker", lambda: r.choice("os"))
        axes["artists"].append({"line": line})
    if r.random() < .2:
        axes["artists"].append({"bar": {"x": [0, 1, 2], "height": values(r, 3, 0, 9)}})
    for key in ("title", "xlabel", "ylabel"):
        maybe(r, .35, axes, key, lambda: r.choice(["T", "label", "$x^2$", {"text": "left", "loc": "center"}]))
    maybe(r, .2, axes, "grid", lambda: True)
    maybe(r, .3, axes, "legend", lambda: True)
    maybe(r, .2, axes, "xlim", lambda: r.choice([[0, 2], [3, -1], [None, 4]]))
    maybe(r, .15, axes, "ylim", lambda: r.choice([[0, 2], [3, -1]]))
    maybe(r, .15, axes, "aspect", lambda: r.choice(["equal", 2, .3]))
    maybe(r, .1, axes, "adjustable", lambda: "datalim")
    maybe(r, .15, axes, "minorticks", lambda: True)
    maybe(r, .1, axes, "yscale", lambda: "symlog")
    maybe(r, .15, axes, "facecolor", lambda: "0.9")
    maybe(r, .15, axes, "tick_params", lambda: r.choice([
        {"axis": "y", "labelcolor": "C1"}, {"top": True, "labeltop": True}, {"right": True}, {"direction": "in"},
        {"labelleft": False}]))
    maybe(r, .1, axes, "spines", lambda: {"top": False, "right": False})
    if depth < 1:
        maybe(r, .3, axes, "twinx", lambda: contents(r, 1))
        maybe(r, .15, axes, "twiny", lambda: contents(r, 1))
        maybe(r, .2, axes, "insets", lambda: [
            {"rect": r.choice([[.6, .6, .3, .3], [.1, .5, .35, .4], [1.05, 0, .2, 1]]), **contents(r, 1)}])
    return axes


def panels(seed, folder):
    """Axes in cells, across several, at rectangles, over and within others; mosaics."""
    r = random.Random(seed)
    figure = {"figsize": size(r), "dpi": r.choice([50, 72, 100])}
    kind = r.randrange(5)
    if kind == 0:
        figure["mosaic"] = r.choice(["AB;CC", "AAB\nCCB", "A.;BB", "ABC", [["left", "right"], ["left", "."]], "AB;AC;DD"])
        names = sorted({name for row in figure["mosaic"] for name in row} if isinstance(figure["mosaic"], list)
                       else set(figure["mosaic"].replace(";", "").replace("\n", "")))
        figure["axes"] = {name: contents(r) for name in names if name != "." and r.random() < .9}
    elif kind == 1:
        rows, columns = 2, 3
        figure["subplots"] = [rows, columns]
        figure["axes"] = [{"cell": cell, **contents(r)} for cell in r.choice([
            [[0, ":"], [1, 0], [1, "1:"]], [["0:2", 0], [0, "1:3"], [1, -1]], [[":", 1]], [["0:1", "0:2"], [-1, "-2:"]]])]
    elif kind == 2:
        figure["axes"] = [{"rect": rect, **contents(r)} for rect in r.choice([
            [[.1, .1, .8, .8]], [[.15, .2, .3, .6], [.6, .2, .3, .7]], [[.1, .1, .8, .8], [.5, .5, .3, .3]]])]
        if r.random() < .3:
            figure["axes"].insert(0, {"cell": [0, 0], **contents(r)})
    else:
        rows, columns = r.choice([(1, 1), (1, 1), (2, 2), (1, 2)])
        figure["subplots"] = [rows, columns]
        figure["axes"] = [contents(r) for _ in range(rows * columns)]
        if rows * columns > 1 and r.random() < .3:
            figure["axes"][r.randrange(1, rows * columns)] = None
        maybe(r, .2, figure, "sharex", lambda: r.choice([True, "col"]))
        maybe(r, .2, figure, "sharey", lambda: r.choice([True, "row"]))
    if kind == 0:
        maybe(r, .2, figure, "sharex", lambda: True)
    maybe(r, .5, figure, "layout", lambda: "tight")
    maybe(r, .2, figure, "gridspec", lambda: {"hspace": .5, "wspace": .4})
    maybe(r, .3, figure, "bbox_inches", lambda: "tight")
    maybe(r, .2, figure, "suptitle", lambda: "All")
    maybe(r, .2, figure, "savefig", lambda: {"dpi": r.choice([60, 120])})
    return figure


def colorbar(r, low, high):
    bar = {}
    maybe(r, .5, bar, "location", lambda: r.choice(["left", "right", "top", "bottom"]))
    if not bar and r.random() < .3:
        bar["orientation"] = r.choice(["vertical", "horizontal"])
    maybe(r, .4, bar, "label", lambda: r.choice(["share", {"text": "$x^2$", "fontsize": 8, "labelpad": 8}]))
    maybe(r, .3, bar, "ticks", lambda: r.choice([
        [low, round((low + high) / 2, 3), high], {"at": [low, high], "labels": ["low", "high"]}, []]))
    maybe(r, .4, bar, "extend", lambda: r.choice(["min", "max", "both", "neither"]))
    maybe(r, .2, bar, "extendfrac", lambda: r.choice([.1, .2]))
    maybe(r, .2, bar, "extendrect", lambda: True)
    maybe(r, .3, bar, "spacing", lambda: "proportional")
    maybe(r, .3, bar, "fraction", lambda: r.choice([.05, .1, .3]))
    maybe(r, .3, bar, "shrink", lambda: r.choice([.5, .8, .95]))
    maybe(r, .3, bar, "aspect", lambda: r.choice([5, 10, 30]))
    maybe(r, .3, bar, "pad", lambda: r.choice([0, .02, .2]))
    return bar or True


def colorbars(seed, folder):
    """Colour bars of images and scatters, beside one axes and several."""
    r = random.Random(seed)
    rows, columns = r.choice([(1, 1), (1, 1), (1, 2), (2, 1), (2, 2)])
    figure = {"figsize": size(r), "dpi": r.choice([50, 72, 100]), "subplots": [rows, columns], "axes": []}
    maybe(r, .5, figure, "layout", lambda: "tight")
    maybe(r, .2, figure, "bbox_inches", lambda: "tight")
    maybe(r, .2, figure, "rc", lambda: r.choice([
        {"axes.grid": True}, {"xtick.direction": "in"}, {"axes.linewidth": 2}, {"axes.edgecolor": "C1"}]))
    isShared = rows * columns > 1 and r.random() < .3
    for index in range(rows * columns):
        low, high = r.choice([(0, 1), (-3, 3), (1, 100), (0, 255), (0.1, 3e6)])
        axes = {"artists": []}
        if r.random() < .6:
            height, width = r.choice([(2, 3), (4, 4), (10, 7), (1, 1)])
            item = {"z": [[round(r.uniform(low, high), 3) for _ in range(width)] for _ in range(height)]}
            maybe(r, .4, item, "aspect", lambda: "auto")
            axes["artists"].append({"imshow": item})
        else:
            count = r.randint(2, 9)
            item = {"x": values(r, count), "y": values(r, count), "c": values(r, count, max(low, .1), high)}
            axes["artists"].append({"scatter": item})
        maybe(r, .2, item, "alpha", lambda: .5)
        colors(r, item, max(low, .1) if "c" in item else low, high)
        if not isShared and r.random() < .8:
            item["colorbar"] = colorbar(r, low, high)
        maybe(r, .3, axes, "title", lambda: "T")
        maybe(r, .3, axes, "xlabel", lambda: "x")
        if r.random() < .1:
            axes["twinx"] = {"ylabel": "twin"}
        figure["axes"].append(axes)
    if isShared:
        bar = colorbar(r, low, high)
        figure["colorbars"] = [{"of": index, "ax": r.choice([list(range(rows * columns)), [0, 1]]),
                                **(bar if isinstance(bar, dict) else {})}]
        if r.random() < .6:
            figure.pop("layout", None)
    return figure


def radial(r):
    """An artist of polar axes."""
    kind = r.choice(["line", "line", "scatter", "bar", "fill_between", "axhline", "axvline", "axvspan", "text", "hist"])
    low, high = r.choice([(0, 1), (.2, 3), (1, 100), (-1, 2)])
    if kind in ("line", "fill_between"):
        item = {"x": {"linspace": [0, r.choice(["2*pi", 12.5, 1.5, "pi"]), r.choice([7, 40, 200])]}}
        item["x"]["linspace"][1] = {"2*pi": 2 * math.pi, "pi": math.pi}.get(item["x"]["linspace"][1], item["x"]["linspace"][1])
        curve = r.choice(["x", "1 + 0*x", f"{high}*abs(sin(3*x))", f"{low} + {high - low}*cos(x)^2"])
        item["y" if kind == "line" else "y1"] = curve
        if kind == "fill_between":
            maybe(r, .5, item, "y2", lambda: low)
    elif kind == "scatter":
        count = r.randint(2, 12)
        item = {"x": values(r, count, 0, 6.3), "y": values(r, count, low, high)}
        maybe(r, .5, item, "c", lambda: values(r, count))
    elif kind == "bar":
        count = r.randint(2, 9)
        item = {"x": [round(index * 2 * math.pi / count, 4) for index in range(count)],
                "height": values(r, count, max(low, 0), high)}
        maybe(r, .6, item, "width", lambda: r.choice([2 * math.pi / count, .3, 7]))
        maybe(r, .3, item, "bottom", lambda: r.choice([.5, 1, 3]))
        maybe(r, .3, item, "edgecolor", lambda: "black")
    elif kind == "hist":
        item = {"x": values(r, 30, 0, 6.3), "bins": r.choice([4, 12])}
    elif kind == "axhline":
        item = {"y": round(r.uniform(low, high), 2)}
    elif kind == "axvline":
        item = {"x": round(r.uniform(0, 6), 2)}
    elif kind == "axvspan":
        item = {"span": r.choice([[.5, 1.5], [-.3, .4], [0, 6]]), "alpha": .3}
    else:
        item = {"x": round(r.uniform(0, 6), 2), "y": round(r.uniform(low, high), 2), "s": r.choice(["text", "$r^2$"])}
    if kind not in ("text", "hist"):
        maybe(r, .3, item, "label", lambda: r.choice(["a", "label"]))
        maybe(r, .2, item, "alpha", lambda: .5)
    if kind in ("line", "axhline", "axvline"):
        maybe(r, .3, item, "marker", lambda: r.choice(["o", "s"]))
        maybe(r, .3, item, "linestyle", lambda: "--")
    if kind in ("line", "scatter"):
        maybe(r, .2, item, "clip_on", lambda: False)
    return {kind: item}


def polars(seed, folder):
    """Polar axes, whole and in part, beside straight ones."""
    r = random.Random(seed)
    rows, columns = r.choice([(1, 1), (1, 1), (1, 2), (2, 2)])
    figure = {"figsize": size(r), "dpi": r.choice([50, 72, 100]), "subplots": [rows, columns], "axes": []}
    maybe(r, .4, figure, "layout", lambda: "tight")
    maybe(r, .2, figure, "bbox_inches", lambda: "tight")
    maybe(r, .3, figure, "rc", lambda: r.choice([
        {"axes.grid": True}, {"polaraxes.grid": False}, {"axes.axisbelow": True}, {"ytick.labelsize": 7},
        {"axes.titlelocation": "left"}, {"axes.grid.which": "both", "axes.grid": True}]))
    for index in range(rows * columns):
        if index and r.random() < .3:
            figure["axes"].append(contents(r, 1))
            continue
        axes = {"projection": "polar", "artists": [radial(r) for _ in range(r.randint(0, 3))]}
        maybe(r, .3, axes, "theta_zero_location", lambda: r.choice(["N", "NE", "W", "S", "SE"]))
        if r.random() < .1 and "theta_zero_location" not in axes:
            axes["theta_offset"] = r.choice([.3, 2])
        maybe(r, .3, axes, "theta_direction", lambda: r.choice([-1, "clockwise", 1]))
        if r.random() < .3:
            axes["thetamin"], axes["thetamax"] = r.choice([(0, 90), (0, 180), (-30, 60), (45, 135), (90, 420), (10, 12), (0, 300)])
        maybe(r, .2, axes, "rmax", lambda: r.choice([1, 2.5, 5]))
        maybe(r, .15, axes, "rmin", lambda: r.choice([.1, .5, -1]))
        maybe(r, .15, axes, "rorigin", lambda: r.choice([-1, -2.5, 0]))
        maybe(r, .2, axes, "rlabel_position", lambda: r.choice([0, -22.5, 90, 135]))
        maybe(r, .1, axes, "yscale", lambda: r.choice(["log", "symlog"]))
        maybe(r, .15, axes, "yticks", lambda: r.choice([[0, .5, 1], {"at": [.5, 1], "labels": ["half", "one"]}, []]))
        maybe(r, .15, axes, "xticks", lambda: r.choice([[0, 1, 2, 3], {"at": [0, 1.57], "labels": ["E", "N"]}, []]))
        if "xticks" not in axes:
            maybe(r, .15, axes, "thetagrids", lambda: r.choice([[0, 90, 180], {"at": [30, 200], "labels": ["$a$", "b"]}]))
        maybe(r, .15, axes, "ylim", lambda: r.choice([[0, 2], [1, 3], [2, 0]]))
        maybe(r, .1, axes, "minorticks", lambda: True)
        maybe(r, .2, axes, "title", lambda: r.choice(["Title", "$\\theta$"]))
        maybe(r, .15, axes, "xlabel", lambda: "angle")
        maybe(r, .15, axes, "ylabel", lambda: "radius")
        maybe(r, .25, axes, "legend", lambda: True)
        maybe(r, .2, axes, "grid", lambda: r.choice([True, {"axis": "y"}, {"linestyle": ":", "color": "C3"}]))
        maybe(r, .15, axes, "facecolor", lambda: "0.9")
        maybe(r, .1, axes, "spines", lambda: {"polar": False})
        maybe(r, .1, axes, "aspect", lambda: r.choice(["auto", 2]))
        maybe(r, .2, axes, "tick_params", lambda: r.choice([
            {"axis": "y", "labelcolor": "C1"}, {"labelrotation": 30}, {"bottom": True, "top": True},
            {"left": True, "right": True, "labelright": True}, {"direction": "in", "top": True, "left": True},
            {"labeltop": True}, {"labelleft": False}, {"pad": 12}, {"direction": "inout", "top": True, "left": True}]))
        if r.random() < .1:
            axes["insets"] = [{"rect": [.7, .7, .3, .3], **contents(r, 1)}]
        figure["axes"].append(axes)
    return figure


def stroke(r):
    """One of the ways of drawing lines."""
    kind = r.choice(["stem", "stem", "line", "step", "semilogx", "semilogy", "loglog", "vlines", "hlines", "axhline", "axvline", "axhspan",
                     "axvspan", "errorbar"])
    low, high = (.1, 90) if "log" in kind else r.choice([(0, 1), (-3, 5), (.1, 900)])
    count = r.randint(1, 9)
    if kind in ("vlines", "hlines"):
        place, ends = ("x", ("ymin", "ymax")) if kind == "vlines" else ("y", ("xmin", "xmax"))
        item = {place: r.choice([values(r, count, low, high), values(r, 1, low, high)[0]])}
        size = count if isinstance(item[place], list) else 1
        for end in ends:
            item[end] = r.choice([values(r, 1, low, high)[0], values(r, size, low, high)])
        maybe(r, .3, item, "colors", lambda: r.choice(["k", ["C1", "C2"], "C3"]))
        maybe(r, .3, item, "linestyles", lambda: r.choice(["--", "dotted", "-."]))
        maybe(r, .3, item, "linewidths", lambda: r.choice([.5, 3, [1, 4]]))
    elif kind in ("axhline", "axvline", "axhspan", "axvspan"):
        item = {"span": sorted(values(r, 2, low, high))} if "span" in kind else {
            "y" if kind == "axhline" else "x": values(r, 1, low, high)[0]}
        axis = "x" if kind.startswith("axh") else "y"
        maybe(r, .5, item, axis + "min", lambda: r.choice([.2, -.1]))
        maybe(r, .5, item, axis + "max", lambda: r.choice([.6, .9]))
    else:
        item = {"y": values(r, count, low, high)}
        if kind in ("errorbar", "step") or r.random() < .6:
            item["x"] = sorted(values(r, count, low, high))
        if kind == "stem":
            maybe(r, .5, item, "linefmt", lambda: r.choice(["r--", "C2-", "k", ":"]))
            maybe(r, .5, item, "markerfmt", lambda: r.choice(["s", "D--", "C1o", "x"]))
            maybe(r, .5, item, "basefmt", lambda: r.choice(["k-", " ", "C4--"]))
            maybe(r, .3, item, "bottom", lambda: 1)
            maybe(r, .3, item, "orientation", lambda: "horizontal")
            maybe(r, .5, item, "label", lambda: "stems")
            return {kind: item}
        maybe(r, .6, item, "fmt", lambda: r.choice([
            "r--o", "k", "o", "--", ":", "C2-.", "g^", ".", "s-", "1", "0.5", "tab:pink", "-.s", "|b", "C10:", ",", "#0f0"]))
        maybe(r, .2, item, "marker", lambda: "s")
        maybe(r, .2, item, "linestyle", lambda: "-")
        if kind == "step":
            maybe(r, .6, item, "where", lambda: r.choice(["pre", "mid", "post"]))
        if "log" in kind:
            maybe(r, .3, item, "base", lambda: r.choice([2, 3]))
        if kind == "errorbar":
            item["yerr"] = r.choice([.5, values(r, count, 0, 2), [values(r, count, 0, 2), values(r, count, 0, 2)]])
    maybe(r, .4, item, "label", lambda: r.choice(["a", "b"]))
    maybe(r, .2, item, "alpha", lambda: .5)
    maybe(r, .1, item, "zorder", lambda: r.choice([0, 5]))
    return {kind: item}


def strokes(seed, folder):
    """Lines by format strings and by the names of other functions."""
    r = random.Random(seed)
    figure = {"figsize": size(r), "dpi": r.choice([50, 72, 100])}
    maybe(r, .2, figure, "layout", lambda: "tight")
    axes = {"artists": [stroke(r) for _ in range(r.randint(1, 4))]}
    maybe(r, .4, axes, "legend", lambda: True)
    maybe(r, .2, axes, "grid", lambda: True)
    maybe(r, .1, axes, "yscale", lambda: "symlog")
    figure["axes"] = [axes]
    return figure


def layouts(seed, folder):
    """Tight layouts with what they leave free, and texts of the figure."""
    r = random.Random(seed)
    rows, columns = r.choice([(1, 1), (1, 2), (2, 2), (3, 1)])
    figure = {"figsize": size(r), "dpi": r.choice([50, 72, 100]), "subplots": [rows, columns]}
    layout = {"value": "tight"}
    maybe(r, .6, layout, "pad", lambda: r.choice([0, .4, 2, 3]))
    maybe(r, .4, layout, "h_pad", lambda: r.choice([0, 1, 4]))
    maybe(r, .4, layout, "w_pad", lambda: r.choice([0, 1, 4]))
    maybe(r, .5, layout, "rect", lambda: r.choice([[0, 0, 1, .95], [.1, .1, .9, .9], [0, .03, 1, 1]]))
    figure["layout"] = r.choice([layout, layout, "tight", "none"])
    for key in ("suptitle", "supxlabel", "supylabel"):
        maybe(r, .4, figure, key, lambda: r.choice(["Label", "$x^2$", {"text": "Text", "fontsize": 8, "y": .9}, {"text": "T", "x": .2}]))
    if r.random() < .3:
        figure["texts"] = [{"x": .1, "y": .9, "s": "text", **({"ha": "center", "rotation": 30} if r.random() < .5 else {})}]
    maybe(r, .3, figure, "bbox_inches", lambda: "tight")
    maybe(r, .2, figure, "rc", lambda: r.choice([{"figure.labelsize": 7}, {"figure.labelweight": "bold"}, {"font.size": 7}]))
    figure["axes"] = [contents(r, 1) for _ in range(rows * columns)]
    return figure


SHEETS = ["Solarize_Light2", "bmh", "dark_background", "fast", "fivethirtyeight", "ggplot", "grayscale", "petroff10", "petroff6",
          "petroff8", "seaborn-v0_8", "seaborn-v0_8-bright", "seaborn-v0_8-colorblind", "seaborn-v0_8-dark",
          "seaborn-v0_8-dark-palette", "seaborn-v0_8-darkgrid", "seaborn-v0_8-deep", "seaborn-v0_8-muted",
          "seaborn-v0_8-notebook", "seaborn-v0_8-paper", "seaborn-v0_8-pastel", "seaborn-v0_8-poster", "seaborn-v0_8-talk",
          "seaborn-v0_8-ticks", "seaborn-v0_8-white", "seaborn-v0_8-whitegrid", "tableau-colorblind10", "default"]


def sheets(seed, folder):
    """Figures in matplotlib's style sheets."""
    r = random.Random(seed)
    figure = {"style": r.choice([r.choice(SHEETS), r.sample(SHEETS, 2)])}
    maybe(r, .6, figure, "figsize", lambda: size(r))
    figure["dpi"] = r.choice([50, 72])
    maybe(r, .3, figure, "rc", lambda: r.choice([{"lines.linewidth": 3}, {"image.cmap": "magma"}, {"image.origin": "lower"},
                                               {"pdf.fonttype": 42}, {"image.interpolation": "nearest"}]))
    maybe(r, .3, figure, "layout", lambda: "tight")
    maybe(r, .2, figure, "bbox_inches", lambda: "tight")
    logarithmic = r.random() < .6
    axes = {"artists": [stroke(r) if logarithmic else
                        {"imshow": {"z": [values(r, 4) for _ in range(3)]}} if r.random() < .4 else
                        {"bar": {"x": [0, 1, 2], "height": values(r, 3, 0, 9), "label": "bars"}} if r.random() < .5 else
                        {"scatter": {"x": values(r, 4), "y": values(r, 4), "c": values(r, 4)}}
                        for _ in range(r.randint(1, 3))]}
    maybe(r, .5, axes, "title", lambda: "Title")
    maybe(r, .5, axes, "xlabel", lambda: "x")
    maybe(r, .5, axes, "legend", lambda: True)
    figure["axes"] = [axes]
    return figure


def shape(r):
    """A patch in data coordinates."""
    kind = r.choice(["Rectangle", "Circle", "Ellipse", "Polygon", "RegularPolygon", "Wedge", "fill", "arrow", "broken_barh"])
    place = values(r, 2, -3, 5)
    if kind == "fill":
        count = r.randint(2, 6)
        item = {"x": values(r, count), "y": values(r, count)}
    elif kind == "arrow":
        item = {"x": place[0], "y": place[1], "dx": r.choice([0, 1.5, -2]), "dy": r.choice([0, 1, 2.5])}
        maybe(r, .6, item, "width", lambda: r.choice([.05, .3]))
        maybe(r, .5, item, "head_width", lambda: r.choice([.2, .8]))
        maybe(r, .5, item, "head_length", lambda: r.choice([.3, 1]))
        maybe(r, .3, item, "length_includes_head", lambda: True)
        maybe(r, .2, item, "head_starts_at_zero", lambda: True)
        maybe(r, .2, item, "overhang", lambda: .4)
        maybe(r, .2, item, "shape", lambda: r.choice(["left", "right"]))
    elif kind == "broken_barh":
        item = {"xranges": [values(r, 2, 0, 4) for _ in range(r.randint(1, 3))], "yrange": [place[0], 1]}
        maybe(r, .4, item, "facecolors", lambda: r.choice(["C2", ["k", "C1"]]))
        maybe(r, .3, item, "edgecolors", lambda: "red")
    elif kind == "Polygon":
        item = {"xy": [values(r, 2, -3, 5) for _ in range(r.randint(2, 5))]}
        maybe(r, .3, item, "closed", lambda: False)
    elif kind == "Wedge":
        item = {"center": place, "r": r.choice([.5, 2]), "theta1": r.choice([0, 30, -60]), "theta2": r.choice([90, 200, 360])}
        maybe(r, .4, item, "width", lambda: .3)
    elif kind == "Circle":
        item = {"xy": place, "radius": r.choice([.3, 1.7])}
    elif kind == "RegularPolygon":
        item = {"xy": place, "numVertices": r.choice([3, 5, 6]), "radius": r.choice([.5, 2])}
        maybe(r, .4, item, "orientation", lambda: .7)
    else:
        item = {"xy": place, "width": r.choice([.5, 2, -1]), "height": r.choice([.5, 2])}
        maybe(r, .4, item, "angle", lambda: r.choice([30, 90, -20]))
    maybe(r, .4, item, "alpha", lambda: .5)
    if kind != "broken_barh":
        maybe(r, .3, item, "color", lambda: r.choice(["C1", "green"]))
        if "color" not in item:
            maybe(r, .3, item, "facecolor", lambda: r.choice(["C3", "none"]))
            maybe(r, .4, item, "edgecolor", lambda: r.choice(["k", "C0"]))
        maybe(r, .2, item, "linestyle", lambda: "--")
        maybe(r, .2, item, "fill", lambda: False)
    maybe(r, .4, item, "linewidth", lambda: r.choice([.5, 2, 4]))
    maybe(r, .3, item, "label", lambda: "shape")
    maybe(r, .2, item, "zorder", lambda: 3)
    return {kind: item}


def shapes(seed, folder):
    """Patches, filled polygons and arrows."""
    r = random.Random(seed)
    figure = {"figsize": size(r), "dpi": r.choice([50, 72, 100])}
    axes = {"artists": [shape(r) for _ in range(r.randint(1, 4))]}
    if r.random() < .5:
        axes["artists"].insert(r.randint(0, 1), {"line": {"y": values(r, 3)}})
    maybe(r, .4, axes, "legend", lambda: True)
    maybe(r, .3, axes, "aspect", lambda: "equal")
    maybe(r, .3, axes, "xlim", lambda: [-4, 6])
    maybe(r, .3, axes, "ylim", lambda: [-4, 6])
    maybe(r, .1, axes, "yscale", lambda: "symlog")
    figure["axes"] = [axes]
    return figure


def categories(seed, folder):
    """Texts in the place of numbers, and areas along y."""
    r = random.Random(seed)
    figure = {"figsize": size(r), "dpi": r.choice([50, 72, 100])}
    maybe(r, .3, figure, "layout", lambda: "tight")
    names = ["apples", "pears", "plums", "nuts", "1"]
    artists = []
    for _ in range(r.randint(1, 3)):
        count = r.randint(1, 5)
        texts = [r.choice(names) for _ in range(count)]
        kind = r.choice(["bar", "barh", "line", "scatter", "vlines", "fill_betweenx"])
        if kind == "barh":
            artists.append({"barh": {"y": texts, "width": values(r, count, 0, 9)}})
        elif kind == "fill_betweenx":
            item = {"y": sorted(values(r, count + 1)), "x1": values(r, count + 1)}
            maybe(r, .5, item, "x2", lambda: r.choice(["sin(3*y)", 1, values(r, count + 1)]))
            maybe(r, .3, item, "where", lambda: "y > 0")
            maybe(r, .3, item, "step", lambda: "mid")
            maybe(r, .3, item, "interpolate", lambda: True)
            artists.append({kind: item})
        elif kind == "vlines":
            artists.append({kind: {"x": texts, "ymin": 0, "ymax": values(r, count, 1, 9)}})
        else:
            key = "height" if kind == "bar" else "y"
            artists.append({kind: {"x": texts, key: values(r, count, 0, 9)}})
    axes = {"artists": artists}
    maybe(r, .2, axes, "xlim", lambda: [-1, 2.5])
    maybe(r, .2, axes, "xticks", lambda: r.choice([[0, 2], {"at": [0, 1], "labels": ["a", "b"]}]))
    maybe(r, .2, axes, "tick_params", lambda: {"axis": "x", "labelrotation": 45})
    maybe(r, .2, axes, "grid", lambda: True)
    if r.random() < .15:
        axes["twinx"] = {"artists": [{"line": {"x": [r.choice(names) for _ in range(3)], "y": values(r, 3)}}]}
    figure["axes"] = [axes]
    return figure


def spines(seed, folder):
    """Frames whose lines stand elsewhere and look otherwise."""
    r = random.Random(seed)
    figure = {"figsize": size(r), "dpi": r.choice([50, 72, 100])}
    maybe(r, .3, figure, "layout", lambda: "tight")
    maybe(r, .3, figure, "bbox_inches", lambda: "tight")
    axes = contents(r, 1)
    for key in ("twinx", "twiny", "insets"):
        axes.pop(key, None)
    axes["spines"] = {}
    for side in ("left", "right", "bottom", "top"):
        spine = {}
        maybe(r, .5, spine, "position", lambda: r.choice([
            "zero", "center", ["data", 1], ["axes", .3], ["outward", 10], ["outward", -8], ["axes", -.1]]))
        maybe(r, .3, spine, "color", lambda: r.choice(["red", "none"]))
        maybe(r, .3, spine, "linewidth", lambda: r.choice([2, .5]))
        maybe(r, .2, spine, "visible", lambda: False)
        if spine:
            axes["spines"][side] = spine if r.random() < .8 else False
    maybe(r, .2, axes, "axis", lambda: "off")
    figure["axes"] = [axes]
    return figure


def contours(seed, folder):
    """Lines of equal values and the areas between them."""
    r = random.Random(seed)
    figure = {"figsize": size(r), "dpi": r.choice([50, 72, 100])}
    maybe(r, .2, figure, "layout", lambda: "tight")
    artists = []
    for kind in r.choice([["contour"], ["contourf"], ["contourf", "contour"]]):
        item = {}
        if r.random() < .6:
            item["x"] = {"linspace": [-3, 3, r.choice([5, 30, 61])]}
            item["y"] = {"linspace": [-2, 2, r.choice([4, 25, 50])]}
            item["z"] = r.choice(["sin(x)*cos(y)", "x^2 - y^2", "exp(-x^2 - y^2)", "x*y", "sin(3*x) + y"])
        else:
            height, width = r.choice([(2, 2), (3, 5), (8, 7)])
            item["z"] = [values(r, width) for _ in range(height)]
            if r.random() < .25:
                item["z"][r.randrange(height)][r.randrange(width)] = float("nan")
        maybe(r, .6, item, "levels", lambda: r.choice([3, 12, [-1, 0, .5, 1], [-.5, .25]]))
        if r.random() < .3:
            item["colors"] = r.choice([["r", "g", "b"], "C2", ["k"]])
            if kind == "contour" and r.random() < .7:
                item["linestyles"] = "solid"
        else:
            colors(r, item, -2, 2) if r.random() < .5 else maybe(r, .5, item, "cmap", lambda: r.choice(["RdBu_r", "magma"]))
            if item.get("norm") and item["norm"] != "linear":
                item.pop("norm")
        if kind == "contour":
            maybe(r, .4, item, "linewidths", lambda: r.choice([.5, 3, [1, 2]]))
        maybe(r, .4, item, "extend", lambda: r.choice(["min", "max", "both"]))
        maybe(r, .3, item, "alpha", lambda: .5)
        artists.append({kind: item})
    if r.random() < .3:
        artists.append({"line": {"x": [-1, 1], "y": [0, 1]}})
    axes = {"artists": artists}
    maybe(r, .2, axes, "aspect", lambda: "equal")
    maybe(r, .2, axes, "xlim", lambda: [-1, 2])
    figure["axes"] = [axes]
    return figure


def bent(r, rows, columns):
    """Places of corners on a grid that is turned and bent."""
    turn, bend = r.uniform(-.6, .6), r.uniform(0, .3)
    x = [[round(column * math.cos(turn) - row * math.sin(turn) + bend * row * row / rows, 3) for column in range(columns)]
         for row in range(rows)]
    y = [[round(column * math.sin(turn) + row * math.cos(turn), 3) for column in range(columns)] for row in range(rows)]
    return x, y


def meshes(seed, folder):
    """Cells in the colours of their values, and contours on bent grids."""
    r = random.Random(seed)
    figure = {"figsize": size(r), "dpi": r.choice([50, 72, 100])}
    maybe(r, .3, figure, "layout", lambda: "tight")
    artists = []
    kind = r.choice(["pcolormesh", "pcolormesh", "pcolor", "contour", "contourf"])
    item = {}
    shading = r.choice(["auto", "flat", "nearest"])
    columns, rows = r.choice([(2, 3), (6, 4), (30, 20), (7, 7), (180, 130)])
    if columns == 180:
        kind = "pcolormesh"
    more = 1 if kind.startswith("pcolor") and r.random() < .5 and shading != "nearest" or shading == "flat" else 0
    more = more if kind.startswith("pcolor") else 0
    shown = r.random()
    if columns > 7:
        item["z"] = [[round(math.sin(column * .3) * math.cos(row * .2) + .001 * column, 4) for column in range(columns)]
                     for row in range(rows)]
    else:
        item["z"] = [values(r, columns) for _ in range(rows)]
        if r.random() < .3:
            item["z"][r.randrange(rows)][r.randrange(columns)] = float("nan")
    if shown < .35 and columns < 100:
        item["x"], item["y"] = bent(r, rows + more, columns + more)
    elif shown < .5:
        item["x"], item["y"] = {"linspace": [-3, 3, columns + more]}, {"linspace": [2, -2, rows + more]}
    elif shown < .7:
        item["x"] = sorted(round(r.uniform(.1, 9), 2) + .01 * index for index in range(columns + more))
        item["y"] = sorted(round(r.uniform(.1, 90), 2) + .01 * index for index in range(rows + more))
    if kind.startswith("pcolor"):
        if r.random() < .7 or "x" not in item:
            item["shading"] = shading if "x" not in item else "auto" if r.random() < .5 else "flat" if more else "nearest"
        colors(r, item, -2, 2)
        if r.random() < .3:
            item["edgecolors"] = r.choice(["face", "k", ["r", "w"], "none"])
            maybe(r, .5, item, "linewidth", lambda: r.choice([.5, 1, 3]))
        maybe(r, .2, item, "antialiased", lambda: r.random() < .5)
        maybe(r, .2, item, "colorbar", lambda: True)
    maybe(r, .3, item, "alpha", lambda: .5)
    artists.append({kind: item})
    if r.random() < .3:
        artists.append({"line": {"x": [-1, 1], "y": [0, 1], "label": "a"}})
    axes = {"artists": artists}
    maybe(r, .2, axes, "aspect", lambda: "equal")
    maybe(r, .2, axes, "xlim", lambda: [1, 4])
    if "aspect" not in axes and .5 <= shown < .7:
        maybe(r, .3, axes, "xscale", lambda: "log")
        maybe(r, .3, axes, "yscale", lambda: "log")
    figure["axes"] = [axes]
    return figure


GENERATORS = {"meshes": meshes, **date_figures.GENERATORS, **layout_figures.GENERATORS, **statistics_figures.GENERATORS, "contours": contours, "spines": spines, "categories": categories, "shapes": shapes, "sheets": sheets, "layouts": layouts, "strokes": strokes, "polars": polars, "general": general_figures.figure, "labels": labels, "scatters": scatters, "images": images, "steps": steps,
              "histograms": histograms, "scales": scales, "panels": panels,
              "colorbars": colorbars, "pictures": pictures}
