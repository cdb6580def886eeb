"""Draws figure descriptions with matplotlib: what the program's pictures are compared with.

Needs matplotlib 3.11.2, numpy and PyYAML. The tests of the package do not run it; `compare.py` does.
"""
import math
import pathlib
import re

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
import numpy as np
import yaml

import dates_and_ticks
import draw_statistics
from functions import DERIVATIVES, FUNCTIONS

FOLDER = pathlib.Path(".")  # of the description that is drawn

LINE = ("color", "alpha", "linestyle", "linewidth", "marker", "markersize", "markerfacecolor", "markeredgecolor",
        "markeredgewidth", "markevery", "drawstyle", "zorder", "dash_capstyle", "solid_capstyle", "solid_joinstyle",
        "clip_on")
FILL = ("color", "facecolor", "edgecolor", "alpha", "linewidth", "linestyle", "hatch", "hatchcolor", "zorder")
CROSS = ("xmin", "xmax", "ymin", "ymax")
TEXT = ("fontsize", "color", "ha", "va", "rotation", "rotation_mode", "alpha", "fontweight", "fontstyle", "zorder",
        "fontfamily", "fontvariant", "linespacing", "multialignment", "wrap")


def pick(item, *groups):
    """The keyword arguments of a map, of the names in some groups."""
    return {key: item[key] for group in groups for key in group if key in item}


def file_data(source):
    path = FOLDER / source["file"]
    if path.suffix == ".npy":
        return np.load(path).astype(float)
    if path.suffix == ".csv":
        return dates_and_ticks.column(path, source["column"])
    raise SystemExit(f"no reader for {path}")


def samples(value):
    """Abscissae: a number, a list, a spacing or a file."""
    if isinstance(value, dict):
        for name in ("linspace", "logspace"):
            if name in value:
                start, stop, count = map(float, value[name])
                return getattr(np, name)(start, stop, int(count))
        return file_data(value)
    if isinstance(value, (np.ndarray, np.datetime64)):
        return np.atleast_1d(value)  # dates
    if isinstance(value, list) and value and all(isinstance(item, str) for item in value):
        return value  # categories
    return np.atleast_1d(np.asarray(value, dtype=float))


def evaluate(value, names):
    """A number, a list, a file, or an expression over `names`."""
    if isinstance(value, (dict, np.ndarray, np.datetime64)):
        return samples(value)
    if not isinstance(value, str):
        return np.asarray(value, dtype=float)
    if not re.fullmatch(r"[\w\s.+\-*/^(),<>=!']*", value):
        raise SystemExit(f"not an expression: {value}")
    source = re.sub(r"(\w+)'\(", r"d_\1(", value).replace("^", "**")
    scope = {**FUNCTIONS, **{f"d_{name}": function for name, function in DERIVATIVES.items()}, "pi": math.pi,
             "e": math.e, **names}
    with np.errstate(all="ignore"):
        return np.asarray(eval(source, {"__builtins__": {}}, scope), dtype=float)


def xy(item, names, key="y"):
    x = samples(item["x"])
    return x, np.broadcast_to(evaluate(item[key], {"x": x, **names}), len(x))


def line(kind, **more):
    def draw(ax, item, names, label):
        if "x" in item:
            data = xy(item, names)
        else:
            data = (samples(item["y"]),)
        keys = {**pick(item, LINE, ("base", "where")), **more}
        getattr(ax, kind)(*data, *([item["fmt"]] if "fmt" in item else []), label=label, **keys)
    return draw


def norm_of(item):
    """The norm of an artist with its limits; limits alone are left to matplotlib."""
    from matplotlib import colors
    norm = item.get("norm")
    ends = pick(item, ("vmin", "vmax"))
    if norm is None or norm == "linear":
        return ends
    keys = {key: value for key, value in norm.items() if key != "value"} if isinstance(norm, dict) else {}
    name = norm["value"] if isinstance(norm, dict) else norm
    if name == "log":
        return {"norm": colors.LogNorm(**ends)}
    if name == "symlog":
        return {"norm": colors.SymLogNorm(**{"linthresh": 2, **keys}, **ends)}
    if name == "two_slope":
        return {"norm": colors.TwoSlopeNorm(**keys, **ends)}
    if name == "centered":
        return {"norm": colors.CenteredNorm(**keys)}
    if name == "power":
        return {"norm": colors.PowerNorm(**keys, **ends)}
    cmap = item.get("cmap", "viridis")
    return {"norm": colors.BoundaryNorm(keys["boundaries"], 256 if isinstance(cmap, list) else plt.get_cmap(cmap).N)}


