# Recursion five hundred deep, again and again. Unit: one call.
# n: 400
# ops: 500
# check: 3 -> 1500


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def run(n):
    total = 0
    for _ in range(n):
        total += depth(500)
    return total
