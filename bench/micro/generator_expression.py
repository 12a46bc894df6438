# Generator expressions of ten values taken by sum, any, list and join. Unit: one value.
# n: 400000
# check: 400 -> 200


def run(n):
    total = 0
    for i in range(n // 40):
        total += sum(x * i for x in range(10)) % 7
        total += any(x == 9 for x in range(10))
        total += len(list(x + i for x in range(10)))
        total += len(",".join("ab"[x % 2] for x in range(10))) % 13
    return total
