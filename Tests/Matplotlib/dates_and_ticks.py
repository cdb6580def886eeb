"""Dates, locators and formatters of descriptions, as matplotlib takes them."""
import csv
import datetime
import re

import numpy as np

ISO = re.compile(r"\d{4}-\d")
TEXTS = ("s", "text", "label", "labels", "title", "fmt", "xlabel", "ylabel", "suptitle", "formats", "seq")


def date(value):
    """A moment of a text or of what YAML makes of one; universal time."""
    if value is None:
        return np.datetime64("NaT", "us")
    if isinstance(value, datetime.datetime):
        if value.tzinfo:
            value = value.astimezone(datetime.timezone.utc).replace(tzinfo=None)
        return np.datetime64(value, "us")
    if isinstance(value, datetime.date):
        return np.datetime64(value, "us")
    if value.endswith("Z") or re.search(r"[T ].*[+-]\d\d:?\d\d$", value):
        return date(datetime.datetime.fromisoformat(value))
    fraction = value.partition(".")[2]
    return np.datetime64(value.replace(" ", "T"), "ns" if len(fraction) > 6 else "us")


def is_date(value):
    return isinstance(value, datetime.date) or isinstance(value, str) and bool(ISO.match(value))


def dated(value, key=""):
    """A description with its dates made ones of numpy."""
    if isinstance(value, dict):
        return {name: inner if name in TEXTS and not isinstance(inner, dict) else dated(inner, name) for name, inner in value.items()}
    if isinstance(value, list):
        if any(map(is_date, value)) and all(is_date(item) or item is None for item in value) and key not in ("xlim", "ylim"):
            return np.array([date(item) for item in value])
        return [dated(item, key) for item in value]
    return date(value) if is_date(value) else value


def column(path, name):
    """A column of a table: numbers, or dates."""
    with open(path, newline="") as file:
        texts = [row[name] for row in csv.DictReader(file)]
    if any(map(is_date, texts)):
        return np.array([date(text or None) for text in texts])
    return np.array([float(text) if text else np.nan for text in texts])


def locator(value):
    """A locator by name, or a map of its name and parameters."""
    from matplotlib import dates, ticker
    name, keys = (value, {}) if isinstance(value, str) else (value["value"], {k: v for k, v in value.items() if k != "value"})
    kind = getattr(dates if hasattr(dates, name) and not hasattr(ticker, name) else ticker, name)
    if name == "WeekdayLocator" and "byweekday" in keys:
        days = keys["byweekday"]
        keys["byweekday"] = [getattr(dates, day) if isinstance(day, str) else day
                             for day in (days if isinstance(days, list) else [days])]
    if name == "FixedLocator":
        keys["locs"] = dates.date2num(keys["locs"]) if getattr(keys["locs"], "dtype", None) else keys["locs"]
    return kind(**keys)


def formatter(value, locator):
    """A formatter by name, a map of its name and parameters, or a format."""
    from matplotlib import dates, ticker
    if isinstance(value, str) and "{" in value:
        return value
    name, keys = (value, {}) if isinstance(value, str) else (value["value"], {k: v for k, v in value.items() if k != "value"})
    if name in ("AutoDateFormatter", "ConciseDateFormatter"):
        return getattr(dates, name)(locator, **keys)
    if name == "DateFormatter":
        return dates.DateFormatter(**keys)
    limits = keys.pop("scilimits", None)
    made = getattr(ticker, name)(**keys)
    if limits:
        made.set_powerlimits(limits)
    return made


LOOK = ("rotation", "ha", "va", "rotation_mode", "fontsize", "color", "fontweight", "fontstyle", "fontfamily", "alpha")


def set_ticks(ax, name, spec):
    """Places, labels, locators and formatters of an axis, in the program's order."""
    axis = getattr(ax, f"{name}axis")
    spec = spec if isinstance(spec, dict) else {"at": spec}
    minor = spec.get("minor", {})
    minor = minor if isinstance(minor, dict) else {"at": minor}
    for is_minor, item in ((False, spec), (True, minor)):
        if "at" in item:
            getattr(ax, f"set_{name}ticks")(item["at"], labels=item.get("labels"), minor=is_minor)
    for kind, item in (("major", spec), ("minor", minor)):
        if "locator" in item:
            getattr(axis, f"set_{kind}_locator")(locator(item["locator"]))
    for kind, item in (("major", spec), ("minor", minor)):
        if "formatter" in item:
            getattr(axis, f"set_{kind}_formatter")(formatter(item["formatter"], getattr(axis, f"get_{kind}_locator")()))
    for is_minor, item in ((False, spec), (True, minor)):
        look = {key: item[key] for key in LOOK if key in item}
        if look:
            for text in axis.get_ticklabels(minor=is_minor):
                text.set(**look)
