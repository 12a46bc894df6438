# Floats: a product, a sum, a difference and a quotient. Unit: one turn.
# n: 1500000
# check: 1000 -> 1.8518518518518512


def run(n):
    x = 0.5
    for _ in range(n):
        x = (x * 3.7 + 1.25) / 2.5 - x * 0.75
    return x
