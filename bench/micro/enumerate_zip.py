# Loops over enumerate and zip. Unit: one item of each.
# n: 10000
# ops: 100
# check: 20 -> 6767000


def run(n):
    left = list(range(100))
    right = list(range(100, 200))
    total = 0
    for _ in range(n):
        for i, value in enumerate(left):
            total += i * value
        for a, b in zip(left, right):
            total += b - a
    return total
