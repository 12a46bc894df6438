# A loop over a generator. Unit: one value.
# n: 1500000
# check: 1000 -> 499500


def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def run(n):
    total = 0
    for value in count(n):
        total += value
    return total
