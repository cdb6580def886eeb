"""Random figures of the artists of statistics."""
import random

COLORS = ["C0", "C1", "C3", "red", "0.4", "#1f77b4", "#11aa3380", "tab:purple"]


def maybe(r, chance, target, key, value):
    if r.random() < chance:
        target[key] = value()


def values(r, count, low=-3, high=5):
    return [round(r.uniform(low, high), 2) for _ in range(count)]


def figure(r, artists, **axes):
    """A figure of some artists, often with a legend."""
    axes = {"artists": artists, **axes}
    maybe(r, .4, axes, "legend", lambda: True)
    maybe(r, .15, axes, "grid", lambda: True)
    maybe(r, .1, axes, "margins", lambda: r.choice([0, .1]))
    made = {"figsize": [round(r.uniform(3, 6), 2), round(r.uniform(2.5, 4.5), 2)], "axes": [axes]}
    maybe(r, .2, made, "layout", lambda: "tight")
    maybe(r, .2, made, "bbox_inches", lambda: "tight")
    return made


def font(r, keys):
    maybe(r, .3, keys, "fontsize", lambda: r.choice([7, "small", 12]))
    maybe(r, .2, keys, "color", lambda: r.choice(COLORS))
    maybe(r, .1, keys, "fontweight", lambda: "bold")
    maybe(r, .1, keys, "fontstyle", lambda: "italic")
    maybe(r, .2, keys, "rotation", lambda: r.choice([30, 90, "vertical"]))
    maybe(r, .1, keys, "alpha", lambda: .5)


def errors(r, count):
    if r.random() < .4:
        return round(r.uniform(0, 1), 2)
    if r.random() < .5:
        return [float("nan") if r.random() < .1 else value for value in values(r, count, 0, 1.5)]
    return [values(r, count, 0, 1), values(r, count, 0, 2)]


def bar_label(r, count):
    keys = {}
    maybe(r, .3, keys, "labels", lambda: [r.choice(["a", "long text", "$x^2$", None]) for _ in range(r.randint(1, count))])
    maybe(r, .4, keys, "fmt", lambda: r.choice(["%.1f", "%g", "%d%%", "{:.2f} kg", "{:,.1f}", "%+.1e", "{:.0%}", "no number"]))
    maybe(r, .5, keys, "label_type", lambda: r.choice(["edge", "center"]))
    maybe(r, .4, keys, "padding", lambda: r.choice([3, -2, values(r, count, 0, 8)]))
    font(r, keys)
    return keys


def look(r, bars, count):
    maybe(r, .5, bars, "color", lambda: r.choice([r.choice(COLORS), [r.choice(COLORS) for _ in range(r.randint(2, count + 1))]]))
    maybe(r, .1, bars, "facecolor", lambda: r.choice(COLORS))
    maybe(r, .3, bars, "edgecolor", lambda: r.choice(["k", "none", ["r", "g", "0.2"]]))
    maybe(r, .3, bars, "linewidth", lambda: r.choice([2, values(r, count, 0, 4)]))
    maybe(r, .2, bars, "linestyle", lambda: r.choice(["--", ":", "none", "-."]))
    maybe(r, .2, bars, "alpha", lambda: .6)
    maybe(r, .1, bars, "zorder", lambda: r.choice([.5, 3]))