def mapping(item):
    """The keyword arguments that turn numbers into colours."""
    cmap = item.get("cmap")
    if isinstance(cmap, list):
        from matplotlib.colors import LinearSegmentedColormap
        cmap = LinearSegmentedColormap.from_list("own", cmap)
    return {**({"cmap": cmap} if cmap is not None else {}), **norm_of(item)}


def picture(z):
    """What an image shows: numbers, or colours as bytes or as fractions."""
    if isinstance(z, dict):
        path = FOLDER / z["file"]
        if path.suffix == ".png":
            return plt.imread(path)
        if path.suffix == ".csv":
            return np.genfromtxt(path, delimiter=",", skip_header=int(path.read_text()[0].isalpha()), ndmin=2)
        z = np.load(path)
        return z if z.ndim == 3 and z.shape[2] > 1 else z.astype(float)
    z = np.asarray(z)
    return z if z.ndim == 3 else z.astype(float)


def image(kind):
    return lambda ax, item, names, label: getattr(ax, kind)(picture(item["z"]), **mapping(item), **pick(item, (
        "origin", "extent", "aspect", "interpolation", "interpolation_stage", "alpha", "zorder", "clip_on")))


def scatter(ax, item, names, label):
    return ax.scatter(*xy(item, names), label=label, **mapping(item), **pick(item, (
        "s", "c", "color", "marker", "facecolors", "edgecolors", "linewidths", "alpha", "zorder", "clip_on")))


def fill_between(ax, item, names, label):
    x = samples(item["x"])
    names = {"x": x, **names}
    where = None if "where" not in item else evaluate(item["where"], names).astype(bool)
    ax.fill_between(x, evaluate(item["y1"], names), evaluate(item.get("y2", 0), names), where=where, label=label,
                    **pick(item, FILL, ("interpolate", "step")))


def fill_betweenx(ax, item, names, label):
    y = samples(item["y"])
    names = {"y": y, **names}
    where = None if "where" not in item else evaluate(item["where"], names).astype(bool)
    ax.fill_betweenx(y, evaluate(item["x1"], names), evaluate(item.get("x2", 0), names), where=where, label=label,
                     **pick(item, FILL, ("interpolate", "step")))


def reference_line(kind, key):
    return lambda ax, item, names, label: getattr(ax, kind)(item[key], label=label, **pick(item, LINE, CROSS))


def span(kind):
    return lambda ax, item, names, label: getattr(ax, kind)(*item["span"], label=label, **pick(item, FILL, CROSS))


def segments(kind, place, low, high):
    return lambda ax, item, names, label: getattr(ax, kind)(
        samples(item[place]), *(samples(item[key]) if isinstance(item[key], dict) else item[key] for key in (low, high)),
        label=label, **pick(item, ("colors", "color", "linewidths", "linewidth", "linestyles", "linestyle", "alpha", "zorder",
                                   "clip_on")))


def style_name(style):
    """A style with its parameters, as matplotlib reads it."""
    if not isinstance(style, dict):
        return style
    return ",".join([style["value"]] + [f"{key}={value}" for key, value in style.items() if key != "value"])


def text_keys(item):
    keys = pick(item, TEXT)
    if "bbox" in item:
        keys["bbox"] = {key: style_name(value) if key == "boxstyle" else value for key, value in item["bbox"].items()}
    return keys


def text(ax, item, names, label):
    transform = {"axes": ax.transAxes, "figure": ax.figure.transFigure, "xaxis": ax.get_xaxis_transform(),
                 "yaxis": ax.get_yaxis_transform(), "data": ax.transData}[item.get("transform", "data")]
    if item.get("coords") == "axes fraction":
        transform = ax.transAxes
    extra = {} if transform is ax.transData else {"transform": transform}
    ax.text(item["x"], item["y"], item["s"], **extra, **text_keys(item))


def annotate(ax, item, names, label):
    keys = {key: tuple(item[key]) if isinstance(item[key], list) else item[key]
            for key in ("xycoords", "textcoords") if key in item}
    ax.annotate(item["text"], **keys, **pick(item, ("xy", "xytext", "arrowprops", "annotation_clip")), **text_keys(item))


