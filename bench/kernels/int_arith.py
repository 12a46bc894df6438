# Integer arithmetic with a product, a floor division and a modulo per turn. Unit: one iteration.
# n: 1000000
# check: 1000 -> 1251997


def run(n):
    total = 0
    i = 0
    while i < n:
        total = total + (i * 3 - i // 2 + i % 7)
        i = i + 1
    return total
