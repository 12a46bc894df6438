# Operators with decimals, ints, floats, fractions and others; conversions; what is signalled.
import math
from decimal import *
from fractions import Fraction
import operator


def t(f, *args):
    try:
        print(f.__name__, args, repr(f(*args)))
    except Exception as e:
        print(f.__name__, args, type(e), e)


values = [Decimal('1.5'), Decimal('-0.3'), Decimal(0), 7, -2, True]
for f in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow, divmod, operator.lt, operator.eq):
    for a in values:
        for b in values:
            if isinstance(a, Decimal) or isinstance(b, Decimal):
                t(f, a, b)
for b in (1.5, 'x', None, 1j, Fraction(3, 2), 1.5 + 0j):
    for f in (operator.add, operator.lt, operator.eq, operator.ne, operator.pow):
        t(f, Decimal('1.5'), b); t(f, b, Decimal('1.5'))
for a in ('nan', 'snan', 'inf', '-inf'):
    d = Decimal(a)
    for f in (int, float, hash, bool, round, math.floor, abs, operator.neg, Decimal.as_integer_ratio, Decimal.as_tuple):
        if f is not hash or a != 'nan':
            t(f, d)
    for f in (operator.lt, operator.eq, operator.add, operator.truediv):
        t(f, d, Decimal(1)); t(f, 1, d)
for a in ('2.5', '-2.5', '3.5', '1E+3', '-0.0', '25', '2.675', '0.1', '1e-400', '123456789012345678901234567890'):
    d = Decimal(a)
    print(a, int(d), float(d), complex(d), bool(d), hash(d), round(d), math.floor(d), math.ceil(d), math.trunc(d), d.as_integer_ratio(), abs(d), -d, +d, hash(d) == hash(Fraction(d)))
    t(round, d, 2); t(round, d, -1); t(round, d, 0)
t(round, Decimal(1), 1.5); t(math.sqrt, Decimal(2)); t(pow, Decimal(2), 3, 5); t(pow, Decimal(2), Decimal('.5'), 5); t(pow, 2, Decimal(3), 5); t(pow, 1.5, Decimal(3))
print(sum([Decimal('0.1')] * 10), max(Decimal(1), 2, Decimal('2.5')), sorted([Decimal(3), 1, Decimal('2.5'), 2.2]), {Decimal('1.0'): 'a'}[1], Decimal(1) in [1], Decimal('0.5') == 0.5 == Fraction(1, 2))
print(Fraction(Decimal('0.125')), Decimal(1) / 3, Decimal(22) / 7, Decimal('1e999999') * 1 if False else '', Decimal(10) ** -2, Decimal(2) ** Decimal('0.5'), Decimal(2) ** 100)
x = Decimal('1.1'); x += 1; x *= 2; x -= Decimal('.2'); x /= 4; x //= Decimal('.3'); x %= 2; x **= 2
print(x)
