# Formatting with the % operator. Unit: one string.
# n: 300000
# check: 1000 -> 25890


def run(n):
    size = 0
    for i in range(n):
        size += len("%s has %d items at %5.1f" % ("ann", i, 2.5))
    return size
