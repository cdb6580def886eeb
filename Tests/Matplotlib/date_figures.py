"""Random figures of dates, and of ticks by the names of their locators and formatters."""
import datetime
import random

SPANS = [  # the smallest and the largest range in seconds, and the first and the last year of its beginning
    (1e-4, 1e-2, 1969, 1971), (.1, 5, 1960, 2030), (20, 300, 1970, 2030), (600, 20000, 1990, 2030),
    (3e4, 3e5, 1950, 2050), (4e5, 4e6, 1900, 2100), (4e6, 1e8, 1700, 2300), (2e8, 3e9, 1500, 2500), (1e10, 1e11, 1000, 4000),
]


def maybe(r, chance, target, key, value):
    """Sets a key now and then; `value` is a function, so that nothing is drawn from `r` in vain."""
    if r.random() < chance:
        target[key] = value()


def values(r, count, low=-3, high=3):
    return [round(r.uniform(low, high), 3) for _ in range(count)]


def moments(r, count, span):
    """Dates within a span, in order, in one of the ways in which they are written."""
    low, high, first, last = span
    start = datetime.datetime(r.randint(first, last), r.randint(1, 12), r.randint(1, 28), r.randint(0, 23), r.randint(0, 59))
    length = r.uniform(low, high)
    times = sorted(start + datetime.timedelta(seconds=length * r.random()) for _ in range(count))
    if length > 3e5 and r.random() < .6:
        return [time.strftime("%Y-%m-%d").zfill(10) if r.random() < .9 else time.date() for time in times]
    if length > 3e8 and r.random() < .5:
        return [f"{time.year:04}-{time.month:02}" for time in times]
    style = r.choice([" ", "T"])
    ending = r.choice(["", "", "Z"])
    return [time.isoformat(style, "microseconds" if length < 100 else "seconds" if r.random() < .5 else "minutes") + ending
            for time in times]


PATTERNS = ["%Y", "%b %Y", "%d %b", "%d.%m.%y", "%H:%M", "%a %e", "%Y-%m-%d\n%H:%M:%S", "%-d/%-m", "%j", "week %V", "%I %p",
            "%A", "%B", "%S.%f", "%U %W %w %u", "%C %y %G %g", "%c", "%x %X", "%D %F %T %R", "%k %l %P", "%h %n %%", "%z %Z",
            "%^b %_d %0e", "%Q"]


def date_locator(r, span):
    low = span[0]
    if low >= 2e8:
        return {"value": "YearLocator", "base": r.choice([1, 5, 10, 100] if low < 1e10 else [100, 250]), **(
            {"month": 7, "day": 4} if r.random() < .3 else {})}
    if low >= 4e6:
        return r.choice([
            "MonthLocator", {"value": "MonthLocator", "interval": 3}, {"value": "MonthLocator", "bymonth": [1, 7], "bymonthday": 15},
            {"value": "MonthLocator", "bymonthday": -1}, "YearLocator"])
    if low >= 4e5:
        return r.choice([
            "WeekdayLocator", {"value": "WeekdayLocator", "byweekday": "MO"}, {"value": "WeekdayLocator", "byweekday": ["MO", "TH"]},
            {"value": "WeekdayLocator", "byweekday": 6, "interval": 2}, {"value": "DayLocator", "interval": 5},
            {"value": "DayLocator", "bymonthday": [1, 15]}, {"value": "AutoDateLocator", "maxticks": 4},
            {"value": "AutoDateLocator", "minticks": 3, "maxticks": 7, "interval_multiples": False}])
    if low >= 3e4:
        return r.choice([{"value": "HourLocator", "interval": 6}, {"value": "HourLocator", "byhour": [0, 12]}, "DayLocator"])
    if low >= 600:
        return r.choice([{"value": "MinuteLocator", "interval": 10}, {"value": "MinuteLocator", "byminute": [0, 30]}, "HourLocator"])
    if low >= 20:
        return r.choice([{"value": "SecondLocator", "interval": 10}, {"value": "SecondLocator", "bysecond": [0, 30]}, "MinuteLocator"])
    return {"value": "MicrosecondLocator", "interval": 50 if low < .01 else 100000}