def errors(value):
    if isinstance(value, list) and value and isinstance(value[0], (list, dict)):
        return [samples(part) for part in value]
    return samples(value) if isinstance(value, dict) else value


def errorbar(ax, item, names, label):
    ax.errorbar(*xy(item, names), label=label, **pick(item, LINE, ("capsize", "ecolor", "elinewidth", "fmt")),
                **{key: errors(item[key]) for key in ("xerr", "yerr") if key in item})


def sets(value):
    """One set of samples, or a list of several; lists of whole numbers stay whole."""
    if isinstance(value, list) and value and isinstance(value[0], (list, dict)):
        return [sets(item) for item in value]
    return np.asarray(value) if isinstance(value, list) else samples(value)


def hist(ax, item, names, label):
    keys = pick(item, (
        "range", "density", "cumulative", "histtype", "align", "orientation", "rwidth", "log", "color", "stacked",
        "bottom", "facecolor", "edgecolor", "linewidth", "linestyle", "hatch", "alpha", "zorder"))
    if "bins" in item:
        keys["bins"] = samples(item["bins"]) if isinstance(item["bins"], dict) else item["bins"]
    weights = {"weights": sets(item["weights"])} if "weights" in item else {}
    ax.hist(item["x"] if isinstance(item["x"], np.ndarray) else sets(item["x"]), label=label, **weights, **keys)


def stairs(ax, item, names, label):
    edges = samples(item["edges"]) if "edges" in item else None
    baseline = item.get("baseline", 0)
    ax.stairs(samples(item["values"]), edges, baseline=np.asarray(baseline, dtype=float), label=label,
              **pick(item, ("orientation", "fill"), FILL))


PATCHES = {"Rectangle": ("xy", "width", "height"), "Circle": ("xy", "radius"), "Ellipse": ("xy", "width", "height"),
           "Polygon": ("xy",), "RegularPolygon": ("xy", "numVertices"), "Wedge": ("center", "r", "theta1", "theta2")}


def patch(kind):
    def draw(ax, item, names, label):
        from matplotlib import patches
        needed = {key: item[key] for key in PATCHES[kind]}
        more = pick(item, FILL, ("angle", "fill", "closed", "radius", "orientation", "width"))
        ax.add_patch(getattr(patches, kind)(**{**more, **needed}, label=label))
    return draw


def fancy_box(ax, item, names, label):
    from matplotlib.patches import FancyBboxPatch
    ax.add_patch(FancyBboxPatch(item["xy"], item["width"], item["height"], label=label, **(
        {"boxstyle": style_name(item["boxstyle"])} if "boxstyle" in item else {}), **pick(
        item, FILL, ("fill", "mutation_scale", "mutation_aspect"))))


def path_patch(ax, item, names, label):
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path
    codes = [getattr(Path, code) if isinstance(code, str) else code for code in item["codes"]] if "codes" in item else None
    ax.add_patch(PathPatch(Path(item["vertices"], codes), label=label, **pick(item, FILL, ("fill",))))


def fill(ax, item, names, label):
    ax.fill(*xy(item, names), label=label, **pick(item, FILL, ("fill",)))


def arrow(ax, item, names, label):
    ax.arrow(item["x"], item["y"], item["dx"], item["dy"], label=label, **pick(item, FILL, ("fill", "width", "head_width",
        "head_length", "length_includes_head", "head_starts_at_zero", "overhang", "shape")))


def broken_barh(ax, item, names, label):
    ranges = [(start, np.timedelta64(round(length * 864e8), "us") if isinstance(start, np.datetime64) else length)
              for start, length in item["xranges"]]
    ax.broken_barh(ranges, item["yrange"], label=label,
                   **pick(item, ("facecolors", "edgecolors", "linewidth", "alpha", "zorder")))


def stem(ax, item, names, label):
    data = xy(item, names) if "x" in item else (samples(item["y"]),)
    ax.stem(*data, label=label, **pick(item, ("linefmt", "markerfmt", "basefmt", "bottom", "orientation")))


def grid(item):
    """Places and numbers of a grid, as contours and meshes take them."""
    data = []
    if "x" in item:
        data = [np.asarray(item[key], dtype=float) if isinstance(item[key], list) else samples(item[key]) for key in "xy"]
    z = item["z"]
    if not isinstance(z, str):
        return [*data, picture(z)]
    x, y = data if data[0].ndim == 2 else np.meshgrid(*data)
    return [*data, evaluate(z, {"x": x, "y": y})]


