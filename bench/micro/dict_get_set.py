# A dict with int keys, read and set. Unit: one read and one store.
# n: 1000000
# check: 1000 -> (1000, 1)


def run(n):
    table = {}
    for i in range(n):
        key = i % 1000
        table[key] = table.get(key, 0) + 1
    return len(table), table[7]
