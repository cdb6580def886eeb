"""Random figure descriptions of texts, boxes, layouts and legends. A seed always gives the same figure."""
import random

from choices import maybe, size, values

COLORS = ["C0", "C1", "red", "0.4", "#11aa3380", "none", "wheat", "white"]
TEXTS = ["Text", "two\nlines", "$x^2$ box", "a\nlonger line\nthird", "Ay", "", "$\\frac{a}{b}$\nmath", "x"]
WORDS = "a long text of many words that is broken where it reaches over the edge of the figure"


def box_style(r):
    name = r.choice(["square", "round", "round4", "circle", "ellipse", "sawtooth", "roundtooth", "larrow", "rarrow", "darrow"])
    keys = {}
    maybe(r, .5, keys, "pad", lambda: r.choice([0.1, 0.5, 1, 0.35]))
    if name in ("round", "round4"):
        maybe(r, .4, keys, "rounding_size", lambda: r.choice([.1, .3, .8]))
    elif "tooth" in name:
        maybe(r, .4, keys, "tooth_size", lambda: r.choice([.1, .2]))
    elif "arrow" in name:
        maybe(r, .3, keys, "head_width", lambda: r.choice([.8, 1, 2]))
        maybe(r, .3, keys, "head_angle", lambda: r.choice([60, 120, 270, -90]))
    kind = r.randrange(3)
    if kind == 0 or not keys:
        return ",".join([name] + [f"{key}={value}" for key, value in keys.items()])
    if kind == 1:
        return ", ".join([name.capitalize()] + [f"{key}={value}" for key, value in keys.items()])
    return {"value": name, **keys}


def box(r):
    box = {}
    maybe(r, .8, box, "boxstyle", lambda: box_style(r))
    maybe(r, .2, box, "pad", lambda: r.choice([0, .6, 2, 10]) if "boxstyle" not in box else r.choice([.1, .77]))
    maybe(r, .4, box, "facecolor", lambda: r.choice(COLORS))
    maybe(r, .3, box, "edgecolor", lambda: r.choice(COLORS))
    maybe(r, .1, box, "color", lambda: r.choice(COLORS))
    maybe(r, .2, box, "fc", lambda: r.choice(COLORS))
    maybe(r, .2, box, "ec", lambda: r.choice(COLORS))
    maybe(r, .3, box, "alpha", lambda: r.choice([.3, .8]))
    maybe(r, .2, box, r.choice(["linewidth", "lw"]), lambda: r.choice([0, 2.5, 4]))
    maybe(r, .2, box, r.choice(["linestyle", "ls"]), lambda: r.choice(["--", ":"]))
    maybe(r, .1, box, "fill", lambda: False)
    return box


def text_keys(r):
    keys = {}
    maybe(r, .6, keys, "bbox", lambda: box(r))
    maybe(r, .4, keys, "ha", lambda: r.choice(["left", "center", "right"]))
    maybe(r, .4, keys, "va", lambda: r.choice(["top", "center", "bottom", "baseline", "center_baseline"]))
    maybe(r, .4, keys, "rotation", lambda: r.choice([0, 30, 90, 200, -45, "vertical"]))
    maybe(r, .3, keys, "rotation_mode", lambda: r.choice(["default", "anchor"]))
    maybe(r, .3, keys, "linespacing", lambda: r.choice([.8, 1.2, 2, "normal"]))
    maybe(r, .3, keys, "multialignment", lambda: r.choice(["left", "center", "right"]))
    maybe(r, .3, keys, "fontfamily", lambda: r.choice(["serif", "monospace", ["sans-serif"], "DejaVu Serif", "cursive"][:4]))
    maybe(r, .2, keys, "fontvariant", lambda: "small-caps")
    maybe(r, .2, keys, "fontsize", lambda: r.choice([7, 14, "large"]))
    maybe(r, .2, keys, "fontweight", lambda: r.choice(["bold", 300]))
    maybe(r, .2, keys, "fontstyle", lambda: "italic")
    maybe(r, .2, keys, "color", lambda: r.choice(["C2", "0.3"]))
    maybe(r, .2, keys, "alpha", lambda: .6)
    return keys


POINTS = {"data": (-3, 3), "fraction": (-.1, 1.1), "points": (10, 150), "pixels": (10, 200), "fontsize": (1, 12)}


