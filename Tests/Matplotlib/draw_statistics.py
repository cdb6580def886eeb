"""Draws the artists of statistics with matplotlib: bars with their errors and texts, boxes, pies and so on."""
import copy

import numpy as np

import draw

# Texts at bars, which are added once all axes are drawn.
LATER = []


def finish():
    while LATER:
        LATER.pop(0)()


def label_bars(ax, container, item, sets=1):
    labels = item.get("bar_label", False)
    for keys in labels if isinstance(labels, list) else [labels]:
        if keys is not False:
            LATER.append(lambda keys=keys: ax.bar_label(container, **({} if keys is True else keys)))


BAR = ("color", "facecolor", "edgecolor", "linewidth", "linestyle", "hatch", "hatchcolor", "alpha", "zorder", "align", "capsize", "ecolor",
       "error_kw", "tick_label", "log")


def bar(kind, place, length, thickness, foot):
    def draw_bars(ax, item, names, label):
        keys = draw.pick(item, BAR, (thickness, foot))
        errors = {key: draw.errors(item[key]) for key in ("xerr", "yerr") if key in item}
        label = {} if label is None else {"label": label}
        container = getattr(ax, kind)(item[place], item[length], **label, **errors, **keys)
        label_bars(ax, container, item)
    return draw_bars


def grouped_bar(ax, item, names, label):
    keys = draw.pick(item, ("positions", "group_spacing", "bar_spacing", "tick_labels", "labels", "orientation", "colors",
                            "edgecolor", "linewidth", "linestyle", "hatch", "alpha", "zorder"))
    for container in ax.grouped_bar(item["heights"], **keys).bar_containers:
        label_bars(ax, container, item)


BOXES = ("orientation", "positions", "widths", "patch_artist", "showmeans", "meanline", "showcaps", "showbox", "showfliers",
         "boxprops", "whiskerprops", "capprops", "medianprops", "meanprops", "flierprops", "manage_ticks", "zorder",
         "capwidths")


def boxplot(ax, item, names, label):
    # matplotlib changes the maps that it is given.
    keys = copy.deepcopy(draw.pick(item, BOXES, ("notch", "sym", "whis", "usermedians", "conf_intervals", "tick_labels",
                                                 "autorange")))
    ax.boxplot(draw.sets(item["x"]), label=label, **keys)


def bxp(ax, item, names, label):
    ax.bxp(item["bxpstats"], label=label, **copy.deepcopy(draw.pick(item, BOXES, ("shownotches",))))


def violinplot(ax, item, names, label):
    keys = draw.pick(item, ("positions", "orientation", "widths", "showmeans", "showextrema", "showmedians", "quantiles",
                            "points", "bw_method", "side", "facecolor", "linecolor"))
    parts = ax.violinplot(draw.sets(item["dataset"]), **keys)
    if label is not None:
        parts["bodies"][0].set_label(label)


def pie(ax, item, names, label):
    keys = draw.pick(item, ("explode", "labels", "colors", "autopct", "pctdistance", "shadow", "labeldistance", "startangle",
                            "radius", "counterclock", "wedgeprops", "textprops", "center", "frame", "rotatelabels",
                            "normalize", "hatch"))
    if keys.get("labeldistance") == "none":
        keys["labeldistance"] = None
    ax.pie(item["x"], **copy.deepcopy(keys))


def stackplot(ax, item, names, label):
    keys = draw.pick(item, ("labels", "colors", "baseline", "facecolor", "edgecolor", "linewidth", "linestyle", "hatch", "alpha", "zorder"))
    y = item["y"]
    if isinstance(y, dict):
        keys["labels"], y = list(y), list(y.values())
    ax.stackplot(draw.samples(item["x"]), np.asarray(y, dtype=float), **keys)


def eventplot(ax, item, names, label):
    keys = draw.pick(item, ("orientation", "lineoffsets", "linelengths", "linewidths", "colors", "alpha", "linestyles", "zorder"))
    ax.eventplot(item["positions"], **keys, **({} if label is None else {"label": label}))


def axline(ax, item, names, label):
    ax.axline(item["xy1"], item.get("xy2"), label=label, **draw.pick(item, draw.LINE, ("slope",)))


def ecdf(ax, item, names, label):
    ax.ecdf(draw.samples(item["x"]), label=label,
            **draw.pick(item, draw.LINE, ("weights", "complementary", "orientation", "compress")))


ARTISTS = {"stackplot": stackplot, "eventplot": eventplot, "axline": axline, "ecdf": ecdf, "pie": pie, "violinplot": violinplot, "boxplot": boxplot, "bxp": bxp, "bar": bar("bar", "x", "height", "width", "bottom"), "barh": bar("barh", "y", "width", "height", "left"),
           "grouped_bar": grouped_bar}
