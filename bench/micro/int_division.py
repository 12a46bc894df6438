# Floor division, modulo and divmod. Unit: one of each.
# n: 700000
# check: 1000 -> 80985


def run(n):
    total = 0
    for i in range(n):
        q, r = divmod(i, 17)
        total += i // 9 + i % 11 + q - r
    return total
