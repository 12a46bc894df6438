# A string grown by +=, an f-string appended to a list, and a join. Unit: one turn.
# n: 700000
# check: 1000 -> 7889


def build(size):
    s = ""
    parts = []
    for i in range(size):
        s += "ab"
        parts.append(f"{i}:{i % 7}")
    return len(s) + len(",".join(parts))


def run(n):
    total = 0
    left = n
    while left > 0:
        size = left if left < 10000 else 10000
        total += build(size)
        left -= size
    return total
