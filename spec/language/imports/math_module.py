# The functions and constants of math that need no tolerance.
import math
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.fabs(-3), math.copysign(1, -0.0))
print(math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.lcm(4, 6), math.lcm(), math.factorial(10), math.comb(5, 2), math.perm(5, 2), math.isqrt(99))
print(math.sqrt(2), math.hypot(3, 4), math.dist((0, 0), (3, 4)), math.fmod(-7, 3), math.modf(2.5), math.frexp(8.0), math.ldexp(0.5, 4))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.prod([1, 2, 3]), math.prod([], start=5))
print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.degrees(math.pi), math.radians(180) == math.pi, math.log2(8), math.log10(1000), math.exp(0), math.pow(2, 0.5))
print(math.log(1), math.log(8, 2), math.log(2 ** 2000) > 1386, math.sin(0), math.cos(0), math.atan2(0, -1) == math.pi, math.floor(1e20), math.ceil(2 ** 70))
print(math.nextafter(1, 2), math.ulp(1.0), math.remainder(5, 3), math.cbrt(27), math.expm1(0), math.log1p(0))
for f in (lambda: math.sqrt(-1), lambda: math.log(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.floor('x'),
          lambda: math.sqrt(), lambda: math.sqrt('4'), lambda: math.gcd(1.5, 2), lambda: math.exp(1000), lambda: math.pow(0, -1), lambda: math.fmod(1, 0),
          lambda: math.isqrt(-1), lambda: math.comb(-1, 2), lambda: math.acos(2), lambda: math.floor(math.inf), lambda: math.ceil(math.nan), lambda: math.hypot('a')):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
