# What methods of a subclass of Decimal answer is a plain Decimal; canonical of a context takes no other numbers.
from decimal import Decimal, getcontext


class Money(Decimal):
    pass


m = Money('5.50')
for result in (m.max(1), m.min(9), m.max_mag(1), m.to_integral_value(), Money(5).to_integral_exact(), m.normalize(), m.copy_abs(), m.quantize(Decimal(1)),
               abs(m), -m, m + 1, getcontext().max(m, m), getcontext().to_integral_value(Money(7))):
    print(type(result).__name__, result)
print(type(Money(3).real).__name__, type(Money.from_float(0.5)).__name__)
try:
    getcontext().canonical(1)
except TypeError as e:
    print(e)
print(getcontext().canonical(m))