def system(r, has_offset):
    names = ["data", "axes fraction", "axes points", "axes pixels", "figure fraction", "figure points", "figure pixels",
             "subfigure fraction", "axes fontsize", "figure fontsize"]
    return r.choice(names + ["offset points", "offset pixels", "offset fontsize"] * 2 if has_offset else names)


def place(r, coords):
    pair = coords if isinstance(coords, list) else [coords, coords]
    return [round(r.uniform(*((-60, 60) if name in ("offset points", "offset pixels") else (-4, 4) if name.startswith("offset") else
                              POINTS["data" if name in ("data", "polar") else name.split()[-1]])), 2) for name in pair]


def annotation(r):
    coords = r.choice([None, "data", system(r, False), [system(r, False), system(r, False)]])
    item = {"text": r.choice(TEXTS), "xy": place(r, coords or "data")}
    if coords:
        item["xycoords"] = coords
    if r.random() < .8:
        coords = r.choice(["offset points", "polar", system(r, True), system(r, True), [system(r, True), system(r, True)]])
        item |= {"textcoords": coords, "xytext": place(r, coords)}
    if r.random() < .75:
        item["arrowprops"] = {"arrowstyle": r.choice(["-", "->", "-|>", "<->", "fancy", "simple", "wedge", "|-|", "]-["])}
        maybe(r, .3, item["arrowprops"], "connectionstyle", lambda: r.choice(["arc3,rad=0.3", "arc3,rad=-0.2", {"value": "arc3", "rad": .2}][:2]))
        maybe(r, .2, item["arrowprops"], "relpos", lambda: r.choice([[0, 0], [1, .5]]))
        maybe(r, .2, item["arrowprops"], "fc", lambda: r.choice(COLORS))
        if r.random() < .2:
            item["arrowprops"] = r.choice([{}, {"facecolor": "black", "shrink": .05}, {"width": 2}])
    maybe(r, .3, item, "annotation_clip", lambda: r.random() < .5)
    return {"annotate": item | text_keys(r)}


def boxes(seed, folder):
    """Texts in boxes, and annotations in all coordinate systems."""
    r = random.Random(seed)
    figure = {"figsize": size(r), "dpi": r.choice([50, 72, 100])}
    axes = {"artists": [{"line": {"x": values(r, 5), "y": values(r, 5), "label": "line"}}]}
    for _ in range(r.randint(0, 2)):
        where = r.choice(["data", "axes", "figure", "xaxis", "yaxis"])
        text = {"x": round(r.uniform(0, 1), 2), "y": round(r.uniform(0, 1), 2), "s": r.choice(TEXTS)}
        maybe(r, .8, text, "transform", lambda: where)
        if r.random() < .2:
            text |= {"s": WORDS, "wrap": True}
        axes["artists"].append({"text": text | text_keys(r)})
    for _ in range(r.randint(0, 3)):
        axes["artists"].append(annotation(r))
    for key in ("title", "xlabel", "ylabel"):
        if r.random() < .3:
            axes[key] = {"text": r.choice(TEXTS[:5])} | text_keys(r)
    maybe(r, .2, axes, "yscale", lambda: "symlog")
    maybe(r, .2, axes, "legend", lambda: True)
    if r.random() < .2:
        figure["suptitle"] = {"text": r.choice(TEXTS[:5])} | text_keys(r)
    if r.random() < .2:
        figure["texts"] = [{"x": .5, "y": .5, "s": r.choice([WORDS, "T"]), "wrap": True} | text_keys(r)]
    maybe(r, .3, figure, "layout", lambda: "tight")
    maybe(r, .3, figure, "bbox_inches", lambda: "tight")
    maybe(r, .2, figure, "savefig", lambda: {"dpi": r.choice([60, 120])})
    figure["axes"] = [axes]
    return figure


def bar(r):
    bar = {}
    maybe(r, .5, bar, "location", lambda: r.choice(["left", "right", "top", "bottom"]))
    maybe(r, .4, bar, "label", lambda: r.choice(["share", "$x^2$"]))
    maybe(r, .3, bar, "extend", lambda: r.choice(["min", "max", "both"]))
    maybe(r, .3, bar, "fraction", lambda: r.choice([.05, .1, .3]))
    maybe(r, .4, bar, "shrink", lambda: r.choice([.5, .8]))
    maybe(r, .3, bar, "aspect", lambda: r.choice([5, 10, 30]))
    maybe(r, .3, bar, "pad", lambda: r.choice([0, .02, .2]))
    return bar or True


