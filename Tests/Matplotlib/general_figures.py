"""Random figure descriptions that use every key of FORMAT.md: each seed gives one figure, the same one each time.

The generator is broad rather than realistic: scales with data they cannot show, shared axes, ticks by hand, styles of all
kinds. Figures are small, so that very many can be drawn.
"""
import random

WORDS = ["x", "time (s)", "loss", "Leaky Relu", "AVAST & To", "100%", "two\nlines", "naïve café", "Größe (µm)", ""]
MATH = [r"$\sigma(x)=\frac{1}{1+e^{-x}}$", r"$x_{i+1}^2$", r"$\sqrt[3]{x}$", r"$\sum_{i=0}^n x_i$", r"cost \$5 $\alpha$",
        r"$\mathbf{W}\mathit{x}+\mathrm{b}$", r"$\left(\frac{a}{b}\right)$", r"$\hat{y}-\bar{y}$", r"$f'(x)$",
        "one $x$\ntwo $y^2$", r"$\mathcal{L}$", r"$\leq\infty$"]
COLORS = ["C0", "C3", "C12", "k", "r", "tab:olive", "#369", "#33669980", "0.4", "xkcd:sea green", "darkorange", [0.2, 0.4, 0.6],
          [0.9, 0.1, 0.2, 0.5], "steelblue"]
