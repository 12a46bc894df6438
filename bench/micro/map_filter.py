# map and filter with lambdas. Unit: one element.
# n: 6000
# ops: 100
# check: 20 -> 50000


def run(n):
    values = list(range(100))
    total = 0
    for _ in range(n):
        total += sum(map(lambda v: v + 1, filter(lambda v: v % 2 == 0, values)))
    return total
