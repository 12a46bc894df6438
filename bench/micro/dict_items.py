# A loop over the items of a dict. Unit: one item.
# n: 15000
# ops: 100
# check: 20 -> 6468000


def run(n):
    table = {i: i * i for i in range(100)}
    total = 0
    for _ in range(n):
        for key, value in table.items():
            total += value - key
    return total
