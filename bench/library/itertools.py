# Pipelines of chain, islice, accumulate, groupby, product and combinations. Unit: one pass.
# n: 100
# check: 2 -> 9242220

from itertools import accumulate, chain, combinations, groupby, islice, product, takewhile, zip_longest

NUMBERS = list(range(300))


def run(n):
    total = 0
    for _ in range(n):
        total += sum(islice(chain(NUMBERS, NUMBERS), 10, 500, 2))
        for value in accumulate(NUMBERS):
            total += value
        for key, group in groupby(NUMBERS, lambda x: x // 10):
            total += key * len(list(group))
        for a, b in product(range(20), range(20)):
            total += a * b
        for a, b, c in combinations(range(12), 3):
            total += a + b + c
        total += sum(takewhile(lambda x: x < 200, NUMBERS))
        for a, b in zip_longest(NUMBERS, NUMBERS[:200], fillvalue=0):
            total += a - b
    return total
