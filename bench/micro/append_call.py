# What a function answers appended to a list. Unit: one element.
# n: 1000000
# check: 10 -> 10


def run(n):
    total = 0
    while n > 0:
        out = []
        for i in range(min(n, 1000)):
            out.append(min(i, 7))
        total += len(out)
        n -= 1000
    return total
