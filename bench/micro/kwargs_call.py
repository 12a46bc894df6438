# A call with keyword arguments. Unit: one call.
# n: 800000
# check: 1000 -> 27000


def area(width, height, depth=1, *, scale=1):
    return width * height * depth * scale


def run(n):
    total = 0
    for i in range(n):
        total += area(width=i % 10, height=3, scale=2)
    return total