def date_formatter(r):
    kind = r.random()
    if kind < .6:
        return {"value": "DateFormatter", "fmt": r.choice(PATTERNS)}
    if kind < .7:
        return "AutoDateFormatter"
    concise = {"value": "ConciseDateFormatter"}
    maybe(r, .3, concise, "show_offset", lambda: False)
    maybe(r, .2, concise, "formats", lambda: ["%y", "%b", "%-d", "%H", "%H:%M", "%S"])
    maybe(r, .2, concise, "zero_formats", lambda: ["", "%Y", "%b", "%b-%d", "%H:%M", "%H:%M"])
    maybe(r, .2, concise, "offset_formats", lambda: ["", "%Y", "%b %Y", "%d %b %Y", "%d %b %Y", "%d %b %Y %H:%M"])
    return concise if len(concise) > 1 else "ConciseDateFormatter"


def look(r, ticks):
    maybe(r, .3, ticks, "rotation", lambda: r.choice([30, 45, 90, -20, "vertical"]))
    maybe(r, .25, ticks, "ha", lambda: r.choice(["left", "right", "center"]))
    maybe(r, .15, ticks, "va", lambda: r.choice(["top", "center", "bottom", "baseline"]))
    maybe(r, .15, ticks, "rotation_mode", lambda: r.choice(["anchor", "default"]))
    maybe(r, .15, ticks, "fontsize", lambda: r.choice([7, "small", 14]))
    maybe(r, .1, ticks, "color", lambda: r.choice(["red", "C2", "0.4"]))
    maybe(r, .1, ticks, "fontweight", lambda: "bold")
    maybe(r, .1, ticks, "fontstyle", lambda: "italic")
    maybe(r, .05, ticks, "fontfamily", lambda: "serif")
    maybe(r, .1, ticks, "alpha", lambda: .5)


def date_files(seed, folder):
    """As `dates`, with dates in columns of tables, too."""
    return dates(seed, folder, has_files=True)


def dates(seed, folder, has_files=False):
    """Dates along the axes, with the ticks that they bring and others."""
    r = random.Random(seed)
    span = r.choice(SPANS)
    figure = {"figsize": [round(r.uniform(3, 7), 2), round(r.uniform(2.5, 5), 2)], "dpi": r.choice([50, 72, 100])}
    maybe(r, .2, figure, "layout", lambda: "tight")
    rows = r.choice([1, 1, 1, 2])
    figure["subplots"] = [rows, 1]
    maybe(r, .3, figure, "sharex", lambda: True)
    maybe(r, .3, figure, "autofmt_xdate", lambda: r.choice([True, {"rotation": 45, "bottom": .3}, {"ha": "center", "which": "both"}]))
    rc = {}
    maybe(r, .1, rc, "date.converter", lambda: "concise")
    maybe(r, .1, rc, "date.interval_multiples", lambda: False)
    maybe(r, .1, rc, "date.autoformatter.month", lambda: "%b %Y")
    if rc:
        figure["rc"] = rc
    figure["axes"] = [date_axes(r, span, folder if has_files else None, f"{seed}_{row}") for row in range(rows)]
    return figure


