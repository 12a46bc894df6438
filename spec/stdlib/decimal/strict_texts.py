# Contexts take no blanks or underscores; subclasses are made anew; nans of arrays are in no order.
from array import array
from decimal import Context, Decimal, InvalidOperation

c = Context(prec=3)
for text in (' 3.14 ', '1_000', '3.1415', 'x', '1e5'):
    try:
        print(c.create_decimal(text), Decimal(text))
    except InvalidOperation as e:
        print(text, e)

class MyDecimal(Decimal):
    pass

m = MyDecimal('1')
m.note = 1
print(type(MyDecimal(m)).__name__, hasattr(MyDecimal(m), 'note'), MyDecimal(m) is m)
a = array('d', [1.0, float('nan')])
b = array('d', [1.0, float('nan')])
print(a == b, a != b, a < b, a <= b, a > b, a >= b, array('d', [1, 2]) < array('d', [1, 3]), array('f', [1]) == array('i', [1]))
