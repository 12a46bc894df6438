# Points on a spline with a vector class. Unit: one point.
# n: 2500
# check: 1 -> 7.807999736905929

import math


class GVector:
    def __init__(self, x=0, y=0, z=0):
        self.x = x
        self.y = y
        self.z = z

    def Mag(self):
        return math.sqrt(self.x ** 2 + self.y ** 2 + self.z ** 2)

    def dist(self, other):
        return math.sqrt((self.x - other.x) ** 2 + (self.y - other.y) ** 2 + (self.z - other.z) ** 2)

    def __add__(self, other):
        if not isinstance(other, GVector):
            raise ValueError("no")
        return GVector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return self + other * -1

    def __mul__(self, other):
        return GVector(self.x * other, self.y * other, self.z * other)
    __rmul__ = __mul__

    def linear_combination(self, other, l1, l2=None):
        if not l2:
            l2 = 1 - l1
        return GVector(self.x * l1 + other.x * l2, self.y * l1 + other.y * l2, self.z * l1 + other.z * l2)


class Spline:
    def __init__(self, points, degree, knots):
        self.points = points
        self.degree = degree
        self.knots = knots

    def GetIndex(self, u):
        dom = (self.knots[self.degree - 1], self.knots[len(self.knots) - self.degree])
        for ii in range(self.degree - 1, len(self.knots) - self.degree):
            if self.knots[ii] <= u < self.knots[ii + 1]:
                return ii
        return dom[1] - 1

    def __call__(self, u):
        I = self.GetIndex(u)
        p = [self.points[I - self.degree + ii + 1] for ii in range(self.degree + 1) if I - self.degree + ii + 1 < len(self.points)]
        for ik in range(1, len(p)):
            for ii in range(I - len(p) + ik + 1, I + 1):
                ua = self.knots[min(ii + len(p) - ik, len(self.knots) - 1)]
                ub = self.knots[ii - 1] if ii > 0 else 0
                co1 = (u - ub) / (ua - ub) if ua != ub else 0.5
                i = ii - I + len(p) - ik - 1
                if 0 <= i < len(p) - 1:
                    p[i] = p[i].linear_combination(p[i + 1], co1)
        return p[0]


def run(n):
    s = Spline([GVector(1.5, 2.5, 0), GVector(3.5, 4.25, 1), GVector(4.75, 1.5, 2), GVector(6.0, 3.0, 0.5), GVector(7.0, 2.0, 0)], 3, [0, 0, 0, 1, 2, 3, 3, 3])
    t = 0.0
    for k in range(n):
        v = s((k % 30) / 10.0)
        w = v + GVector(1, 2, 3) * 0.5 - v
        t += w.Mag() + v.dist(w)
    return t
