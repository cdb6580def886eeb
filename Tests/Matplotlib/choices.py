"""What the generators of random figures share."""


def maybe(r, chance, target, key, value):
    """Sets a key now and then; `value` is a function, so that nothing is drawn from `r` in vain."""
    if r.random() < chance:
        target[key] = value()


def values(r, count, low=-3, high=3):
    return [round(r.uniform(low, high), 3) for _ in range(count)]


def size(r):
    return [round(r.uniform(3, 7), 2), round(r.uniform(2.5, 5), 2)]
