# Grouping and counting with defaultdict. Unit: one item.
# n: 100
# ops: 1000
# check: 2 -> 32542

from collections import defaultdict

ITEMS = [(i * 7 % 31, i) for i in range(1000)]


def run(n):
    total = 0
    for _ in range(n):
        groups = defaultdict(list)
        counts = defaultdict(int)
        for key, value in ITEMS:
            groups[key].append(value)
            counts[key] += value
        total += len(groups) + counts[3]
    return total
