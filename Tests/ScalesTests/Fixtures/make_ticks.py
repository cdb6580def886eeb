"""Tick positions, labels and limits as matplotlib gives them: python make_ticks.py [CASES] writes the *.json beside it."""
import json
import logging
import math
import pathlib
import random
import sys
import warnings

import matplotlib as mpl
import numpy as np
from matplotlib import scale as mscale
from matplotlib import ticker
from matplotlib import transforms
from matplotlib.figure import Figure

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
HERE = pathlib.Path(__file__).parent
CASES = int(sys.argv[1]) if len(sys.argv) > 1 else 120
RANDOM = random.Random(20)


def numbers(values):
    return [float(v) for v in values]


def write(name, cases):
    (HERE / (name + ".json")).write_text(
        "[\n" + ",\n".join(json.dumps(case, allow_nan=False) for case in cases) + "\n]\n")
    print(name, len(cases))


class Axis:
    """What a locator asks of its axis."""
    axis_name = "x"

    def __init__(self, view, space=9, positive=math.inf, scale=None):
        self.view, self.space, self.positive = view, space, positive
        self.scale = scale or mscale.LinearScale()

    def get_view_interval(self):
        return self.view

    def get_tick_space(self):
        return self.space

    def get_minpos(self):
        return self.positive

    def get_transform(self):
        return self.scale.get_transform()

    def get_scale(self):
        return self.scale.name

    def _get_shared_axis(self):
        return [self]


def random_range():
    """A range of any size and place: usual ones, tiny and huge ones, far from zero, nearly equal, inverted, equal."""
    kind = RANDOM.randrange(10)
    if kind == 0:
        low, high = RANDOM.uniform(-1, 1), RANDOM.uniform(-1, 1)
    elif kind == 1:
        low, high = (round(RANDOM.uniform(-100, 100), RANDOM.randrange(3)) for _ in range(2))
    elif kind == 2:
        scale = 10.0 ** RANDOM.randrange(-300, 300)
        low, high = RANDOM.uniform(-1, 1) * scale, RANDOM.uniform(-1, 1) * scale
    elif kind == 3:
        low = RANDOM.choice([1, -1]) * 10.0 ** RANDOM.uniform(-3, 12)
        high = low + 10.0 ** RANDOM.uniform(-6, 6)
    elif kind == 4:
        low = RANDOM.uniform(-1, 1) * 10.0 ** RANDOM.randrange(-10, 10)
        high = low * (1 + RANDOM.choice([1e-16, 1e-15, 1e-14, 1e-13, 1e-12, 1e-10, 1e-8, 1e-5]))
    elif kind == 5:
        low = high = RANDOM.choice([0.0, 1.0, -1.0, 1e-300, 1e300, RANDOM.uniform(-1e6, 1e6)])
    elif kind == 6:
        low, high = float(RANDOM.randrange(-50, 50)), float(RANDOM.randrange(-5000, 5000))
    elif kind == 7:
        low, high = 0.0, 10.0 ** RANDOM.uniform(-12, 12)
    elif kind == 8:
        low, high = RANDOM.uniform(0.5, 1) * 1e-300, RANDOM.uniform(1, 9) * 1e-300
    else:
        low, high = -0.05 * 10.0 ** RANDOM.randrange(-5, 6), 1.05 * 10.0 ** RANDOM.randrange(-5, 6)
    return (high, low) if RANDOM.random() < 0.2 else (low, high)


def max_n_case(view, space=9, mode="data", **parameters):
    locator = ticker.MaxNLocator(**parameters) if parameters else ticker.AutoLocator()
    locator.set_axis(Axis(view, space))
    with mpl.rc_context({"axes.autolimit_mode": mode}):
        return {"view": numbers(view), "space": space, "mode": mode, **parameters, "ticks": numbers(locator()),
                "limits": numbers(locator.view_limits(*view)), "nonsingular": numbers(locator.nonsingular(*view))}


