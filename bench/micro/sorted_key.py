# sorted with a lambda as its key. Unit: one element.
# n: 2000
# ops: 200
# check: 20 -> 2620


def run(n):
    rows = [((i * 37) % 101, i) for i in range(200)]
    total = 0
    for _ in range(n):
        ranked = sorted(rows, key=lambda row: row[0])
        total += ranked[0][1] + ranked[-1][1]
    return total
