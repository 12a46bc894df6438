# Five local assignments, each reading the one before. Unit: one iteration.
# n: 2000000
# check: 1000 -> 1014


def run(n):
    e = 0
    for i in range(n):
        a = i + 1
        b = a + 2
        c = b + 3
        d = c + 4
        e = d + 5
    return e