def bars(r):
    upright = r.random() < .6
    place, length, thickness, foot = ("x", "height", "width", "bottom") if upright else ("y", "width", "height", "left")
    count = r.randint(2, 6)
    logarithmic = r.random() < .12
    positions = r.choice([list(range(count)), values(r, count, 0, 9), [f"name {index % 4}" for index in range(count)]])
    stack = [0] * count
    artists = []
    for number in range(r.choice([1, 1, 2, 3])):
        lengths = values(r, count, .5 if logarithmic else r.choice([-3, .5]), 6)
        bar = {place: positions, length: lengths}
        if number or r.random() < .2:
            bar[foot] = list(stack)
        stack = [round(below + above, 2) for below, above in zip(stack, lengths)]
        maybe(r, .4, bar, thickness, lambda: r.choice([.5, 1, values(r, count, .2, 1)]))
        maybe(r, .2, bar, "align", lambda: r.choice(["edge", "center"]))
        look(r, bar, count)
        maybe(r, .5, bar, "label", lambda: r.choice([f"bars {number}", [f"{index}" for index in range(count)]]))
        maybe(r, .4, bar, "yerr" if upright else "xerr", lambda: errors(r, count))
        maybe(r, .1, bar, "xerr" if upright else "yerr", lambda: errors(r, count))
        maybe(r, .4, bar, "capsize", lambda: r.choice([0, 3, 5.5]))
        maybe(r, .3, bar, "ecolor", lambda: r.choice(COLORS))
        maybe(r, .3, bar, "error_kw", lambda: r.choice([
            {"elinewidth": 3}, {"capthick": 2, "capsize": 4}, {"alpha": .5}, {"zorder": .5, "ecolor": "C2"}]))
        if not isinstance(positions[0], str):
            maybe(r, .2, bar, "tick_label", lambda: r.choice(["same", [f"t{index}" for index in range(count)]]))
        maybe(r, .5, bar, "bar_label", lambda: r.choice([True, bar_label(r, count), [bar_label(r, count), bar_label(r, count)]]))
        if logarithmic:
            bar["log"] = True
        artists.append({"bar" if upright else "barh": bar})
    axes = {}
    if not logarithmic:
        maybe(r, .15, axes, "ylim", lambda: r.choice([[6, -2], [0, 3], [None, 9]]))
        maybe(r, .15, axes, "xlim", lambda: r.choice([[6, -2], [0, 3]]))
    return figure(r, artists, **axes)


def grouped_bars(r):
    sets, groups = r.randint(1, 4), r.randint(1, 5)
    heights = [values(r, groups) for _ in range(sets)]
    bars = {"heights": {f"set {index}": row for index, row in enumerate(heights)} if r.random() < .4 else heights}
    if isinstance(bars["heights"], list):
        maybe(r, .6, bars, "labels", lambda: [f"set {index}" for index in range(sets)])
    maybe(r, .4, bars, "positions", lambda: [round(1 + index * 2.5, 2) for index in range(groups)])
    maybe(r, .4, bars, "group_spacing", lambda: r.choice([0, .5, 3]))
    maybe(r, .4, bars, "bar_spacing", lambda: r.choice([0, .3, -.2]))
    maybe(r, .4, bars, "tick_labels", lambda: [f"group {index}" for index in range(groups)])
    maybe(r, .3, bars, "orientation", lambda: r.choice(["vertical", "horizontal"]))
    maybe(r, .4, bars, "colors", lambda: [r.choice(COLORS) for _ in range(r.randint(1, 4))])
    maybe(r, .3, bars, "edgecolor", lambda: r.choice(["k", ["r", "k"]]))
    maybe(r, .3, bars, "linewidth", lambda: r.choice([2, [1, 3]]))
    maybe(r, .2, bars, "linestyle", lambda: r.choice(["--", ":"]))
    maybe(r, .2, bars, "alpha", lambda: .7)
    maybe(r, .3, bars, "bar_label", lambda: r.choice([True, {"fmt": "%.1f", "label_type": "center"}]))
    return figure(r, [{"grouped_bar": bars}])


def samples(r, count):
    """Samples around a middle, some of them far out."""
    middle, spread = r.uniform(-2, 4), r.uniform(.3, 2)
    made = [round(r.gauss(middle, spread), 2) for _ in range(count)]
    return [round(value * 3, 2) if r.random() < .06 else value for value in made]