def panel(r, has_bars, depth=0):
    axes = {"artists": []}
    reach = r.choice([1, 20, 3e5])
    if r.random() < .5:
        item = {"z": [values(r, 4, 0, reach) for _ in range(r.choice([2, 4, 9]))]}
        maybe(r, .5, item, "aspect", lambda: "auto")
        if has_bars and r.random() < .5:
            item["colorbar"] = bar(r)
        axes["artists"].append({"imshow": item})
    else:
        axes["artists"].append({"line": {"x": values(r, 5), "y": values(r, 5, -reach, reach), "label": "line"}})
        maybe(r, .3, axes, "aspect", lambda: r.choice(["equal", 2]) if reach == 1 else "auto")
    for key in ("title", "xlabel", "ylabel"):
        maybe(r, .4, axes, key, lambda: r.choice(["T", "label", "$x^2$", "two\nlines"]))
    maybe(r, .2, axes, "legend", lambda: r.choice([True, {"loc": "upper left", "bbox_to_anchor": [1.02, 1]}]))
    maybe(r, .15, axes, "tick_params", lambda: r.choice([
        {"axis": "x", "rotation": 45}, {"top": True, "labeltop": True}, {"labelleft": False}]))
    if depth == 0:
        maybe(r, .15, axes, "twinx", lambda: panel(r, False, 1))
        maybe(r, .1, axes, "insets", lambda: [{"rect": [.6, .6, .5, .3], **panel(r, False, 1)}])
    return axes


def constrained(seed, folder):
    """Constrained and compressed layouts of grids, mosaics, spans, colour bars and titles."""
    r = random.Random(seed)
    figure = {"figsize": size(r), "dpi": r.choice([50, 72, 100])}
    name = r.choice(["constrained", "constrained", "compressed"])
    keys = {}
    maybe(r, .3, keys, "w_pad", lambda: r.choice([0, .1, .3]))
    maybe(r, .3, keys, "h_pad", lambda: r.choice([0, .1]))
    maybe(r, .3, keys, "wspace", lambda: r.choice([0, .1, .3]))
    maybe(r, .3, keys, "hspace", lambda: r.choice([0, .2]))
    maybe(r, .2, keys, "rect", lambda: [.1, .05, .8, .9])
    figure["layout"] = {"value": name, **keys} if keys and r.random() < .7 else name
    kind = r.randrange(4)
    if kind == 0:
        figure["mosaic"] = r.choice(["AB;CC", "AAB;CCB", "A.;BB", "AAAB;CCDD", "AB;AC;DD"])
        names = sorted(set(figure["mosaic"]) - set(";."))
        figure["axes"] = {name: panel(r, True) for name in names}
    elif kind == 1:
        figure["subplots"] = [2, 3]
        figure["axes"] = [{"cell": cell, **panel(r, True)} for cell in r.choice([
            [[0, ":"], [1, 0], [1, "1:"]], [["0:2", 0], [0, "1:3"], [1, -1]], [["0:1", "0:2"], [-1, "-2:"]]])]
    else:
        rows, columns = r.choice([(1, 1), (1, 2), (2, 1), (2, 2), (3, 2)])
        figure["subplots"] = [rows, columns]
        is_shared = rows * columns > 1 and r.random() < .5
        figure["axes"] = [panel(r, not is_shared) for _ in range(rows * columns)]
        if is_shared:
            figure["axes"][0]["artists"] = [{"imshow": {"z": [values(r, 3) for _ in range(3)]}}]
            beside = r.choice([list(range(rows * columns)), list(range(0, rows * columns, columns)), list(range(columns))])
            figure["colorbars"] = [{"of": 0, "ax": beside, **({} if (item := bar(r)) is True else item)}]
            if r.random() < .3:
                figure["colorbars"].append({"of": 0, "ax": beside, "location": "right"})
        else:
            maybe(r, .3, figure, "sharex", lambda: r.choice([True, "col"]))
            maybe(r, .3, figure, "sharey", lambda: r.choice([True, "row"]))
    gridspec = {}
    maybe(r, .2, gridspec, "wspace", lambda: .3)
    maybe(r, .2, gridspec, "hspace", lambda: .2)
    if kind > 1:
        maybe(r, .3, gridspec, "width_ratios", lambda: [round(r.uniform(1, 3), 1) for _ in range(columns)])
        maybe(r, .3, gridspec, "height_ratios", lambda: [round(r.uniform(1, 3), 1) for _ in range(rows)])
    if gridspec:
        figure["gridspec"] = gridspec
    for key in ("suptitle", "supxlabel", "supylabel"):
        maybe(r, .3, figure, key, lambda: r.choice(["All", "two\nlines", {"text": "placed", "y": .9, "x": .1}]))
    maybe(r, .3, figure, "bbox_inches", lambda: "tight")
    maybe(r, .3, figure, "savefig", lambda: {"dpi": r.choice([60, 120])})
    maybe(r, .1, figure, "rc", lambda: {"figure.constrained_layout.w_pad": .2})
    return figure


