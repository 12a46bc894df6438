# sum() of a generator expression over zip(), inside a function. Unit: one product.
# n: 2000000
# check: 20 -> 308.75


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def run(n):
    a = [i * 0.5 for i in range(20)]
    b = [i * 0.25 for i in range(20)]
    total = 0.0
    for _ in range(n // 20):
        total += dot(a, b)
    return total