def line_keys(r, marked=False):
    keys = {}
    maybe(r, .5, keys, "color", lambda: r.choice(COLORS))
    maybe(r, .5, keys, "linewidth", lambda: r.choice([.5, 2, 3]))
    maybe(r, .4, keys, "linestyle", lambda: r.choice(["--", ":", "-", "-."]))
    maybe(r, .2, keys, "alpha", lambda: .5)
    maybe(r, .1, keys, "zorder", lambda: r.choice([1, 5]))
    if marked:
        maybe(r, .5, keys, "marker", lambda: r.choice("sdx+.D"))
        maybe(r, .3, keys, "markersize", lambda: r.choice([3, 9]))
        maybe(r, .3, keys, "markerfacecolor", lambda: r.choice(COLORS))
        maybe(r, .3, keys, "markeredgecolor", lambda: r.choice(COLORS))
    return keys


def fill_keys(r):
    keys = {}
    maybe(r, .4, keys, "facecolor", lambda: r.choice(COLORS))
    maybe(r, .2, keys, "edgecolor", lambda: r.choice(COLORS))
    maybe(r, .3, keys, "linewidth", lambda: r.choice([.5, 2, 3]))
    maybe(r, .2, keys, "alpha", lambda: .5)
    return keys


def boxes(r):
    count = r.randint(1, 4)
    plot = {}
    given = r.random() < .2
    if given:
        plot["bxpstats"] = []
        for index in range(count):
            ends = sorted(values(r, 7))
            box = dict(zip(("whislo", "q1", "cilo", "med", "cihi", "q3", "whishi"), ends))
            box.update(mean=round(r.uniform(-1, 3), 2), fliers=values(r, r.randint(0, 3), -6, 9))
            maybe(r, .3, box, "label", lambda: f"box {index}")
            plot["bxpstats"].append(box)
        maybe(r, .3, plot, "shownotches", lambda: True)
    else:
        plot["x"] = [samples(r, r.choice([1, 2, 5, 12, 30])) for _ in range(count)]
        if count == 1 and r.random() < .5:
            plot["x"] = plot["x"][0]
        if r.random() < .1 and count > 1:
            plot["x"][0] = [1.5] * 6 + [4]
            plot["autorange"] = r.random() < .5
        maybe(r, .3, plot, "notch", lambda: r.choice([True, False]))
        maybe(r, .3, plot, "whis", lambda: r.choice([0.5, 3, [5, 95], [0, 100]]))
        maybe(r, .2, plot, "sym", lambda: r.choice(["", "r+", "gs", "b."]))
        maybe(r, .15, plot, "usermedians", lambda: [r.choice([None, 1, .5]) for _ in range(count)])
        maybe(r, .15, plot, "conf_intervals", lambda: [r.choice([None, [.5, 2], [None, 3]]) for _ in range(count)])
        maybe(r, .3, plot, "tick_labels", lambda: [f"set {index}" for index in range(count)])
    maybe(r, .3, plot, "orientation", lambda: r.choice(["horizontal", "vertical"]))
    maybe(r, .3, plot, "positions", lambda: r.choice([[index * 2 + 1 for index in range(count)], values(r, count, 0, 9)]))
    maybe(r, .3, plot, "widths", lambda: r.choice([.8, .2, values(r, count, .1, 1)]))
    maybe(r, .2, plot, "capwidths", lambda: r.choice([.1, values(r, count, .1, 1)]))
    maybe(r, .4, plot, "patch_artist", lambda: r.choice([True, True, False]))
    maybe(r, .4, plot, "showmeans", lambda: True)
    maybe(r, .3, plot, "meanline", lambda: True)
    for part in ("caps", "box", "fliers"):
        maybe(r, .1, plot, "show" + part, lambda: False)
    maybe(r, .4, plot, "boxprops", lambda: fill_keys(r) if plot.get("patch_artist") else line_keys(r))
    if plot.get("patch_artist") and not given and "boxprops" in plot:
        maybe(r, .2, plot["boxprops"], "color", lambda: r.choice(COLORS))
    for part in ("whisker", "cap", "median"):
        maybe(r, .3, plot, part + "props", lambda: line_keys(r))
    maybe(r, .3, plot, "meanprops", lambda: line_keys(r, True))
    maybe(r, .3, plot, "flierprops", lambda: line_keys(r, True))
    maybe(r, .1, plot, "manage_ticks", lambda: False)
    maybe(r, .1, plot, "zorder", lambda: 3)
    maybe(r, .4, plot, "label", lambda: r.choice(["first", [f"box {index}" for index in range(count)]]))
    artists = [{"bxp" if given else "boxplot": plot}]
    if r.random() < .25:
        again = {"x": [samples(r, 9), samples(r, 20)], "positions": [6.5, 8], "orientation": plot.get("orientation", "vertical")}
        artists.append({"boxplot": again})
    maybe_line = r.random() < .2
    if maybe_line:
        artists.insert(r.choice([0, 1]), {"line": {"x": values(r, 5, 0, 6), "y": values(r, 5), "label": "line"}})
    made = figure(r, artists)
    maybe(r, .15, made, "style", lambda: r.choice(["dark_background", "ggplot"]))
    maybe(r, .15, made, "rc", lambda: r.choice([
        {"boxplot.patchartist": True, "boxplot.notch": True}, {"boxplot.showmeans": True, "boxplot.meanline": True},
        {"boxplot.whiskers": 1, "boxplot.capprops.color": "red", "boxplot.medianprops.linewidth": 2},
        {"boxplot.flierprops.marker": "s", "boxplot.flierprops.markeredgewidth": 2, "boxplot.meanprops.marker": "x"},
        {"boxplot.showcaps": False, "boxplot.boxprops.linestyle": "--"}, {"boxplot.showbox": False},
        {"boxplot.showfliers": False, "boxplot.whiskerprops.linestyle": ":"}]))
    return made


