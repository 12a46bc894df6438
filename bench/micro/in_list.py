# The operator `in` over a list of sixteen. Unit: one test.
# n: 500000
# check: 1000 -> 316


def run(n):
    values = [3, 1, 4, 15, 9, 2, 6, 5, 35, 8, 97, 93, 23, 84, 62, 64]
    found = 0
    for i in range(n):
        if i % 32 in values:
            found += 1
    return found
