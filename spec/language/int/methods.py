# bit_length, bit_count, conjugate, numerator and the other small int methods and attributes.
for n in (0, 1, -1, 2, 3, 255, -255, 256, 2**31, 2**32 - 1, 2**53, 2**53 - 1, 2**64, -(2**100), 10**30):
    print(n, n.bit_length(), n.bit_count())
print((5).real, (5).imag, (5).numerator, (5).denominator, (-5).conjugate())
print((7).as_integer_ratio(), (-(2**70)).as_integer_ratio(), (3).is_integer(), True.bit_length(), True.as_integer_ratio())
print((5).__add__(3), (5).__radd__(3), (5).__sub__(8), (5).__neg__(), (5).__pow__(2), (5).__floordiv__(2), (5).__bool__(), (0).__bool__())
print((5).__eq__(5), (5).__lt__(3), (5).__add__('a'), (5).__eq__('a'), (5).__add__(1.0), (5).__truediv__(2), (5).__index__(), (5).__hash__())
print((5).__round__(), (1234).__round__(-2), (5).__floor__(), (5).__ceil__(), (5).__trunc__(), (-5).__abs__(), (5).__int__(), (5).__float__(), (7).__divmod__(2))
print(type(True.real).__name__, type(True.numerator).__name__, True.conjugate())
for f in (lambda: (5).foo, lambda: (5).bit_length(1), lambda: int.bit_length('a'), lambda: int.bit_length()):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
try:
    (5).x = 1
except AttributeError as e:
    print(e)
try:
    (5).real = 1
except AttributeError as e:
    print(e)