def proxy(r):
    """A handle that stands for nothing that is drawn."""
    if r.random() < .6:
        line = {"color": r.choice(["r", "C2", "0.5"])}
        maybe(r, .4, line, "linestyle", lambda: r.choice(["--", ":", "none"]))
        maybe(r, .5, line, "marker", lambda: r.choice(["o", "s", "^", "x"]))
        maybe(r, .3, line, "linewidth", lambda: r.choice([1, 4]))
        maybe(r, .3, line, "markersize", lambda: r.choice([4, 12]))
        maybe(r, .2, line, "markerfacecolor", lambda: "w")
        if r.random() < .2:
            line = {"fmt": r.choice(["r--o", "g^", "k:"])}
        maybe(r, .8, line, "label", lambda: r.choice(["proxy", "$x^2$", "two\nlines"]))
        return {"line": line}
    patch = {}
    maybe(r, .5, patch, "facecolor", lambda: r.choice(COLORS))
    maybe(r, .3, patch, "edgecolor", lambda: r.choice(COLORS))
    maybe(r, .2, patch, "color", lambda: "C3")
    maybe(r, .2, patch, "alpha", lambda: .5)
    maybe(r, .2, patch, "fill", lambda: False)
    maybe(r, .8, patch, "label", lambda: r.choice(["patch", "area"]))
    return {"patch": patch}


def legend(r, count, labels, is_figure=False):
    keys = {}
    places = ["upper right", "upper left", "lower left", "center", "lower center", "right"]
    maybe(r, .6, keys, "loc", lambda: r.choice(places if is_figure else places + ["best"]))
    kind = r.randrange(4)
    if kind == 0:
        keys["handles"] = [proxy(r) for _ in range(r.randint(1, 3))]
    elif kind == 1 and not is_figure:
        keys["handles"] = [r.choice([{"artist": r.randrange(count), "label": "named"}, proxy(r)]) for _ in range(2)]
    elif kind == 2 and labels:
        keys["handles"] = [r.choice(labels)]
    maybe(r, .2, keys, "labels", lambda: ["first", "second", "third"])
    maybe(r, .3, keys, "prop", lambda: r.choice([{"size": 8}, {"weight": "bold"}, {"family": "serif", "style": "italic", "size": "small"}]))
    maybe(r, .3, keys, "title", lambda: "Title")
    maybe(r, .2, keys, "title_fontproperties", lambda: {"weight": "bold"})
    maybe(r, .3, keys, "ncols", lambda: 2)
    maybe(r, .3, keys, "alignment", lambda: r.choice(["left", "right"]))
    maybe(r, .2, keys, "labelspacing", lambda: r.choice([0, 1]))
    maybe(r, .2, keys, "handlelength", lambda: r.choice([1, 4]))
    maybe(r, .2, keys, "markerscale", lambda: r.choice([.5, 2]))
    maybe(r, .2, keys, "frameon", lambda: False)
    maybe(r, .2, keys, "bbox_to_anchor", lambda: [.5, .5])
    return keys or True


