# min, max and abs of two ints. Unit: one of each.
# n: 700000
# check: 1000 -> 504525


def run(n):
    total = 0
    for i in range(n):
        total += min(i, 1000) + max(i, 10) - abs(5 - i)
    return total
