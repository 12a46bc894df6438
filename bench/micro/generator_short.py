# Generators made for two values each. Unit: one value.
# n: 1000000
# check: 1000 -> 250000


def pair(i):
    yield i
    yield i + 1


def run(n):
    total = 0
    for i in range(n // 2):
        for value in pair(i):
            total += value
    return total