def violins(r):
    count = r.randint(1, 4)
    plot = {"dataset": [samples(r, r.choice([2, 5, 12, 30, 130])) for _ in range(count)]}
    if r.random() < .1:
        plot["dataset"][0] = r.choice([[2, 2, 2], [1, float("nan"), 3, 4]])
    maybe(r, .3, plot, "positions", lambda: r.choice([[index * 2 + 1 for index in range(count)], values(r, count, 0, 9)]))
    maybe(r, .3, plot, "orientation", lambda: r.choice(["horizontal", "vertical"]))
    maybe(r, .3, plot, "widths", lambda: r.choice([.8, .2, values(r, count, .1, 1)]))
    maybe(r, .3, plot, "showmeans", lambda: True)
    maybe(r, .3, plot, "showextrema", lambda: False)
    maybe(r, .3, plot, "showmedians", lambda: True)
    maybe(r, .3, plot, "quantiles", lambda: [sorted(values(r, r.randint(1, 3), 0, 1)) for _ in range(count)])
    maybe(r, .3, plot, "points", lambda: r.choice([20, 60, 300]))
    maybe(r, .4, plot, "bw_method", lambda: r.choice(["scott", "silverman", .3, 1]))
    maybe(r, .3, plot, "side", lambda: r.choice(["low", "high", "both"]))
    maybe(r, .3, plot, "facecolor", lambda: r.choice(["C2", ["r", "#00800066"], "none"]))
    maybe(r, .3, plot, "linecolor", lambda: r.choice(["k", ["r", "g"]]))
    maybe(r, .3, plot, "label", lambda: "violins")
    return figure(r, [{"violinplot": plot}, *([{"violinplot": {"dataset": [samples(r, 8)]}}] if r.random() < .2 else [])])


