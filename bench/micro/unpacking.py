# Tuples returned, unpacked and swapped. Unit: one call and one swap.
# n: 800000
# check: 1000 -> (22750, 22251)


def split(value):
    return value // 10, value % 10


def run(n):
    a = 0
    b = 1
    for i in range(n):
        high, low = split(i)
        a, b = b, a + high - low
        if b > 1000000:
            b = 0
    return a, b