def max_n():
    tables = [max_n_case(view, nbins=5) for view in
              [(20, 100), (0.001, 0.0001), (-1e15, 1e15), (0, 0.85e-50), (-0.85e-50, 0)]]
    tables += [max_n_case((low, high), nbins=5, integer=True, steps=steps) for low, high, steps in
               [(-0.1, 1.1, None), (-0.1, 0.95, None), (1, 55, [1, 1.5, 5, 6, 10])]]
    tables.append(max_n_case((-2.3, 2.3), mode="round_numbers", nbins=1))
    cases = tables
    for _ in range(CASES * 2):
        view = random_range()
        space = RANDOM.choice([1, 2, 3, 5, 7, 9, 40])
        mode = RANDOM.choice(["data", "data", "round_numbers"])
        parameters = {}
        if RANDOM.random() < 0.4:
            parameters = {
                "nbins": RANDOM.choice(["auto", 1, 2, 3, 4, 5, 8, 10, 17]), "integer": RANDOM.random() < 0.3,
                "symmetric": RANDOM.random() < 0.2, "prune": RANDOM.choice([None, "lower", "upper", "both"]),
                "min_n_ticks": RANDOM.choice([1, 2, 3, 5]),
                "steps": RANDOM.choice([None, [1, 2, 5, 10], [2, 5], [1, 3, 10], [1, 1.5, 5, 6, 10]])}
        try:
            cases.append(max_n_case(view, space, mode, **parameters))
        except (ValueError, OverflowError):
            pass
    write("max_n", cases)


def scalar_case(view, ticks=None, mathtext=False, minus=True, use_offset=True, scientific=True, limits=(-5, 6),
                threshold=4):
    axis = Axis(view, RANDOM.choice([4, 7, 9]))
    if ticks is None:
        locator = ticker.AutoLocator()
        locator.set_axis(axis)
        ticks = locator()
    with mpl.rc_context({"axes.unicode_minus": minus, "axes.formatter.offset_threshold": threshold}):
        formatter = ticker.ScalarFormatter(useOffset=use_offset, useMathText=mathtext)
        formatter.set_scientific(scientific)
        formatter.set_powerlimits(limits)
        formatter.set_axis(axis)
        texts = formatter.format_ticks(ticks)
        return {"view": numbers(view), "ticks": numbers(ticks), "mathtext": mathtext, "minus": minus,
                "use_offset": use_offset, "scientific": scientific, "limits": limits, "threshold": threshold,
                "texts": texts, "offset": formatter.get_offset()}


OFFSET_DATA = [
    (123, 189), (-189, -123), (12341, 12349), (-12349, -12341), (99999.5, 100010.5), (-100010.5, -99999.5),
    (99990.5, 100000.5), (-100000.5, -99990.5), (1233999, 1234001), (-1234001, -1233999), (.4538, .4578),
    (3789.12, 3783.1), (45124.3, 45831.75), (0.000721, 0.0007243), (12592.82, 12591.43), (9., 12.), (900., 1200.),
    (1900., 1200.), (0.99, 1.01), (9.99, 10.01), (99.99, 100.01), (5.99, 6.01), (15.99, 16.01), (-0.452, 0.492),
    (-0.492, 0.492), (12331.4, 12350.5), (-12335.3, 12335.3)]
LIMITS_DATA = [
    (False, (0, 0), (10.0, 20.0)), (True, (-2, 2), (-10, 20)), (True, (-2, 2), (-20, 10)), (True, (-2, 2), (-110, 120)),
    (True, (-2, 2), (-120, 110)), (True, (-2, 2), (-.001, 0.002)), (True, (-7, 7), (0.18e10, 0.83e10)),
    (True, (0, 0), (-1e5, 1e5)), (True, (6, 6), (-1e5, 1e5))]


