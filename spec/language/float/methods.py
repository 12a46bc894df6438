# is_integer, as_integer_ratio, hex, fromhex, conjugate and dunders of floats.
for x in [0.0, 1.0, -2.5, 0.1, 1e16, 1.5e-5, 5e-324, 2.0**60]:
    print(x, x.is_integer(), x.as_integer_ratio(), x.hex())
print((1e300).is_integer(), float('inf').is_integer(), float('nan').is_integer(), (-0.0).is_integer(), (-0.0).as_integer_ratio())
print((-0.0).hex(), float('inf').hex(), float('-inf').hex(), float('nan').hex(), (1.7976931348623157e308).hex(), (2.2250738585072014e-308).hex())
print(float.fromhex('0x1.8p1'), float.fromhex('1.8'), float.fromhex('-0x.8p0'), float.fromhex('inf'), float.fromhex('0x1p-1074'), float.fromhex('  0xAp0 '), float.fromhex('0x1.999999999999ap-4'))
print((2.5).real, (2.5).imag, (2.5).conjugate(), (2.7).__int__(), (2.7).__trunc__(), (-2.7).__floor__(), (-2.7).__ceil__(), (2.5).__round__(), (2.567).__round__(1))
print((1.5).__add__(1), (1.5).__add__('a'), (1.5).__eq__(1.5), (1.5).__lt__(2), (1.5).__bool__(), (0.0).__bool__(), (1.5).__neg__(), (-1.5).__abs__(), (7.5).__divmod__(2), (1.5).__radd__(1))
for f in (lambda: float('inf').as_integer_ratio(), lambda: float('nan').as_integer_ratio(), lambda: float.fromhex('xyz'), lambda: float.fromhex('0x1p5000'), lambda: (1.5).foo, lambda: (1.5).hex(1), lambda: float.hex(1), lambda: float(1, 2), lambda: int(float('nan'))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
