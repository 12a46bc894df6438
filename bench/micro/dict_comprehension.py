# A dict comprehension. Unit: one element.
# n: 10000
# ops: 100
# check: 20 -> 2000


def run(n):
    size = 0
    for _ in range(n):
        size += len({x: x + 1 for x in range(100)})
    return size