def scalar():
    cases = [scalar_case(view) for view in OFFSET_DATA]
    cases += [scalar_case(view[::-1]) for view in OFFSET_DATA]
    cases += [scalar_case(view, scientific=scientific, limits=limits) for scientific, limits, view in LIMITS_DATA]
    cases += [scalar_case((0, 5), ticks=ticks) for ticks in [[], [1.0], [0.0], [7.0], [3.0, 3.0], [0.123456789, 4]]]
    for _ in range(CASES * 2):
        ticks = None
        if RANDOM.random() < 0.2:
            scale = 10.0 ** RANDOM.randrange(-9, 9)
            ticks = [round(RANDOM.uniform(-2, 3), RANDOM.randrange(6)) * scale for _ in range(RANDOM.randrange(6))]
        view = random_range() if ticks is None else (-1.0 * scale, 2.0 * scale)
        try:
            cases.append(scalar_case(
                view, ticks, mathtext=RANDOM.random() < 0.2, minus=RANDOM.random() < 0.8,
                use_offset=RANDOM.choice([True, True, True, False, 1000.0, 0.5]), scientific=RANDOM.random() < 0.9,
                limits=RANDOM.choice([(-5, 6), (-5, 6), (-2, 2), (0, 0), (3, 3), (-7, 7)]),
                threshold=RANDOM.choice([4, 4, 2, 6])))
        except (ValueError, OverflowError):
            pass
    write("scalar", cases)


def positive_range():
    """A range that a logarithm can show: from parts of a power to hundreds of them, round and crooked, inverted."""
    low = RANDOM.choice([10.0 ** RANDOM.randrange(-12, 12), 10.0 ** RANDOM.uniform(-20, 20), RANDOM.uniform(0.1, 9)])
    span = RANDOM.choice([RANDOM.uniform(0.001, 1), RANDOM.uniform(0, 3), RANDOM.uniform(0, 15), RANDOM.uniform(0, 200)])
    high = low * 10.0 ** RANDOM.choice([span, round(span)])
    if RANDOM.random() < 0.1:
        low = RANDOM.choice([0.0, -1.0, high])
    return (high, low) if RANDOM.random() < 0.2 and low > 0 else (low, high)


def limits(locator, view, mode):
    with mpl.rc_context({"axes.autolimit_mode": mode}):
        return {"limits": numbers(locator.view_limits(*view)), "nonsingular": numbers(locator.nonsingular(*view))}


def log_case(view, space=9, positive=1e-3, mode="data", base=10.0, subs=(1.0,), numticks=None):
    locator = ticker.LogLocator(base, subs, numticks=numticks)
    locator.set_axis(Axis(view, space, positive))
    with mpl.rc_context({"axes.autolimit_mode": mode}):
        ticks = locator()
    return {"view": numbers(view), "space": space, "positive": positive, "mode": mode, "base": base,
            "subs": subs if isinstance(subs, str) else numbers(subs), "numticks": numticks, "ticks": numbers(ticks),
            **limits(locator, view, mode)}


SMALL_RANGES = [
    (numticks, (0.5, high)) for high in [5, 50, 500, 5000] for numticks in [1, 2, 3, 9]]


def log_ticks():
    cases = [log_case((0.001, 1.1e5), numticks=5), log_case((1, 100), base=2.0), log_case((0.45, 0.55), subs="all"),
             log_case((0.9, 20.0), subs=range(2, 10)), log_case((10, 20), subs="auto"),
             log_case((1, 1e7), subs=(1, 2, 5)), log_case((1, 1e8), subs=(1, 2, 5))]
    cases += [log_case(view, numticks=numticks) for numticks, view in SMALL_RANGES]
    cases += [log_case((10.0 ** low, 10.0 ** high), numticks=numticks)
              for numticks in range(1, 9) for low, high in [(0, 1), (0, 7), (3, 12), (5, 19), (0, 19)]]
    while len(cases) < CASES * 2:
        try:
            cases.append(log_case(
                positive_range(), RANDOM.choice([1, 2, 3, 5, 7, 9, 40]), RANDOM.choice([1e-3, 1e-7, 1e-200]),
                RANDOM.choice(["data", "data", "round_numbers"]),
                RANDOM.choice([10.0, 10.0, 10.0, 2.0, math.e, 3.0, 5.0, 16.0, 1.5]),
                RANDOM.choice([(1.0,), (1.0,), "auto", "auto", "all", (2.0, 5.0), (3.0,), range(2, 10), ()]),
                RANDOM.choice([None, None, None, 1, 2, 3, 5, 12])))
        except (ValueError, OverflowError, AssertionError):
            pass
    cases = [case for case in cases if all(map(math.isfinite, case["ticks"] + case["limits"]))]
    write("log", cases)