def contour(kind):
    return lambda ax, item, names, label: getattr(ax, kind)(*grid(item), **mapping(item), **pick(item, (
        "levels", "colors", "linewidths", "linestyles", "alpha", "extend", "zorder")))


def mesh(kind):
    return lambda ax, item, names, label: getattr(ax, kind)(*grid(item), **mapping(item), **pick(item, (
        "shading", "edgecolors", "linewidth", "alpha", "antialiased", "zorder")))


ARTISTS = {"FancyBboxPatch": fancy_box, "PathPatch": path_patch, **draw_statistics.ARTISTS, "contour": contour("contour"), "contourf": contour("contourf"), "pcolormesh": mesh("pcolormesh"), "pcolor": mesh("pcolor"), "stem": stem,
    **{kind: patch(kind) for kind in PATCHES}, "fill": fill, "arrow": arrow, "broken_barh": broken_barh,
    "line": line("plot"), "step": line("step"), "semilogx": line("semilogx"), "semilogy": line("semilogy"),
    "loglog": line("loglog"), "scatter": scatter, "fill_between": fill_between,
    "fill_betweenx": fill_betweenx, "axhline": reference_line("axhline", "y"), "axvline": reference_line("axvline", "x"),
    "axhspan": span("axhspan"), "axvspan": span("axvspan"), "vlines": segments("vlines", "x", "ymin", "ymax"), "hlines": segments("hlines", "y", "xmin", "xmax"),
    "text": text, "annotate": annotate,
    "errorbar": errorbar, "imshow": image("imshow"), "matshow": image("matshow"), "stairs": stairs, "hist": hist,
}


def add_colorbar(mappable, item, axes):
    keys = {} if item is True else {key: value for key, value in item.items() if key not in ("of", "ax")}
    label = keys.pop("label", None)
    ticks = keys.pop("ticks", None)
    if isinstance(ticks, dict):
        fixed, ticks = ticks, ticks["at"]
    else:
        fixed = {}
    bar = plt.gcf().colorbar(mappable, ax=axes, ticks=ticks, **keys)
    if label is not None:
        set_label(bar.set_label, label)
    if "labels" in fixed:
        bar.set_ticks(fixed["at"], labels=fixed["labels"])


def _handles(ax):
    from matplotlib.legend import _get_legend_handles
    return list(_get_legend_handles([ax]))


def draw_artist(ax, entry):
    (kind, item), = entry.items()
    (name, values), = item.get("sweep", {"": [None]}).items()
    for value in values:
        label = item.get("label")
        if isinstance(label, str) and name:
            label = label.replace("{" + name + "}", str(value))
        before = set(_handles(ax))
        mappable = ARTISTS[kind](ax, item, {name: value} if name else {}, label)
        ax.drawn = getattr(ax, "drawn", []) + [next((handle for handle in _handles(ax) if handle not in before), None)]
        if mappable is not None:
            ax.mappables = getattr(ax, "mappables", []) + [(mappable, item.get("colorbar", False))]


def set_label(setter, value):
    if isinstance(value, dict):
        # The padding of a box takes the size of the font that is known then.
        box = {"bbox": text_keys(value)["bbox"]} if "bbox" in value else {}
        setter(value["text"], **{key: inner for key, inner in value.items() if key not in ("text", "bbox")}, **box)
    else:
        setter(value)


def set_polar(ax, spec):
    """The keys of polar axes that turn them."""
    if "theta_zero_location" in spec:
        ax.set_theta_zero_location(spec["theta_zero_location"])
    for key in ("theta_offset", "theta_direction", "rorigin", "rlabel_position"):
        if key in spec:
            getattr(ax, f"set_{key}")(spec[key])


def projection_of(spec):
    return {"projection": spec["projection"]} if spec and "projection" in spec else {}


