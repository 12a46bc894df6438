# Values sent into a generator. Unit: one send.
# n: 1000000
# check: 1000 -> 499500


def accumulate():
    total = 0
    while True:
        total += yield total


def run(n):
    g = accumulate()
    next(g)
    total = 0
    for i in range(n):
        total = g.send(i)
    return total