def symlog_range():
    kind = RANDOM.randrange(5)
    if kind == 0:
        return random_range()
    scale = 10.0 ** RANDOM.uniform(-3, 12)
    low, high = RANDOM.choice([(-1, 1), (-0.01, 1), (0, 1), (0.3, 1), (-1, -0.1)])
    return low * scale, high * scale * RANDOM.choice([1, 1, 7.7, 1e-3])


def symlog_case(view, mode="data", base=10.0, linthresh=2.0, subs=(1.0,), numticks=15):
    locator = ticker.SymmetricalLogLocator(base=base, linthresh=linthresh, subs=list(subs))
    locator.set_params(numticks=numticks)
    locator.set_axis(Axis(view))
    return {"view": numbers(view), "mode": mode, "base": base, "linthresh": linthresh, "subs": numbers(subs),
            "numticks": numticks, "ticks": numbers(locator()), **limits(locator, view, mode)}


def symlog():
    cases = [symlog_case(view, linthresh=1.0) for view in [(0, 1), (-1, 1), (8, 9), (8, 12), (10, 10), (-10, -10), (0, 0)]]
    cases += [symlog_case(view, mode="round_numbers", linthresh=1.0) for view in [(10, 10), (-10, -10), (0, 0)]]
    cases.append(symlog_case((-10, 10), linthresh=1.0, subs=(2.0, 4.0)))
    while len(cases) < CASES:
        try:
            cases.append(symlog_case(
                symlog_range(), RANDOM.choice(["data", "data", "round_numbers"]), RANDOM.choice([10.0, 10.0, 2.0, math.e]),
                RANDOM.choice([2.0, 1.0, 1e-3, 0.5, 100.0]), RANDOM.choice([(1.0,), (1.0,), (2.0, 5.0), range(2, 10), (3.0,)]),
                RANDOM.choice([15, 15, 5, 8])))
        except (ValueError, OverflowError):
            pass
    cases = [case for case in cases if all(map(math.isfinite, case["ticks"] + case["limits"]))]
    write("symlog", cases)


def formatter_case(kind, ticks, view, base=10.0, only_base=False, thresholds=(1, 0.4), linthresh=None, smallest=0):
    classes = {"plain": ticker.LogFormatter, "power": ticker.LogFormatterMathtext,
               "scientific": ticker.LogFormatterSciNotation}
    scale = mscale.LogScale(base=base) if linthresh is None else mscale.LinearScale()
    formatter = classes[kind](base=base, labelOnlyBase=only_base, minor_thresholds=thresholds, linthresh=linthresh)
    formatter.set_axis(Axis(view, scale=scale))
    with mpl.rc_context({"axes.formatter.min_exponent": smallest}):
        texts = formatter.format_ticks(ticks)
    return {"kind": kind, "ticks": numbers(ticks), "view": numbers(view), "base": base, "only_base": only_base,
            "thresholds": thresholds, "linthresh": linthresh, "smallest": smallest, "texts": texts}


def log_formatter():
    everything = (1e9, 1e9)
    cases = [formatter_case("power", ticks, (0.001, 1000), thresholds=everything, smallest=smallest)
             for smallest, ticks in [(0, [1, 1e-2, 1e2]), (3, [1, 1e-2, 1e2, 1e-3, 1e3])]]
    cases += [formatter_case("scientific", [0.03125, 1, 32, 0.0375, 1.2, 38.4], (0.03, 40), base=2.0, thresholds=(99, 99)),
              formatter_case("scientific", [-1, 1e-5, 1, 1e5, 2e-5, 2, 2e5, 5e-5, 5, 5e5], (1e-5, 5e5), thresholds=(99, 99)),
              formatter_case("plain", [1, 10, 100, 1000], (1, 10), thresholds=(99, 99)),
              formatter_case("plain", [1e-323, 2e-323, 10e-323, 11e-323], (1, 10), thresholds=(99, 99))]
    cases += [formatter_case("plain", numbers(subs * 10.0 ** power for power in range(-1, 5) for subs in range(1, 10)), view)
              for view in [(1, 1e4), (1, 800), (1, 80), (0.8, 9), (1, 8), (0.5, 0.9)]]
    while len(cases) < CASES * 2:
        base = RANDOM.choice([10.0, 10.0, 10.0, 2.0, math.e, 3.0, 5.0, 16.0, 50.0, 100.0, 1.5])
        linthresh = RANDOM.choice([None, None, 2.0, 0.1])
        view = positive_range() if linthresh is None else symlog_range()
        axis = Axis(view, positive=1e-3)
        try:
            if linthresh is None:
                locator = ticker.LogLocator(base, RANDOM.choice([(1.0,), "auto", "all", (2.0, 5.0), (1.3, 2.7)]))
            else:
                locator = ticker.SymmetricalLogLocator(base=base, linthresh=linthresh, subs=RANDOM.choice([[1.0], [2, 5]]))
            locator.set_axis(axis)
            cases.append(formatter_case(
                RANDOM.choice(["plain", "power", "scientific", "scientific"]), numbers(locator()), view, base,
                RANDOM.random() < 0.2, RANDOM.choice([(1, 0.4), (1, 0.4), (2, 0.5), (0, 0), (5, 2)]), linthresh,
                RANDOM.choice([0, 0, 0, 2, 3])))
        except (ValueError, OverflowError, AssertionError):
            pass
    write("log_formatter", cases)