def legends(seed, folder):
    """Legends of proxies and of chosen artists, several of them, legends of the figure."""
    r = random.Random(seed)
    rows, columns = r.choice([(1, 1), (1, 1), (1, 2), (2, 1)])
    figure = {"figsize": size(r), "dpi": r.choice([50, 72, 100]), "subplots": [rows, columns], "axes": []}
    names = []
    for index in range(rows * columns):
        artists = []
        for number in range(r.randint(1, 4)):
            item = {"x": values(r, 4), "y": values(r, 4)}
            maybe(r, .7, item, "label", lambda: f"artist {index}{number}")
            kind = r.choice(["line", "scatter", "fill_between", "errorbar", "bar"])
            if kind == "fill_between":
                item["y1"] = item.pop("y")
            elif kind == "errorbar":
                item["yerr"] = .5
            elif kind == "bar":
                item["height"] = item.pop("y")
            artists.append({kind: item})
        labels = [item["label"] for artist in artists for item in artist.values() if "label" in item]
        names += labels
        axes = {"artists": artists}
        maybe(r, .8, axes, "legend", lambda: legend(r, len(artists), labels))
        if r.random() < .3:
            axes["legend"] = [legend(r, len(artists), labels) for _ in range(2)]
        figure["axes"].append(axes)
    if r.random() < .5:
        figure["legend"] = legend(r, 0, names, True)
        if r.random() < .5 and figure["legend"] is not True:
            figure["legend"]["loc"] = "outside " + r.choice([
                "upper left", "upper center", "lower right", "left upper", "right center", "right lower", "left lower", "lower center"])
    maybe(r, .6, figure, "layout", lambda: r.choice(["constrained", "tight"]))
    maybe(r, .3, figure, "bbox_inches", lambda: "tight")
    maybe(r, .2, figure, "savefig", lambda: {"dpi": r.choice([60, 120])})
    maybe(r, .2, figure, "suptitle", lambda: "All")
    return figure


def look(r):
    keys = {}
    maybe(r, .4, keys, "facecolor", lambda: r.choice(COLORS))
    maybe(r, .3, keys, "edgecolor", lambda: r.choice(COLORS))
    maybe(r, .1, keys, "color", lambda: r.choice(COLORS))
    maybe(r, .3, keys, "alpha", lambda: .5)
    maybe(r, .3, keys, "linewidth", lambda: r.choice([0, 2.5]))
    maybe(r, .2, keys, "linestyle", lambda: "--")
    maybe(r, .1, keys, "fill", lambda: False)
    maybe(r, .2, keys, "label", lambda: "patch")
    maybe(r, .1, keys, "zorder", lambda: 4)
    return keys


CODES = [["MOVETO", "LINETO", "LINETO", "CLOSEPOLY"], ["MOVETO", "CURVE3", "CURVE3", "LINETO"], [1, 4, 4, 4],
         ["MOVETO", "CURVE4", "CURVE4", "CURVE4", "CLOSEPOLY"], [1, 3, 3, 79, 1, 2], None]


def styledboxes(seed, folder):
    """Boxes in all styles and free paths as patches."""
    r = random.Random(seed)
    artists = [{"line": {"x": values(r, 5), "y": values(r, 5), "label": "line"}}]
    for _ in range(r.randint(1, 3)):
        if r.random() < .6:
            item = {"xy": values(r, 2), "width": r.choice([1, 2.5]), "height": r.choice([1, 2])}
            maybe(r, .8, item, "boxstyle", lambda: box_style(r))
            maybe(r, .3, item, "mutation_scale", lambda: r.choice([.5, 1.5]))
            maybe(r, .3, item, "mutation_aspect", lambda: r.choice([.5, 2]))
            artists.insert(r.randrange(2), {"FancyBboxPatch": item | look(r)})
        else:
            codes = r.choice(CODES)
            item = {"vertices": [values(r, 2) for _ in range(len(codes) if codes else 5)]}
            if codes:
                item["codes"] = codes
            artists.insert(r.randrange(2), {"PathPatch": item | look(r)})
    axes = {"artists": artists}
    maybe(r, .3, axes, "legend", lambda: True)
    maybe(r, .2, axes, "aspect", lambda: "equal")
    return {"figsize": size(r), "dpi": r.choice([50, 72, 100]), "axes": [axes]}


GENERATORS = {"boxes": boxes, "constrained": constrained, "legends": legends, "styledboxes": styledboxes}