def draw_axes(ax, spec):
    """Replays the description of one subplot in the order in which the program takes it."""
    if "facecolor" in spec:
        ax.set_facecolor(spec["facecolor"])
    set_polar(ax, spec)
    for axis in "xy":
        scale = spec.get(axis + "scale")
        if scale is not None:
            getattr(ax, f"set_{axis}scale")(**(scale if isinstance(scale, dict) else {"value": scale}))
    if "margins" in spec:
        ax.margins(*np.atleast_1d(spec["margins"]))
    for entry in spec.get("artists", []):
        draw_artist(ax, entry)
    for key in ("xlabel", "ylabel", "title"):
        if key in spec:
            set_label(getattr(ax, f"set_{key}"), spec[key])
    if "adjustable" in spec:
        ax.set_adjustable(spec["adjustable"])
    for key in ("xlim", "ylim", "aspect", "thetamin", "thetamax", "rmin", "rmax"):
        if key in spec:
            getattr(ax, f"set_{key}")(spec[key])
    for key in ("xticks", "yticks"):
        if key in spec:
            dates_and_ticks.set_ticks(ax, key[0], spec[key])
    if "thetagrids" in spec:
        value = spec["thetagrids"]
        fixed = value if isinstance(value, dict) else {"at": value}
        ax.set_thetagrids(fixed["at"], labels=fixed.get("labels"))
    if spec.get("minorticks"):
        ax.minorticks_on()
    formats = spec.get("ticklabel_format", [])
    for item in formats if isinstance(formats, list) else [formats]:
        ax.ticklabel_format(**item)
    parameters = spec.get("tick_params", [])
    for item in parameters if isinstance(parameters, list) else [parameters]:
        ax.tick_params(**item)
    grid = spec.get("grid", False)
    if grid is not False:
        ax.grid(True, **(grid if isinstance(grid, dict) else {}))
    for side, is_shown in spec.get("spines", {}).items():
        if not isinstance(is_shown, dict):
            ax.spines[side].set_visible(is_shown)
            continue
        for key, value in is_shown.items():
            getattr(ax.spines[side], f"set_{key}")(tuple(value) if isinstance(value, list) else value)
    if "axis" in spec:
        ax.axis({True: "on", False: "off"}.get(spec["axis"], spec["axis"]))
    add_legends(ax, spec, [ax])


def handle_of(item, candidates, own):
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch
    if not isinstance(item, dict):
        item = {"artist": item}
    if "artist" in item:
        by_label = {handle.get_label(): handle for handle in reversed(candidates)}
        handle = own[item["artist"]] if isinstance(item["artist"], int) else by_label[item["artist"]]
        return handle, item.get("label", handle.get_label())
    if "line" in item:
        keys = dict(item["line"])
        if "fmt" in keys:
            from matplotlib.axes._base import _process_plot_format
            style, marker, color = _process_plot_format(keys.pop("fmt"))
            keys = {key: value for key, value in zip(("linestyle", "marker", "color"), (style, marker, color)) if value is not None} | keys
        label = item.get("label", keys.pop("label", ""))
        keys.pop("label", None)
        return Line2D([0], [0], **keys), label
    keys = dict(item["patch"])
    label = item.get("label", keys.pop("label", ""))
    keys.pop("label", None)
    return Patch(**keys), label


def add_legends(target, spec, axes):
    from matplotlib.legend import _get_legend_handles
    legends = spec.get("legend", False)
    previous = None
    for legend in legends if isinstance(legends, list) else [legends]:
        if legend is False:
            continue
        keys = dict(legend) if isinstance(legend, dict) else {}
        if "handles" in keys:
            pairs = [handle_of(item, list(_get_legend_handles(axes)), getattr(target, "drawn", [])) for item in keys["handles"]]
            keys["handles"] = [handle for handle, _ in pairs]
            keys.setdefault("labels", [label for _, label in pairs])
        if previous is not None and hasattr(target, "add_artist") and target in axes:
            target.add_artist(previous)
        previous = target.legend(**{key: tuple(value) if isinstance(value, list) and key not in ("labelcolor", "handles", "labels") else value
                                    for key, value in keys.items()})


def complete(ax, spec):
    """Draws the description of axes, then the axes attached to them."""
    draw_axes(ax, spec)
    for mappable, colorbar in getattr(ax, "mappables", []):
        if colorbar is not False:
            add_colorbar(mappable, colorbar, ax)
    for key in ("twinx", "twiny"):
        if key in spec:
            complete(getattr(ax, key)(), spec[key])
    for inset in spec.get("insets", []):
        complete(ax.inset_axes(inset["rect"], **projection_of(inset)), inset)


def cells(ranges, shape):
    """The slices of a row and a column, each a number or a text with a colon."""
    def part(value):
        ends = str(value).split(":")
        return slice(*(int(end) if end else None for end in ends)) if len(ends) > 1 else int(value)
    return tuple(part(value) for value in ranges)