PPRINT = [0.001, 0.015, 0.5, 5, 100, 1000000.0]


def pprint():
    values = [math.pi * 10.0 ** power for power in range(-5, 6)] + [10.0 ** power for power in range(-5, 6)]
    values += [3.141592654 * 10.0 ** power for power in range(-5, 6)]
    write("pprint", [{"value": value, "span": span, "text": ticker.LogFormatter()._pprint_val(value, span)}
                     for value in values for span in PPRINT])


SCALES = [
    {"value": "linear"}, {"value": "linear"}, {"value": "linear"}, {"value": "log"}, {"value": "log"},
    {"value": "log", "base": 2}, {"value": "log", "subs": [2, 4, 6]}, {"value": "log", "nonpositive": "mask"},
    {"value": "symlog"}, {"value": "symlog", "linthresh": 0.01}, {"value": "symlog", "base": 2, "linscale": 0.5},
    {"value": "symlog", "subs": [2, 5]}]


def axis_case(scale, data, xlim, margin, minor, size, mode, fixed, sticky):
    """The shown ticks of an x axis, and its limits, of a real figure."""
    with mpl.rc_context({"axes.autolimit_mode": mode}):
        figure = Figure(figsize=size, dpi=100)
        ax = figure.add_axes((0.1, 0.2, 0.8, 0.7))
        if margin is not None:
            ax._xmargin = margin
        line, = ax.plot(data, [0] * len(data))
        line.sticky_edges.x[:] = sticky
        ax.set_xscale(**scale)
        if minor:
            ax.minorticks_on()
        if xlim:
            ax.set_xlim(*xlim)
        minimum = ax.dataLim.minposx
        interval = list(ax.dataLim.intervalx)
        view = ax.get_xlim()
        if fixed:
            ax.set_xticks(fixed)
            view = ax.get_xlim()
        space = ax.xaxis.get_tick_space()
        shown = ax.xaxis._update_ticks()
        major = set(map(id, ax.xaxis.get_major_ticks()))
        texts = [(float(tick.get_loc()), tick.label1.get_text(), id(tick) in major) for tick in shown]
        box = ax.bbox
        return {
            "scale": scale, "data": [v if math.isfinite(v) else None for v in numbers(interval)],
            "positive": minimum if math.isfinite(minimum) else None, "xlim": xlim, "margin": ax._xmargin, "minor": minor,
            "mode": mode, "fixed": fixed, "sticky": sticky, "box": [float(box.x0), float(box.width)], "space": space,
            "view": numbers(view), "major": [[v, t] for v, t, kind in texts if kind],
            "minors": [[v, t] for v, t, kind in texts if not kind], "offset": ax.xaxis.major.formatter.get_offset()}


