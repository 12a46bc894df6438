# The sum over a generator. Unit: one value.
# n: 2000000
# check: 1000 -> 461500


def squares(n):
    for i in range(n):
        yield i * i % 1000


def run(n):
    return sum(squares(n))