def make_axes(fig, spec):
    """The axes of a figure, each with its description."""
    shared = {"sharex": spec.get("sharex", False), "sharey": spec.get("sharey", False)}
    gridspec = spec.get("gridspec")
    if "mosaic" in spec:
        axes = fig.subplot_mosaic(spec["mosaic"], gridspec_kw=gridspec, **shared)
        fig.mosaic_names = list(axes)
        return [(ax, spec["axes"].get(name) or {}) for name, ax in axes.items()]
    rows, columns = spec.get("subplots", [1, 1])
    if not any(key in ax for ax in spec["axes"] if ax for key in ("cell", "rect", "projection")):
        axes = list(fig.subplots(rows, columns, squeeze=False, gridspec_kw=gridspec, **shared).flat)
        pairs = list(zip(axes, spec["axes"]))
        for ax in axes[len(spec["axes"]):] + [ax for ax, description in pairs if description is None]:
            ax.remove()
        return [pair for pair in pairs if pair[1] is not None]
    grid = fig.add_gridspec(rows, columns, **(gridspec or {}))
    pairs = []
    for index, ax in enumerate(spec["axes"]):
        if ax is None:
            continue
        if "rect" in ax:
            pairs.append((fig.add_axes(ax["rect"], **projection_of(ax)), ax))
            continue
        place = cells(ax["cell"], (rows, columns)) if "cell" in ax else divmod(index, columns)
        pairs.append((fig.add_subplot(grid[place], **projection_of(ax)), ax))
    return pairs


def layout_engine(layout):
    """The engine that lays a figure out whenever it is drawn; none for a tight layout, which is made once."""
    from matplotlib.layout_engine import ConstrainedLayoutEngine
    keys = dict(layout) if isinstance(layout, dict) else {"value": layout}
    name = keys.pop("value")
    return ConstrainedLayoutEngine(compress=name == "compressed", **keys) if name in ("constrained", "compressed") else None


def build(spec, folder="."):
    """The figure of a description, not yet drawn."""
    global FOLDER
    FOLDER = pathlib.Path(folder)
    spec = dates_and_ticks.dated(spec)
    plt.rcdefaults()
    draw_statistics.LATER.clear()
    sheets = spec.get("style", [])
    for sheet in sheets if isinstance(sheets, list) else [sheets]:
        plt.style.use(FOLDER / sheet if sheet.endswith(".mplstyle") else sheet)
    for key, value in spec.get("rc", {}).items():
        plt.rcParams[key] = plt.cycler(color=value) if key == "axes.prop_cycle" else value
    fig = plt.figure(figsize=spec.get("figsize"), dpi=spec.get("dpi", 100), layout=layout_engine(spec.get("layout")))
    pairs = make_axes(fig, spec)
    if "facecolor" in spec:
        fig.set_facecolor(spec["facecolor"])
    for ax, description in pairs:
        complete(ax, description)
    draw_statistics.finish()
    shown = dict(enumerate(ax for ax, _ in pairs))
    if isinstance(spec["axes"], dict):
        shown = dict(zip(fig.mosaic_names, shown.values()))
    for item in spec.get("colorbars", []):
        mappable, _ = shown[item["of"]].mappables[-1]
        add_colorbar(mappable, item, [shown[place] for place in item["ax"]])
    for key in ("suptitle", "supxlabel", "supylabel"):
        if key in spec:
            set_label(getattr(fig, key), spec[key])
    add_legends(fig, spec, fig.axes)
    for item in spec.get("texts", []):
        fig.text(item["x"], item["y"], item["s"], **text_keys(item))
    turned = spec.get("autofmt_xdate", False)
    if turned is not False:
        fig.autofmt_xdate(**(turned if isinstance(turned, dict) else {}))
    if fig.get_layout_engine() is None:
        layout = spec.get("layout")
        if isinstance(layout, dict):
            fig.tight_layout(**{key: value for key, value in layout.items() if key != "value"})
        elif layout == "tight":
            fig.tight_layout()
    return fig


def save(spec, path, folder="."):
    """Draws a description to a PNG file."""
    fig = build(spec, folder)
    keys = pick(spec, ("bbox_inches", "pad_inches"))
    fig.savefig(path, **keys, **spec.get("savefig", {}))
    plt.close(fig)


def load(path):
    return yaml.safe_load(pathlib.Path(path).read_text())
