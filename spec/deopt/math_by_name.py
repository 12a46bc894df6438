# Functions of math by names of their own: results that are no numbers, names that come to stand for something else.
from math import exp, floor, log as ln, sin, sqrt


def norm(x, y):
    return sqrt(x * x + y * y)


def wave(x):
    return sin(x) + ln(x + 1.0) * exp(-x)


def whole(x):
    return floor(x)


for i in range(300):
    a = norm(i * 0.5, i)
    b = wave(i * 0.25)
    c = whole(i * 0.75)
print(a, b, c)
for bad in (lambda: wave(-2.0), lambda: wave(float("inf")), lambda: exp(1e6), lambda: wave(-1e6), lambda: norm(2 ** 2000, 1), lambda: wave("x"), lambda: norm(1e300, 1e300)):
    try:
        print(bad())
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
print(norm(3, 4), norm(True, False), wave(0), wave(float("nan")), sqrt(-0.0))


class Number:
    def __float__(self):
        return 2.25


print(sqrt(Number()), norm(2 ** 70, 0), whole(1e20), whole(-0.5))


def sqrt(x):
    return ("mine", x)


print(norm(3, 4))
del sqrt
try:
    norm(3, 4)
except NameError as e:
    print(e)
from math import sqrt
print(norm(3, 4))
