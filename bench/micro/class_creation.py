# A class statement with two methods run again and again, one instance each. Unit: one class.
# n: 6000
# check: 1000 -> 999000


def make(i):
    class Point:
        kind = "point"

        def __init__(self, x):
            self.x = x

        def double(self):
            return self.x * 2

    return Point(i).double()


def run(n):
    total = 0
    for i in range(n):
        total += make(i)
    return total
