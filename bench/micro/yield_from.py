# A loop over a generator that delegates twice. Unit: one value.
# n: 1000000
# check: 1000 -> 499500


def numbers(n):
    for i in range(n):
        yield i


def middle(n):
    yield from numbers(n)


def outer(n):
    yield from middle(n)


def run(n):
    total = 0
    for value in outer(n):
        total += value
    return total
