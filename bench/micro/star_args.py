# *args collected and spread. Unit: one call of each kind.
# n: 500000
# check: 1000 -> 12200


def largest(*values):
    best = values[0]
    for value in values:
        if value > best:
            best = value
    return best


def run(n):
    row = (4, 9, 2)
    total = 0
    for i in range(n):
        total += largest(i % 5, 3) + largest(*row)
    return total
