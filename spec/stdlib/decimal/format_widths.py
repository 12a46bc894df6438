# A width that begins with zeros.
from decimal import Decimal

for spec in ("00%", "05%", "00", "0", "005.1f", "08,.2f", "+05", "<05"):
    try:
        print(repr(format(Decimal("-0.000123"), spec)))
    except ValueError as e:
        print(spec, e)