def pies(r):
    count = r.randint(1, 6)
    pie = {"x": [r.choice([0, 1, 2, 5, 30, round(r.uniform(0, 9), 2)]) for _ in range(count)]}
    if not any(pie["x"]):
        pie["x"][0] = 1
    if r.random() < .15:
        pie["x"] = [round(value / (sum(pie["x"]) * 1.3), 3) for value in pie["x"]]
        maybe(r, .7, pie, "normalize", lambda: False)
    maybe(r, .6, pie, "labels", lambda: [r.choice(["a", "long name", "$x^2$", "", "two\nlines"]) for _ in range(count)])
    maybe(r, .3, pie, "explode", lambda: [r.choice([0, .1, .3]) for _ in range(count)])
    maybe(r, .3, pie, "colors", lambda: [r.choice(COLORS) for _ in range(r.randint(1, 4))])
    maybe(r, .4, pie, "autopct", lambda: r.choice(["%1.1f%%", "%d", "%.2g of all"]))
    maybe(r, .2, pie, "pctdistance", lambda: r.choice([.3, .85, 1.2]))
    maybe(r, .2, pie, "labeldistance", lambda: r.choice([.5, 1.3, "none"]))
    maybe(r, .3, pie, "shadow", lambda: r.choice([True, False, {"ox": .04, "oy": -.03, "shade": .3}, {
        "facecolor": "r", "edgecolor": "none"}, {"alpha": .9, "linewidth": 2, "linestyle": "--"}]))
    maybe(r, .4, pie, "startangle", lambda: r.choice([90, 45, -30, 200.5]))
    maybe(r, .3, pie, "radius", lambda: r.choice([.5, 1.3]))
    maybe(r, .2, pie, "counterclock", lambda: False)
    maybe(r, .4, pie, "wedgeprops", lambda: r.choice([
        {"width": .3}, {"edgecolor": "w", "linewidth": 2}, {"width": .5, "edgecolor": "k", "linestyle": ":"},
        {"alpha": .5, "zorder": 4}, {"facecolor": "C4"}, {"linestyle": "none", "edgecolor": "k"}]))
    maybe(r, .4, pie, "textprops", lambda: r.choice([
        {"color": "w"}, {"fontsize": 14, "fontweight": "bold"}, {"rotation": 30, "ha": "center"}, {"va": "top", "alpha": .5}]))
    maybe(r, .2, pie, "center", lambda: [1, -.5])
    maybe(r, .3, pie, "frame", lambda: True)
    maybe(r, .3, pie, "rotatelabels", lambda: True)
    axes = {}
    maybe(r, .2, axes, "title", lambda: "Shares")
    maybe(r, .1, axes, "xlabel", lambda: "label")
    maybe(r, .1, axes, "aspect", lambda: "auto")
    more = []
    if r.random() < .2:
        more = [r.choice([{"pie": {"x": [1, 2], "radius": .5}}, {"line": {"x": [-1, 2], "y": [0, 1]}}])]
    return figure(r, [{"pie": pie}, *more], **axes)


def stacks(r):
    count, layers = r.randint(1, 9), r.randint(1, 4)
    y = [values(r, count, r.choice([0, 0, -1]), 4) for _ in range(layers)]
    if r.random() < .1 and count > 1:
        for row in y:
            row[0] = 0
    plot = {"x": sorted(values(r, count)), "y": {f"layer {index}": row for index, row in enumerate(y)} if r.random() < .3 else y}
    if isinstance(plot["y"], list):
        maybe(r, .5, plot, "labels", lambda: [f"layer {index}" for index in range(r.randint(1, layers))])
    maybe(r, .7, plot, "baseline", lambda: r.choice(["zero", "sym", "wiggle", "weighted_wiggle"]))
    maybe(r, .3, plot, "colors", lambda: [r.choice(COLORS) for _ in range(r.randint(1, 4))])
    maybe(r, .1, plot, "facecolor", lambda: ["C5", "C6"])
    maybe(r, .3, plot, "edgecolor", lambda: r.choice(["k", ["r", "g"]]))
    maybe(r, .3, plot, "linewidth", lambda: r.choice([2, [1, 3]]))
    maybe(r, .2, plot, "linestyle", lambda: r.choice(["--", ":"]))
    maybe(r, .2, plot, "alpha", lambda: .5)
    maybe(r, .1, plot, "zorder", lambda: 3)
    return figure(r, [{"stackplot": plot}, *([{"line": {"x": values(r, 3), "y": values(r, 3)}}] if r.random() < .3 else [])])


