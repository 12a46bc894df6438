# A list of floats sorted in place. Unit: one element.
# n: 3000
# ops: 200
# check: 20 -> 142.85714285714283


def run(n):
    values = [(i * 37 % 101) / 7.0 for i in range(200)]
    total = 0.0
    for _ in range(n):
        copy = values[:]
        copy.sort()
        total += copy[0] + copy[100]
    return total
