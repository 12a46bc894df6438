# Instances with three attributes. Unit: one instance.
# n: 500000
# check: 1000 -> 1999.5


class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z


def run(n):
    last = None
    for i in range(n):
        last = Vector(i, i + 1, 0.5)
    return last.x + last.y + last.z
