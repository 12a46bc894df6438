# A call of a function with two arguments. Unit: one call.
# n: 1200000
# check: 1000 -> 499500


def add(a, b):
    return a + b


def run(n):
    total = 0
    for i in range(n):
        total = add(total, i)
    return total
