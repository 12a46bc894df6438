# A call with a default and a keyword-only argument. Unit: one call.
# n: 500000
# check: 1000 -> 503500


def weigh(a, b=1, *, c=2):
    return a + b + c


def run(n):
    total = 0
    for i in range(n):
        total += weigh(i, c=3)
    return total
