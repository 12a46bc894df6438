# Decimals from everything, their texts, and what is refused.
from decimal import *


def t(f, *args, **keywords):
    try:
        print(f.__name__, args, keywords, repr(f(*args, **keywords)))
    except Exception as e:
        print(f.__name__, args, keywords, type(e).__name__, e)


for v in ('abc', '', ' 1.5 ', '1_000.5', '٣.١٤', '+1', '-1', '.5', '5.', '.', '1e5', '1E-5', '1e', 'e5', 'inf', '-Infinity', 'nan', 'NaN123', 'sNaN', '-sNaN007', 'nan12x', '1 2', '0x1', '1e+2',
          '00012.300', '-0', '-0E+5', '1E+5', '123E-10', '0.000001', '0.0000001', '1e400', 1.5, 0.1, -0.0, float('inf'), float('nan'), 1e300, 5e-324, None, [], 1j, b'5', True, 10**40, -7,
          (0, (1, 2), -1), (0, (1,), 'F'), (2, (1,), 0), (0, (10,), 0), (0, (1,), 'x'), (0, 1, 2), (0, (), 0), [1, [1], 3], (0, (1,), 'n'), (1, (1, 2), 'N'), (0, 1), (0, (1,), 1.5)):
    t(Decimal, v)
t(Decimal); t(Decimal, value='5'); t(Decimal, '5', None); t(Decimal, '5', 5); t(Decimal, '1', Context(prec=1)); t(Decimal.from_float, 1.1); t(Decimal.from_float, 'x'); t(Decimal.from_float, 5)
for text in ('1234567', '0.00001', '1E+7', '12E+7', '123E+5', '-0.0E-8', '0E+1', '0E+2', '0E-7', '1E-7', '123456E-12'):
    d = Decimal(text)
    print(d, repr(d), d.to_eng_string(), d.as_tuple(), d.adjusted(), d.normalize(), d.number_class())
with localcontext() as c:
    c.capitals = 0
    print(Decimal('1e10'), repr(Decimal('nan')), Decimal('1e10').to_eng_string())


class D(Decimal):
    def __repr__(self): return 'D' + str(self)


print(D('1.5'), repr(D('1.5')), type(D(1) + D(2)), type(D.from_float(1.5)), D(D(3)), type(abs(D(-1))), type(D(1).copy_abs()), type(-D(1)), D(2) == 2, hash(D(2)))
t(setattr, Decimal(1), 'x', 1)
print(Decimal(7).__reduce__(), DecimalTuple(1, 2, 3), DecimalTuple._fields)
c = Context(prec=3, traps=[])
t(c.create_decimal, '1.23456'); t(c.create_decimal, 'x'); t(c.create_decimal, 'NaN12345'); t(c.create_decimal_from_float, 1.23456); t(c.create_decimal, 123456); t(c.create_decimal)
print(c)
t(Context(traps=[FloatOperation]).create_decimal, 1.5)