def axes():
    cases = []
    while len(cases) < CASES * 2:
        scale = RANDOM.choice(SCALES)
        view = random_range() if scale["value"] == "linear" else positive_range() if scale["value"] == "log" else symlog_range()
        data = [view[0], view[1], (view[0] + view[1]) / 2] if RANDOM.random() < 0.95 else []
        if RANDOM.random() < 0.1:
            data += [math.nan, math.inf]
        xlim = list(view) if RANDOM.random() < 0.2 else None
        fixed = None
        if RANDOM.random() < 0.1:
            low, high = sorted(view)
            fixed = [float(v) for v in np.linspace(low, high, RANDOM.randrange(1, 6))]
        sticky = sorted([RANDOM.choice(view), 0.0]) if RANDOM.random() < 0.2 else []
        try:
            cases.append(axis_case(
                scale, data, xlim, RANDOM.choice([None, None, 0, 0.1, -0.1]), RANDOM.random() < 0.5,
                (RANDOM.uniform(1, 9), 3), RANDOM.choice(["data", "data", "data", "round_numbers"]), fixed, sticky))
        except (ValueError, OverflowError, AssertionError, FloatingPointError):
            pass
    # A log axis is not made to reach zero: nothing of it could be drawn.
    cases = [case for case in cases if all(map(math.isfinite, case["view"]))
             and not (case["scale"]["value"] == "log" and min(case["view"]) <= 0)]
    write("axes", cases)


def tick_space():
    cases = []
    for _ in range(CASES):
        size = (RANDOM.choice([6.4, 8, 5, RANDOM.uniform(1, 12)]), RANDOM.choice([4.8, 5, RANDOM.uniform(1, 9)]))
        dpi = RANDOM.choice([72, 100, 150, 200, 300])
        label = RANDOM.choice([6.0, 8.0, 10.0, 12.0, RANDOM.uniform(3, 30)])
        with mpl.rc_context({"xtick.labelsize": label, "ytick.labelsize": label}):
            figure = Figure(figsize=size, dpi=dpi)
            ax = figure.subplots(RANDOM.randrange(1, 4), RANDOM.randrange(1, 4), squeeze=False).flat[-1]
            for axis, start, length, aspect in [
                    (ax.xaxis, ax.bbox.x0, ax.bbox.width, 3.0), (ax.yaxis, ax.bbox.y0, ax.bbox.height, 2.0)]:
                cases.append({"start": float(start), "length": float(length), "dpi": float(dpi), "label": label,
                              "aspect": aspect, "space": axis.get_tick_space()})
    write("tick_space", cases)


def nonsingular():
    cases = []
    for view in [random_range() for _ in range(CASES)] + [(0.0, 0.0), (5e-324, 1e-310), (1.0, 1.0 + 2e-16)]:
        expander, tiny = RANDOM.choice([(0.001, 1e-15), (0.05, 1e-15), (1e-13, 1e-14), (1e-12, 1e-13)])
        cases.append({"view": view, "expander": expander, "tiny": tiny,
                      "result": numbers(transforms._nonsingular(*view, expander=expander, tiny=tiny))})
    write("nonsingular", cases)


def scale_transforms():
    cases = []
    values = [0.0, 1.0, -1.0, 2.0, -2.0, 1e-300, 1e300] + [
        RANDOM.choice([1, -1]) * 10.0 ** RANDOM.uniform(-20, 20) for _ in range(CASES // 4)]
    for scale, parameters in [
            ("log", {"base": 10}), ("log", {"base": 2}), ("log", {"base": math.e}), ("log", {"base": 7.5}),
            ("log", {"base": 10, "nonpositive": "mask"}), ("symlog", {}), ("symlog", {"base": 2, "linthresh": 0.3}),
            ("symlog", {"base": math.e, "linthresh": 1e-5, "linscale": 0.25})]:
        transform = {"log": mscale.LogScale, "symlog": mscale.SymmetricalLogScale}[scale](**parameters).get_transform()
        places = transform.transform(np.array(values))
        with np.errstate(all="ignore"):
            back = transform.inverted().transform(np.array(values) / 1e10)
        cases.append({
            "scale": {"value": scale, **parameters}, "values": values,
            "places": [v if math.isfinite(v) else None for v in numbers(places)],
            "inverse": [v if math.isfinite(v) else None for v in numbers(back)]})
    write("transforms", cases)


max_n()
scalar()
log_ticks()
symlog()
log_formatter()
pprint()
axes()
tick_space()
nonsingular()
scale_transforms()
