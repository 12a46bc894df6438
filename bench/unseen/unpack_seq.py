# Sequences unpacked into up to ten names. Unit: one run.
# n: 10
# check: 1 -> '52 2523'


def do_unpacking(loops, to_unpack):
    total = 0
    for _ in range(loops):
        a, b, c, d, e, f, g, h, i, j = to_unpack
        a, b, c, d, e, f, g, h, i, j = to_unpack
        a, b, c, d, e, f, g, h, i, j = to_unpack
        a, b, c, d, e, f, g, h, i, j = to_unpack
        a, b, c, d, e, f, g, h, i, j = to_unpack
        a, b, c, d, e, f, g, h, i, j = to_unpack
        a, b, c, d, e, f, g, h, i, j = to_unpack
        a, b, c, d, e, f, g, h, i, j = to_unpack
        total += j
    return total


def swaps(loops):
    a, b, c = 1, 2, 3
    for _ in range(loops):
        a, b = b, a
        a, b, c = c, a, b
        (a, b), c = (b, c), a
        x, *rest = (a, b, c)
        *init, y = [a, b, c]
    return a, b, c, rest, init


def pairs(loops):
    rows = [(i, (str(i), [i, -i])) for i in range(50)]
    total = 0
    for _ in range(loops):
        for n, (s, [p, q]) in rows:
            total += n + p + len(s) - q
    return total


def once(n):
    return (do_unpacking(n, tuple(range(10))), do_unpacking(n, list(range(10))),
            swaps(n), pairs(n // 25))


def run(n):
    result = None
    for _ in range(n):
        result = once(11223)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
