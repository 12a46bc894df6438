# Items that a native makes only with the script's help, wherever items are taken.
import math
from fractions import Fraction as F

items = [F(7, 2), F(4), F(21, 4)]
print(math.fsum(map(math.log, items)), math.prod(map(math.sqrt, items)), math.fsum(map(float, items)), math.sumprod(map(float, items), map(float, items)))
a, b, c = map(math.floor, items)
print(a, b, c)
first, *rest = map(float, items)
print(first, rest)
print(3 in map(math.floor, items), bytes(map(math.floor, items)), {1: 2}.keys() & map(math.floor, [F(1), F(5)]), {1: 2}.keys().isdisjoint(map(math.floor, items)))


def delegating():
    yield from map(math.floor, items)


print(list(delegating()), sorted(map(float, items)), dict(zip(map(math.floor, items), 'abc')), set(map(math.floor, items)))