def date_axes(r, span, folder, name):
    """Axes with dates on one of them; `folder` is where tables go, if there may be some."""
    along = r.choice("xxxy")
    across = "y" if along == "x" else "x"
    days = span[0] / 86400
    artists = []
    # What the dates have in common, so that artists lie beside one another.
    base = moments(r, 8, span)
    for _ in range(r.randint(1, 3)):
        count = r.randint(2, 8)
        texts = base[:count]
        kind = r.choice(["line", "line", "scatter", "step", "errorbar", "fill_between", "bar", "lines", "span", "reference", "hist",
                         "text", "stem", "broken_barh", "csv", "annotate"])
        if kind == "csv" and along == "x" and folder:
            file = f"dates{name}_{len(artists)}.csv"
            with open(f"{folder}/{file}", "w") as table:
                table.write("date,y\n" + "".join(f"{text},{y}\n" for text, y in zip(texts, values(r, count))))
            artists.append({"line": {"x": {"file": file, "column": "date"}, "y": {"file": file, "column": "y"}}})
        elif kind == "bar" and along == "x":
            artists.append({"bar": {"x": texts, "height": values(r, count, 0, 5), "width": days / 10}})
        elif kind == "bar":
            artists.append({"barh": {"y": texts, "width": values(r, count, 0, 5), "height": days / 10}})
        elif kind == "fill_between":
            keys = ("fill_between", "y1", "y2") if along == "x" else ("fill_betweenx", "x1", "x2")
            item = {along: texts, keys[1]: values(r, count)}
            maybe(r, .5, item, keys[2], lambda: values(r, count))
            artists.append({keys[0]: item})
        elif kind == "lines":
            kind, low, high = ("vlines", "ymin", "ymax") if along == "x" else ("hlines", "xmin", "xmax")
            artists.append({kind: {along: texts, low: 0, high: values(r, count, 1, 5)}})
        elif kind == "span":
            artists.append({"axvspan" if along == "x" else "axhspan": {"span": [base[1], base[-2]], "alpha": .3}})
        elif kind == "reference":
            artists.append({"axvline" if along == "x" else "axhline": {along: base[3]}})
        elif kind == "hist":
            artists.append({"hist": {"x": texts, "orientation": "vertical" if along == "x" else "horizontal"}})
        elif kind == "text":
            artists.append({"text": {along: base[2], across: 1, "s": "here"}})
        elif kind == "annotate":
            place, other = ([base[2], 1], [base[5], 2]) if along == "x" else ([1, base[2]], [2, base[5]])
            artists.append({"annotate": {"text": "note", "xy": place, "xytext": other, "arrowprops": {"arrowstyle": "->"}}})
        elif kind == "broken_barh" and along == "x":
            artists.append({"broken_barh": {"xranges": [[base[1], days / 5], [base[4], days / 5]], "yrange": [0, 1]}})
        else:
            kind = kind if kind in ("line", "scatter", "step", "errorbar", "stem") else "line"
            if kind in ("stem",) and along == "y":
                kind = "line"
            item = {along: texts, across: values(r, count)}
            if kind == "errorbar":
                item["yerr" if along == "x" else "xerr"] = .5
            if kind == "line" and r.random() < .2 and not any(isinstance(text, datetime.date) for text in texts):
                item[along] = texts[:-1] + [None]
            artists.append({kind: item})
    axes = {"artists": artists}
    maybe(r, .2, axes, along + "lim", lambda: r.choice([[base[0], base[-1]], [base[-1], base[0]], [base[1], None]]))
    maybe(r, .2, axes, "margins", lambda: r.choice([0, .2]))
    maybe(r, .2, axes, "grid", lambda: r.choice([True, {"which": "both"}]))
    maybe(r, .15, axes, "minorticks", lambda: True)
    maybe(r, .15, axes, "tick_params", lambda: [{"axis": along, "rotation": 45}, {"which": "minor", "length": 6}])
    if r.random() < .5:
        ticks = {}
        if r.random() < .2:
            ticks["at"] = base[1:4]
            maybe(r, .4, ticks, "labels", lambda: ["a", "b", "c"])
        else:
            maybe(r, .6, ticks, "locator", lambda: date_locator(r, span))
        if "labels" not in ticks:
            maybe(r, .5, ticks, "formatter", lambda: date_formatter(r))
        maybe(r, .2, ticks, "minor", lambda: {"locator": date_locator(r, span)})
        look(r, ticks)
        if ticks:
            axes[along + "ticks"] = ticks
    maybe(r, .3, axes, "xlabel", lambda: "when")
    return axes


