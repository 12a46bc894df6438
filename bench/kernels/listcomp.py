# Comprehensions, sum and a sort with a key over lists of a hundred thousand. Unit: one element.
# n: 4
# ops: 100000
# check: 1 -> 10000058359


def work(size, salt):
    values = [(i * 7919 + salt) % 100003 for i in range(size)]
    even = [v * 2 for v in values if v % 2 == 0]
    pairs = [(v, i) for i, v in enumerate(values)]
    ranked = sorted(values, key=lambda v: -v)
    return sum(values) + sum(even) + sum([a - b for a, b in pairs]) + ranked[size // 2]


def run(n):
    total = 0
    for i in range(n):
        total += work(100000, i)
    return total
