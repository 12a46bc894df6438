# Which kinds of numbers may stand together.
from decimal import Decimal
from fractions import Fraction
import statistics

for data in ([1, 2.0, Decimal(1)], [Fraction(1), Decimal(1)], [True, 2], [1, Fraction(1, 2), 0.5], [Decimal(1), 2], [Fraction(1, 2), 1], [0.5, Decimal(1)]):
    try:
        print(repr(statistics.mean(data)))
    except TypeError as e:
        print(type(e).__name__)