def locator(r, scale, is_minor):
    if scale == "log":
        return r.choice([
            "LogLocator", {"value": "LogLocator", "subs": [1, 2, 5]}, {"value": "LogLocator", "subs": "all"},
            {"value": "LogLocator", "subs": "auto", "numticks": 20}, {"value": "LogLocator", "base": 2},
            {"value": "LogLocator", "numticks": 3}, "NullLocator", {"value": "FixedLocator", "locs": [.5, 3, 40]}])
    choices = [
        {"value": "MultipleLocator", "base": .5}, {"value": "MultipleLocator", "base": 2, "offset": .3},
        "MultipleLocator", "AutoLocator", "NullLocator", {"value": "MaxNLocator", "nbins": 4},
        {"value": "MaxNLocator", "nbins": "auto", "steps": [1, 2, 10]}, {"value": "MaxNLocator", "integer": True},
        {"value": "MaxNLocator", "nbins": 6, "prune": r.choice(["lower", "upper", "both"])},
        {"value": "MaxNLocator", "symmetric": True, "min_n_ticks": 4}, "MaxNLocator",
        {"value": "FixedLocator", "locs": [-2, -1, 0, 1.5, 3], **({"nbins": 3} if r.random() < .5 else {})},
        {"value": "LinearLocator", "numticks": r.choice([1, 3, 6])}, "LinearLocator"]
    if is_minor:
        choices += ["AutoMinorLocator", {"value": "AutoMinorLocator", "n": 3}] * 4
    return r.choice(choices)


def formatter(r, scale):
    choices = [
        "{x:.2f}", "{x:+.1f} m", "{x}", "{{{pos}}}", "{x:8.2e}", "{x:<6.1f}|", "{x:*^9.1f}", "{x:,.0f}", "{x:07.2f}", "{x:.1%}",
        "{x:g}", {"value": "FormatStrFormatter", "fmt": r.choice(["%.1f", "%d", "%+.2e", "%g km", "%6.2f%%", "%s", "%-5.1f|", "$%g$"])},
        {"value": "StrMethodFormatter", "fmt": "x={x:.1f}"}, "PercentFormatter",
        {"value": "PercentFormatter", "xmax": r.choice([1, 5, 1000]), **({"decimals": 1} if r.random() < .5 else {}),
         **({"symbol": r.choice(["", " pct"])} if r.random() < .5 else {})},
        "EngFormatter", {"value": "EngFormatter", "unit": "Hz", **({"places": r.choice([0, 2])} if r.random() < .6 else {}),
                         **({"sep": ""} if r.random() < .3 else {}), **({"useMathText": True} if r.random() < .2 else {})},
        "NullFormatter", "ScalarFormatter", {"value": "ScalarFormatter", "useOffset": False, "useMathText": True},
        {"value": "ScalarFormatter", "scilimits": [0, 0]}, {"value": "ScalarFormatter", "useOffset": r.choice([100, 1.5])},
        {"value": "FixedFormatter", "seq": ["a", "b", "c", "d"]}]
    if scale == "log":
        choices = choices[:4] + [
            {"value": name, **({"labelOnlyBase": True} if r.random() < .3 else {}),
             **({"minor_thresholds": r.choice([[2, .5], [10, 5]])} if r.random() < .5 else {})}
            for name in ("LogFormatter", "LogFormatterExponent", "LogFormatterMathtext", "LogFormatterSciNotation")] * 3
    return r.choice(choices)