LINESTYLES = ["-", "--", ":", "-.", "solid", "dashed", "none"]
MARKERS = [".", ",", "o", "v", "^", "<", ">", "1", "2", "3", "4", "8", "s", "p", "P", "*", "h", "H", "+", "x", "X", "D", "d",
           "|", "_", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
LOCATIONS = ["best", "upper right", "upper left", "lower left", "lower right", "right", "center left", "center right",
             "lower center", "upper center", "center"]
CURVES = ["sigmoid({a}*x)", "tanh({a}*x)", "{a}*relu(x)", "leaky_relu(x, {a})", "elu(x, {a})", "{a}*x^2", "sin({a}*x)",
          "where(x > 0, {a}, -1)", "exp({a}*x/9)", "log(abs(x)) + {a}", "sqrt(x)*{a}", "{a}/x", "gelu(x)*{a}",
          "min(max(x, -1), {a})", "elu'(x, {a})", "1e-7*{a}*x", "1e6 + {a}*x", "{a} + 0*x", "floor(x)*{a}"]
CAPS = ["butt", "projecting", "round"]
JOINS = ["miter", "round", "bevel"]
RC = {
    "axes.axisbelow": [True, False, "line"], "axes.edgecolor": ["r", "0.3"], "axes.facecolor": ["#eeeeee", "none"],
    "axes.formatter.limits": [[-2, 3]], "axes.formatter.use_mathtext": [True], "axes.formatter.useoffset": [False],
    "axes.grid": [True], "axes.grid.axis": ["x", "y"], "axes.grid.which": ["both", "minor"], "axes.linewidth": [0, 0.5, 2.3],
    "axes.labelcolor": ["b"], "axes.labelpad": [0, 9.5], "axes.labelsize": ["x-large", 7], "axes.labelweight": ["bold"],
    "axes.titlecolor": ["g"], "axes.titlelocation": ["left", "right"], "axes.titlepad": [12], "axes.titlesize": ["small"],
    "axes.titleweight": ["bold"], "axes.titley": [0.9], "axes.spines.top": [False], "axes.spines.left": [False],
    "axes.unicode_minus": [False], "axes.xmargin": [0, 0.2], "axes.ymargin": [0.3], "axes.autolimit_mode": ["round_numbers"],
    "axes.prop_cycle": [["r", "g", "b"], ["k"]], "figure.facecolor": ["0.9", "none"], "figure.titlesize": [9],
    "figure.titleweight": ["bold"], "figure.subplot.left": [0.2], "figure.subplot.bottom": [0.25],
    "figure.subplot.wspace": [0.5], "font.size": [6, 8.5, 13], "font.family": ["serif", "monospace"],
    "font.style": ["italic"], "font.weight": ["bold"], "grid.alpha": [0.4], "grid.color": ["r"], "grid.linestyle": [":", "--"],
    "grid.linewidth": [0.3, 2], "legend.borderpad": [1], "legend.edgecolor": ["k"], "legend.facecolor": ["y"],
    "legend.fancybox": [False], "legend.fontsize": ["x-small", 8], "legend.framealpha": [0.2, 1], "legend.frameon": [False],
    "legend.handlelength": [4], "legend.labelcolor": ["r"], "legend.loc": ["center left"], "legend.markerscale": [2],
    "legend.numpoints": [3], "legend.scatterpoints": [3], "legend.shadow": [True], "legend.title_fontsize": [7],
    "lines.dash_capstyle": ["round"], "lines.dashed_pattern": [[5, 1, 1, 1]], "lines.linestyle": ["--"],
    "lines.linewidth": [0.7, 3], "lines.marker": ["o"], "lines.markeredgewidth": [2], "lines.markerfacecolor": ["w"],
    "lines.markersize": [3], "lines.scale_dashes": [False], "lines.solid_capstyle": ["butt"],
    "lines.solid_joinstyle": ["miter", "bevel"], "mathtext.default": ["regular", "rm"],
    "mathtext.fontset": ["dejavuserif"], "patch.force_edgecolor": [True], "patch.linewidth": [2.5],
    "path.simplify": [False], "path.simplify_threshold": [0.5], "path.snap": [False], "scatter.edgecolors": ["k"],
    "scatter.marker": ["s"], "text.color": ["b"], "text.hinting": ["no_hinting"], "text.parse_math": [False],
    "xtick.alignment": ["right"], "xtick.bottom": [False], "xtick.color": ["g"], "xtick.direction": ["in", "inout"],
    "xtick.labelbottom": [False], "xtick.labelcolor": ["m"], "xtick.labelsize": [6], "xtick.labeltop": [True],
    "xtick.major.pad": [1], "xtick.major.size": [9], "xtick.major.width": [2], "xtick.minor.ndivs": [3],
    "xtick.minor.visible": [True], "xtick.top": [True], "ytick.alignment": ["top"], "ytick.direction": ["in"],
    "ytick.labelright": [True], "ytick.minor.size": [5], "ytick.minor.visible": [True], "ytick.right": [True],
    "errorbar.capsize": [3], "errorbar.elinewidth": [2.5], "errorbar.capthick": [2], "xaxis.labellocation": ["left", "right"],
    "yaxis.labellocation": ["bottom", "top"],
}


def label(r):
    return r.choice(MATH) if r.random() < 0.4 else r.choice(WORDS)


def some(r, chance, options):
    """Of the key's options each is taken with the same chance; an option that can be called makes the value."""
    return {key: (values() if callable(values) else r.choice(values)) for key, values in options.items()
            if r.random() < chance}


def curve(r):
    return r.choice(CURVES).format(a=round(r.choice([-1, 1]) * r.uniform(0.05, 3), 3))


def span(r):
    return r.choice([[-5, 5], [-1, 1], [0, 10], [0.01, 100], [-3e-7, 2e-7], [1e6, 1e6 + 5], [-20, 3], [1, 1000], [0.5, 0.9],
                     [-4e5, 9e5], [12, 12], [0, 1e-300], [5, -5]])


def samples(r, x):
    kind = r.random()
    if kind < 0.15:
        return sorted(round(r.uniform(min(x), max(x) + 1e-3), 5) for _ in range(r.randint(1, 7)))
    if kind < 0.25:
        return {"logspace": [r.choice([-3, 0, 1]), r.choice([2, 3, 5]), r.choice([3, 10, 40])]}
    return {"linspace": x + [r.choice([1, 2, 3, 8, 21, 64, 130, 300])]}


def series(r, x):
    """An expression, or numbers with gaps, as many as there are samples."""
    count = len(x) if isinstance(x, list) else (x.get("linspace") or x["logspace"])[2]
    if count > 8 or r.random() < 0.6:
        return curve(r)
    return [float("nan") if r.random() < 0.15 else round(r.uniform(-3, 4), 3) for _ in range(count)]


def line_keys(r):
    return some(r, 0.17, {
        "color": COLORS, "alpha": [0.3, 0.77], "linestyle": LINESTYLES, "linewidth": [0, 0.5, 1, 2.2, 6], "marker": MARKERS,
        "markersize": [2, 5.5, 11], "markerfacecolor": COLORS + ["none"], "markeredgecolor": COLORS,
        "markeredgewidth": [0, 0.5, 2], "zorder": [0, 1.5, 3], "dash_capstyle": CAPS, "solid_capstyle": CAPS,
        "solid_joinstyle": JOINS, "clip_on": [False]})


def line(r, x):
    places = samples(r, x)
    body = {"x": places, "y": series(r, places), **line_keys(r)}
    body |= some(r, 0.12, {"drawstyle": ["default", "steps", "steps-pre", "steps-mid", "steps-post"],
                           "markevery": [1, 2, 5, 0.1, 0.35, [0.05, 0.2], [0, -1], [3, 4]]})
    return {"line": body}


def swept(r, x):
    return {"line": {"x": {"linspace": x + [40]}, "y": r.choice(["elu(x, a)", "leaky_relu(x, a)", "sigmoid(a*x)", "a*x"]),
                     "sweep": {"a": r.choice([[0, 0.1, 1], [1, 2], [0.25]])}, "label": "$a={a}$" if r.random() < 0.5 else "{a}",
                     **some(r, 0.1, {"alpha": [0.5], "linewidth": [1, 3]})}}


def scatter(r, x):
    count = r.randint(1, 6)
    body = {"x": [round(r.uniform(min(x), max(x)), 4) for _ in range(count)],
            "y": [round(r.uniform(-2, 3), 3) for _ in range(count)]}
    body |= some(r, 0.3, {"s": [4, 36, 123.4, [10 + 20 * i for i in range(count)]], "marker": MARKERS, "alpha": [0.5],
                          "linewidths": [0, 1, 2.5], "edgecolors": ["k", "face", "none", ["r", "b"]], "zorder": [3]})
    colour = r.random()
    if colour < 0.2:
        body["c"] = r.choice(["r", "#246"])
    elif colour < 0.35:
        body["color"] = [r.choice(["r", "g", "b", "C7"]) for _ in range(count)]
    elif colour < 0.5:
        body["facecolors"] = r.choice(["none", "w", "C4"])
    elif colour < 0.62:
        body["c"] = [round(r.uniform(-1, 5), 2) for _ in range(count)]
    return {"scatter": body}


def fill(r, x):
    body = {"x": {"linspace": x + [r.choice([2, 9, 60])]}, "y1": curve(r)}
    body |= some(r, 0.4, {"y2": [0, -1, "0.5*x", "cos(x)"]})
    body |= some(r, 0.2, {"where": ["x > 0", "sin(3*x) > 0"], "step": ["pre", "post", "mid"], "interpolate": [True],
                          "color": COLORS, "facecolor": COLORS, "edgecolor": ["k", "r"], "alpha": [0.3], "linewidth": [0, 1, 3],
                          "linestyle": ["--", ":"], "zorder": [0, 4]})
    return {"fill_between": body}


def reference(r, x):
    if r.random() < 0.5:
        return {"axhline": {"y": round(r.uniform(-1, 2), 2), **line_keys(r)}}
    return {"axvline": {"x": round(r.uniform(*sorted(x)), 3), **line_keys(r)}}


def band(r, x):
    style = some(r, 0.35, {"color": COLORS, "facecolor": COLORS, "edgecolor": ["k", "r"], "alpha": [0.2, 0.6],
                           "linewidth": [0, 1, 2.5], "zorder": [0, 3]})
    if r.random() < 0.5:
        return {"axhspan": {"span": [round(r.uniform(-1, 0), 2), round(r.uniform(0, 2), 2)], **style}}
    return {"axvspan": {"span": sorted(round(r.uniform(*sorted(x)), 3) for _ in range(2)), **style}}


def text(r, x):
    inside = r.random() < 0.4
    body = {"x": round(r.random(), 2) if inside else round(r.uniform(*sorted(x)), 3), "y": round(r.random(), 2),
            "s": label(r) or "text", **({"coords": "axes fraction"} if inside else {})}
    body |= some(r, 0.35, {"fontsize": [6, 11.5, "large"], "color": COLORS, "ha": ["left", "center", "right"],
                           "va": ["top", "center", "baseline", "bottom", "center_baseline"],
                           "rotation": [30, 90, 217.5, "vertical"], "alpha": [0.5], "fontweight": ["bold", 700],
                           "fontstyle": ["italic", "oblique"], "zorder": [0, 5]})
    return {"text": body}


def annotation(r, x):
    at = [round(r.uniform(*sorted(x)), 3), round(r.uniform(-1, 1), 2)]
    body = {"text": label(r) or "here", "xy": at}
    if r.random() < 0.85:
        kind = r.random()
        if kind < 0.4:
            body |= {"xytext": [r.choice([-40, 15, 30]), r.choice([-30, 20, 45])], "textcoords": "offset points"}
        elif kind < 0.7:
            body |= {"xytext": [round(r.random(), 2), round(r.random(), 2)], "textcoords": "axes fraction"}
        else:
            body["xytext"] = [at[0] + (x[1] - x[0]) / 5, at[1] + 0.7]
        if r.random() < 0.85:
            if r.random() < 0.3:
                body["arrowprops"] = some(r, 0.4, {"facecolor": ["k", "C2"], "width": [1, 4], "headwidth": [5, 12],
                                                   "headlength": [4, 12], "shrink": [0, 0.05, 0.1], "alpha": [0.5]})
            else:
                body["arrowprops"] = {"arrowstyle": r.choice(
                    ["-", "->", "<-", "<->", "-|>", "<|-|>", "-[", "]-[", "|-|", "simple", "fancy", "wedge",
                     "->,head_length=0.6,head_width=0.3", "wedge,tail_width=0.7"])}
                body["arrowprops"] |= some(r, 0.3, {
                    "connectionstyle": ["arc3,rad=0.3", "angle3,angleA=0,angleB=90", "angle,angleA=90,angleB=0,rad=4",
                                        "arc,angleA=0,armA=20,rad=5", "bar,fraction=0.3"],
                    "color": ["r", "C1"], "linewidth": [0.5, 2], "linestyle": ["--"], "shrinkA": [0, 6], "shrinkB": [0, 9],
                    "mutation_scale": [8, 20], "alpha": [0.6], "relpos": [[0, 0], [1, 0.5]]})
    body |= some(r, 0.2, {"fontsize": [7, 13], "color": COLORS, "ha": ["center", "right"], "va": ["top", "center"],
                          "alpha": [0.7], "zorder": [6]})
    return {"annotate": body}


def errorbar(r, x):
    count = r.randint(1, 5)
    lengths = [round(r.uniform(0.05, 0.8), 2) for _ in range(count)]
    body = {"x": [round(x[0] + (x[1] - x[0]) * (i + 0.5) / count, 4) for i in range(count)],
            "y": [round(r.uniform(-1, 3), 2) for _ in range(count)]}
    body |= some(r, 0.5, {"yerr": [0.4, lengths, [lengths, lengths[::-1]]], "xerr": [abs(x[1] - x[0]) / 20, lengths]})
    body |= some(r, 0.35, {"capsize": [0, 3, 5.5], "ecolor": COLORS, "elinewidth": [0.5, 2.5]})
    return {"errorbar": body | line_keys(r)}


def bar(r, x):
    count = r.randint(1, 5)
    body = {"x": [x[0] + i for i in range(count)], "height": [round(r.uniform(-1, 4), 2) for _ in range(count)]}
    body |= some(r, 0.3, {"width": [0.5, 1], "bottom": [0.5, [0.1 * i for i in range(count)]], "align": ["edge", "center"],
                          "color": ["C3", ["r", "g", "b"]], "edgecolor": ["k", "none"], "linewidth": [0, 1.5], "alpha": [0.6],
                          "zorder": [3]})
    return {"bar": body}


KINDS = [line] * 8 + [swept, scatter, scatter, fill, fill, reference, reference, band, text, annotation, annotation, errorbar, bar]


def artists(r, x):
    out = []
    for _ in range(r.randint(1, 4)):
        entry = r.choice(KINDS)(r, x)
        (kind, body), = entry.items()
        if kind not in ("text", "annotate") and "label" not in body and r.random() < 0.6:
            body["label"] = label(r) or "empty"
        out.append(entry)
    return out


def scale(r):
    return r.choice(["linear", "log", "symlog", {"value": "symlog", "linthresh": r.choice([0.1, 2, 50])},
                     {"value": "log", "base": 2}, {"value": "log", "subs": [2, 5]}, {"value": "symlog", "linscale": 0.3}])


def ticks(r, x):
    at = sorted({round(r.uniform(*sorted(x)), 3) for _ in range(r.randint(0, 5))})
    if r.random() < 0.5:
        return at
    return {"at": at, "labels": [label(r) or "none" for _ in at]} if r.random() < 0.7 else {"at": at}


def title(r):
    text = label(r) or "title"
    if r.random() < 0.5:
        return text
    return {"text": text, **some(r, 0.4, {"fontsize": [8, "large"], "color": COLORS, "loc": ["left", "center", "right"],
                                          "pad": [0, 14]})}


def axis_label(r, axis):
    text = label(r)
    if r.random() < 0.6:
        return text
    return {"text": text, **some(r, 0.4, {"fontsize": [7, 14], "color": COLORS, "labelpad": [0, 11],
                                          "loc": ["left", "center", "right"] if axis == "x" else ["bottom", "center", "top"]})}


def legend(r):
    if r.random() < 0.3:
        return True
    return some(r, 0.16, {
        "loc": LOCATIONS + [[0.1, 0.2]], "ncols": [2, 3], "title": ["Title", r"$\alpha$"], "fontsize": [6, "large"],
        "frameon": [False, True], "framealpha": [0, 0.5, 1], "bbox_to_anchor": [[1, 1], [0.2, 0.1, 0.5, 0.6]],
        "title_fontsize": [6, 12], "fancybox": [False], "shadow": [True], "markerscale": [0.5, 2], "handlelength": [1, 4],
        "columnspacing": [0.5], "labelspacing": [0, 1.2], "borderpad": [0, 1], "facecolor": ["y", "0.8"],
        "edgecolor": ["r", "none"], "labelcolor": ["b"], "numpoints": [2], "scatterpoints": [3], "reverse": [True],
        "alignment": ["left", "right"], "mode": ["expand"], "borderaxespad": [0, 2], "handletextpad": [0.2],
        "handleheight": [2], "markerfirst": [False]})


def tick_params(r):
    return some(r, 0.2, {
        "axis": ["x", "y", "both"], "which": ["major", "minor", "both"], "direction": ["in", "out", "inout"],
        "length": [0, 6], "width": [0.5, 2], "color": COLORS[:8], "pad": [0, 8], "labelsize": [6, "large"],
        "labelcolor": COLORS[:8], "labelrotation": [30, 90], "top": [True], "right": [True], "bottom": [False],
        "labeltop": [True], "labelright": [True], "labelleft": [False], "colors": ["m"], "grid_color": ["r"],
        "grid_alpha": [0.3], "grid_linewidth": [2], "grid_linestyle": ["--"], "zorder": [5]})


def axes(r):
    x = span(r)
    out = {"artists": artists(r, x)}
    out |= some(r, 0.5, {"xlabel": lambda: axis_label(r, "x"), "ylabel": lambda: axis_label(r, "y"), "title": lambda: title(r)})
    out |= some(r, 0.13, {
        "xlim": [sorted(x), sorted(x)[::-1], [-2, 3]], "ylim": [[-1.5, 2.25], [3, -1]], "xscale": lambda: scale(r),
        "yscale": lambda: scale(r), "xticks": lambda: ticks(r, x), "yticks": lambda: ticks(r, [-1, 2]), "minorticks": [True],
        "tick_params": lambda: tick_params(r),
        "spines": [{"top": False, "right": False}, {"left": False}, {"bottom": False, "top": True}],
        "margins": [0, 0.2, [0.1, 0.3]], "aspect": ["equal", 2, 0.5], "facecolor": COLORS})
    if out.get("xlim") and out["xlim"][0] == out["xlim"][1]:
        del out["xlim"]
    grid = r.random()
    if grid < 0.3:
        out["grid"] = True
    elif grid < 0.5:
        out["grid"] = some(r, 0.4, {"which": ["major", "minor", "both"], "axis": ["x", "y", "both"], "color": COLORS,
                                    "alpha": [0.4], "linestyle": ["--", ":"], "linewidth": [0.3, 2]})
    if r.random() < 0.6 and any("label" in body for entry in out["artists"] for body in entry.values()):
        out["legend"] = legend(r)
    return out


def figure(seed, folder):
    r = random.Random(f"figure {seed}")
    rows, columns = r.choice([(1, 1)] * 5 + [(1, 2), (2, 1), (2, 2)])
    out = {"figsize": [round(r.uniform(2, 3.5) * columns + 0.7, 2), round(r.uniform(1.6, 2.8) * rows + 0.6, 2)],
           "dpi": r.choice([50, 72, 80, 100, 100, 133, 150])}
    out |= some(r, 0.25, {"layout": ["tight"], "suptitle": lambda: label(r) or "all", "facecolor": COLORS + ["none"]})
    rc = some(r, 0.03, RC)
    if r.random() < 0.6 and rc:
        out["rc"] = rc
    if rows * columns > 1:
        out["subplots"] = [rows, columns]
        out |= some(r, 0.3, {"sharex": [True, "row", "col", "all", "none"], "sharey": [True, "row", "col"]})
        if r.random() < 0.3:
            out["gridspec"] = some(r, 0.3, {
                "width_ratios": [[1 + i for i in range(columns)]], "height_ratios": [[2 + i for i in range(rows)]],
                "wspace": [0.05, 0.6], "hspace": [0.1, 0.7], "left": [0.2], "right": [0.8], "bottom": [0.2], "top": [0.85]})
    out["axes"] = [axes(r) for _ in range(rows * columns - (r.random() < 0.1 and rows * columns > 1))]
    return out
