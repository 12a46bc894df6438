# A list comprehension with a condition. Unit: one element.
# n: 15000
# ops: 100
# check: 20 -> 1333


def run(n):
    size = 0
    for i in range(n):
        size += len([x * 2 for x in range(100) if x % 3 != i % 3])
    return size