def ticks(seed, folder):
    """Ticks by the names of their locators and formatters, the look of their labels, and how numbers are written."""
    r = random.Random(seed)
    figure = {"figsize": [round(r.uniform(3, 7), 2), round(r.uniform(2.5, 5), 2)], "dpi": r.choice([50, 72, 100])}
    maybe(r, .3, figure, "layout", lambda: "tight")
    rc = {}
    maybe(r, .1, rc, "axes.formatter.use_mathtext", lambda: True)
    maybe(r, .1, rc, "axes.autolimit_mode", lambda: "round_numbers")
    maybe(r, .1, rc, "axes.unicode_minus", lambda: False)
    if rc:
        figure["rc"] = rc
    figure["axes"] = []
    count = r.choice([1, 1, 2])
    figure["subplots"] = [1, count]
    maybe(r, .2, figure, "sharey", lambda: True)
    for _ in range(count):
        axes = {"artists": []}
        scales = {}
        for axis in "xy":
            scales[axis] = "log" if r.random() < .2 else "linear"
            if scales[axis] == "log":
                axes[axis + "scale"] = "log"
        sizes = {axis: r.choice([1, 1, 5, 1e-3, 1e4, 1e7]) for axis in "xy"}
        offset = r.choice([0, 0, 0, 1e4])
        if "sharey" in figure:
            sizes["y"], offset = 5, 0
        data = {axis: [value * sizes[axis] + offset for value in (
            values(r, 6, .3, 90) if scales[axis] == "log" else values(r, 6))] for axis in "xy"}
        artists = axes["artists"]
        artists.append({"line": {"x": data["x"], "y": data["y"], "marker": "o"}})
        plain = {axis: scales[axis] == "linear" for axis in "xy"}
        for axis in "xy":
            ticks = {}
            big = sizes[axis] > 5 or offset or scales[axis] == "log"
            if r.random() < .2:
                ticks["at"] = [1, 2.5, 4]
                if r.random() < .5:
                    ticks["labels"] = ["one", "b", "c"]
            elif r.random() < .6:
                ticks["locator"] = locator(r, scales[axis], False)
            if "labels" not in ticks and r.random() < .6:
                ticks["formatter"] = formatter(r, scales[axis])
            minor = {}
            if r.random() < .4:
                if r.random() < .2:
                    minor["at"] = [.5, 1.5]
                    maybe(r, .5, minor, "labels", lambda: ["u", "v"])
                else:
                    minor["locator"] = locator(r, scales[axis], True)
                if "labels" not in minor:
                    maybe(r, .4, minor, "formatter", lambda: formatter(r, scales[axis]))
                look(r, minor)
                ticks["minor"] = minor
            look(r, ticks)
            for item in (ticks, minor):
                # Thousands of ticks are no figure.
                if big and isinstance(item.get("locator"), (str, dict)) and "MultipleLocator" in str(item["locator"]):
                    item["locator"] = {"value": "MultipleLocator", "base": sizes[axis] / 2}
            if "formatter" in ticks or "labels" in ticks:
                plain[axis] = False
            if ticks:
                axes[axis + "ticks"] = ticks
        for axis in "xy":
            if plain[axis] and r.random() < .4:
                item = {"axis": axis}
                maybe(r, .5, item, "style", lambda: r.choice(["sci", "plain", "scientific"]))
                maybe(r, .5, item, "scilimits", lambda: r.choice([[0, 0], [-2, 3], [3, 3]]))
                maybe(r, .4, item, "useOffset", lambda: r.choice([True, False, 2]))
                maybe(r, .3, item, "useMathText", lambda: True)
                axes.setdefault("ticklabel_format", []).append(item)
        maybe(r, .1, axes, "minorticks", lambda: True)
        maybe(r, .3, axes, "tick_params", lambda: r.choice([
            {"axis": "x", "labelrotation": 30, "labelrotation_mode": "anchor"},
            [{"which": "minor", "length": 5, "color": "red"}, {"axis": "y", "labelsize": 7, "labelcolor": "C1"}],
            [{"which": "both", "direction": "in", "top": True}]]))
        maybe(r, .2, axes, "grid", lambda: r.choice([True, {"which": "both", "alpha": .4}]))
        maybe(r, .15, axes, "xlim", lambda: [data["x"][0], data["x"][1]])
        figure["axes"].append(axes)
    return figure


GENERATORS = {"dates": dates, "date_files": date_files, "ticks": ticks}
