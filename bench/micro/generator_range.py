# A generator over a range, and one over what it yields. Unit: one value of the first.
# n: 1000000
# check: 1000 -> 249500


def numbers(n):
    for i in range(n):
        yield i


def even(values):
    for value in values:
        if value % 2 == 0:
            yield value


def run(n):
    total = 0
    for value in even(numbers(n)):
        total += value
    return total
