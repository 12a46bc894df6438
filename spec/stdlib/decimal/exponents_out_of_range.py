# Texts with exponents that no context allows; mistakes of methodcaller and of timezones.
from datetime import timedelta, timezone
from decimal import Decimal
import operator

for text in ('1e999999999999999999999', '0e999999999999999999999', '1e-999999999999999999999', '1e1000000000000000000', '-1e-1000000000000000000', '1e900000000000000000'):
    try:
        print(Decimal(text))
    except ArithmeticError as e:
        print(type(e).__name__, e)
for f in (lambda: operator.methodcaller(), lambda: timezone(timedelta(0), None), lambda: timezone(timedelta(0), 3), lambda: timezone(timedelta(0), 'X')):
    try:
        print(f())
    except TypeError as e:
        print(e)
