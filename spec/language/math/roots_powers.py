# sqrt, isqrt, cbrt, pow, exp, exp2, expm1, hypot, dist and their domain errors.
import math
print(math.sqrt(2), math.sqrt(16), math.sqrt(0.0), math.sqrt(-0.0), math.sqrt(1e-320), math.sqrt(10**30), math.sqrt(float('inf')), math.sqrt(True), f'{math.cbrt(27):.12g} {math.cbrt(-8.0):.12g} {math.cbrt(0.001):.12g}')
print([math.isqrt(n) for n in (0, 1, 2, 3, 4, 15, 16, 17, 2**52, 2**53 - 1, 2**53 + 1, 2**64 - 1, 2**64, 10**40, 10**40 - 1)])
print(math.pow(2, 10), math.pow(2, 0.5), math.pow(2, -1), math.pow(0, 0), math.pow(-8, 3), math.pow(-8.0, 2), math.pow(1, float('nan')), math.pow(float('nan'), 0), math.pow(-1, float('inf')), math.pow(0.5, float('inf')), math.pow(float('-inf'), 3), math.pow(10, 308), math.pow(1e-200, 2))
print(math.exp(0), math.exp(1), math.exp(-1), math.exp(10), math.exp(-745), math.exp(-750), math.exp(float('-inf')), math.exp(709.5), math.exp2(10), math.exp2(0.5), f'{math.expm1(1e-10):.12g} {math.expm1(1):.12g}', math.expm1(-50))
print(math.hypot(3, 4), math.hypot(1, 1), math.hypot(), math.hypot(5), math.hypot(1, 2, 3), math.hypot(1e200, 1e200), math.hypot(3e-200, 4e-200), math.hypot(float('inf'), float('nan')), math.dist((1, 2), (4, 6)), math.dist([0], [5]), math.dist((), ()))
for f in (lambda: math.sqrt(-1), lambda: math.sqrt('4'), lambda: math.sqrt(-1e-300), lambda: math.sqrt(10**400), lambda: math.isqrt(-1), lambda: math.isqrt(2.0), lambda: math.isqrt('4'), lambda: math.pow(-8, 1 / 3), lambda: math.pow(0, -1), lambda: math.pow(1e200, 2), lambda: math.pow('a', 2), lambda: math.exp(710), lambda: math.exp('x'), lambda: math.exp2(1024), lambda: math.expm1(1000), lambda: math.hypot('a'), lambda: math.dist((1,), (1, 2)), lambda: math.dist(1, 2), lambda: math.sqrt(), lambda: math.pow(1), lambda: math.exp(1, 2), lambda: math.sqrt(float('-inf')), lambda: math.sqrt(None), lambda: math.dist(('a',), (1,)), lambda: math.pow(-1, 0.5), lambda: math.cbrt('x')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