def events(r):
    rows = r.randint(1, 4)
    positions = [values(r, r.randint(0 if index else 1, 7)) for index in range(rows)]
    if r.random() < .1:
        positions[0].append(float("nan"))
    plot = {"positions": positions[0] if rows == 1 and r.random() < .5 else positions}
    each = lambda make: r.choice([make(), [make() for _ in range(rows)]])
    maybe(r, .4, plot, "orientation", lambda: r.choice(["vertical", "horizontal"]))
    maybe(r, .5, plot, "lineoffsets", lambda: each(lambda: round(r.uniform(-2, 3), 2)))
    maybe(r, .5, plot, "linelengths", lambda: each(lambda: round(r.uniform(.2, 2), 2)))
    maybe(r, .4, plot, "linewidths", lambda: each(lambda: r.choice([.5, 2, 4])))
    maybe(r, .4, plot, "colors", lambda: each(lambda: r.choice(COLORS)))
    maybe(r, .3, plot, "alpha", lambda: each(lambda: r.choice([.3, .8])))
    maybe(r, .3, plot, "linestyles", lambda: each(lambda: r.choice(["-", "--", ":"])))
    maybe(r, .1, plot, "zorder", lambda: 3)
    maybe(r, .4, plot, "label", lambda: "events")
    return figure(r, [{"eventplot": plot}, *([{"line": {"x": values(r, 3), "y": values(r, 3)}}] if r.random() < .3 else [])])


def sloped_lines(r):
    artists, axes = [], {}
    scales = r.random() < .3
    low = .5 if scales else -3
    for number in range(r.randint(1, 3)):
        line = {"xy1": values(r, 2, low, 5)}
        if scales or r.random() < .5:
            line["xy2"] = r.choice([values(r, 2, low, 5), [line["xy1"][0], 1.5], [2.5, line["xy1"][1]]])
        else:
            line["slope"] = r.choice([0, 1, -2, .3, 40])
        line.update(line_keys(r, r.random() < .3))
        maybe(r, .4, line, "label", lambda: f"line {number}")
        maybe(r, .1, line, "clip_on", lambda: False)
        artists.append({"axline": line})
    maybe_line = {"line": {"x": values(r, 4, low, 5), "y": values(r, 4, low, 5)}}
    if r.random() < .6:
        artists.insert(r.choice([0, len(artists)]), maybe_line)
    if scales:
        maybe(r, .7, axes, "xscale", lambda: r.choice(["log", "asinh"]))
        maybe(r, .7, axes, "yscale", lambda: r.choice(["log", "symlog"]))
    elif r.random() < .3:
        axes.update(xlim=[2, -1], ylim=[-2, 3])
    return figure(r, artists, **axes)


def distributions(r):
    artists = []
    for number in range(r.randint(1, 3)):
        count = r.choice([1, 4, 12, 40])
        plot = {"x": samples(r, count) if r.random() < .6 else [r.randint(0, 5) for _ in range(count)]}
        if len(set(plot["x"])) == count:
            maybe(r, .3, plot, "weights", lambda: values(r, count, .1, 2))
        maybe(r, .3, plot, "complementary", lambda: True)
        maybe(r, .3, plot, "orientation", lambda: r.choice(["vertical", "horizontal"]))
        maybe(r, .2, plot, "compress", lambda: True)
        plot.update(line_keys(r, r.random() < .3))
        maybe(r, .4, plot, "label", lambda: f"samples {number}")
        artists.append({"ecdf": plot})
    return figure(r, artists)


def hatch(r):
    return "".join(r.choice("-+|/\\xXoO.*") for _ in range(r.choice([1, 1, 2, 2, 3])))


def hatched_fill(r):
    """The keys of a filled shape with a hatch."""
    keys = {"hatch": hatch(r)}
    maybe(r, .4, keys, "facecolor", lambda: r.choice([*COLORS, "none"]))
    maybe(r, .4, keys, "edgecolor", lambda: r.choice(COLORS))
    maybe(r, .3, keys, "hatchcolor", lambda: r.choice(COLORS))
    maybe(r, .1, keys, "color", lambda: r.choice(COLORS))
    maybe(r, .3, keys, "alpha", lambda: r.choice([.3, .7]))
    maybe(r, .3, keys, "linewidth", lambda: r.choice([0, 2]))
    return keys


def hatches(r):
    artists, count = [], r.randint(2, 4)
    for number in range(r.randint(1, 3)):
        keys = hatched_fill(r)
        maybe(r, .6, keys, "label", lambda: f"artist {number}")
        plain = {key: value for key, value in keys.items() if key in ("hatch", "edgecolor", "alpha", "linewidth", "label")}
        each = r.choice([keys["hatch"], [r.choice([hatch(r), None]) for _ in range(count)]])
        if isinstance(each, list) and not any(each):
            each[0] = "x"
        kind = r.randrange(9)
        if kind == 0:
            artists.append({"bar": {"x": list(range(count)), "height": values(r, count), **plain, "hatch": each}})
        elif kind == 1:
            artists.append({"fill_between": {"x": sorted(values(r, 5)), "y1": values(r, 5), "y2": values(r, 5), **keys}})
        elif kind == 2:
            artists.append({"fill": {"x": values(r, 4), "y": values(r, 4), **keys}})
        elif kind == 3:
            artists.append({"Circle": {"xy": values(r, 2), "radius": 2, **keys}})
            artists.append({"line": {"x": values(r, 3), "y": values(r, 3)}})
        elif kind == 4:
            artists.append({"axvspan": {"span": values(r, 2), **keys}})
        elif kind == 5:
            artists.append({"stairs": {"values": values(r, 4), "fill": True, **keys}})
        elif kind == 6:
            sets = [samples(r, 20) for _ in range(r.randint(1, 2))]
            artists.append({"hist": {"x": sets, "bins": 5, **plain, "hatch": [hatch(r) for _ in sets],
                                     "histtype": r.choice(["bar", "stepfilled", "step"])}})
        elif kind == 7:
            artists.append({"stackplot": {"x": [0, 1, 3], "y": [values(r, 3, 0, 3) for _ in range(2)], "hatch": [hatch(r), hatch(r)]}})
        else:
            artists.append({"boxplot": {"x": [samples(r, 15)], "patch_artist": True, "boxprops": {
                key: value for key, value in keys.items() if key not in ("label", "color")}}})
    if r.random() < .12:
        artists = [{"pie": {"x": values(r, count, 1, 4), "hatch": [hatch(r) for _ in range(count)],
                            "wedgeprops": r.choice([{}, {"edgecolor": "w"}])}}]
    if r.random() < .1:
        artists = [{"grouped_bar": {"heights": [values(r, 3) for _ in range(2)], "hatch": [hatch(r), hatch(r)]}}]
    made = figure(r, artists)
    maybe(r, .2, made, "savefig", lambda: {"dpi": r.choice([50, 72, 130])})
    maybe(r, .2, made, "dpi", lambda: r.choice([80, 120]))
    maybe(r, .2, made, "rc", lambda: r.choice([{"hatch.linewidth": 2.5}, {"hatch.color": "red"}, {"patch.edgecolor": "C3"}]))
    return made


def generator(*makers):
    """A generator whose figures take the makers in turn."""
    return lambda seed, folder: makers[seed % len(makers)](random.Random(seed))


GENERATORS = {"bars": generator(bars, bars, bars, grouped_bars), "boxplots": generator(boxes), "violins": generator(violins), "pies": generator(pies), "stacks": generator(stacks, events),
              "distributions": generator(distributions, sloped_lines), "hatches": generator(hatches)}
