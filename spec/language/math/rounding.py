# floor, ceil, trunc, fabs, copysign, modf, frexp, ldexp and fmod.
import math
for x in (0.0, -0.0, 0.5, -0.5, 1.5, -1.5, 2.0, 1e15 + 0.5, 1e300, -1e22, 5e-324):
    print(x, math.floor(x), math.ceil(x), math.trunc(x), math.fabs(x), math.modf(x), math.frexp(x), math.copysign(1, x))
print(math.floor(5), math.ceil(-5), math.trunc(True), math.floor(10**30), math.ceil(2**53 + 0.0), math.fabs(-5), math.copysign(3, -0.0), math.copysign(-2.5, 1), math.copysign(float('nan'), -1))
print(math.ldexp(1.0, 10), math.ldexp(0.5, -1074), math.ldexp(1, -1075), math.ldexp(5, 0), math.ldexp(-1.5, 3), math.ldexp(0.0, 10**9), math.ldexp(1.0, -10**9), math.ldexp(float('inf'), -5))
print(math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7, -3), math.fmod(-7.5, 2), math.fmod(5, float('inf')), math.fmod(-0.0, 5), math.fmod(1e20, 3), math.fmod(0.3, 0.1))
print(math.modf(float('inf')), math.modf(-3.25), math.frexp(float('inf')), math.frexp(float('nan')), math.remainder(7, 4), math.remainder(-7, 4), math.remainder(6, 4), math.remainder(5, 2), math.remainder(5.5, 3))
class F:
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __trunc__(self): return 'trunc'
class G:
    def __float__(self): return 2.7
class I:
    def __index__(self): return 3
print(math.floor(F()), math.ceil(F()), math.trunc(F()), math.floor(G()), math.ceil(G()), math.fabs(G()), math.floor(I()), math.sqrt(G()))
for f in (lambda: math.floor(float('nan')), lambda: math.ceil(float('inf')), lambda: math.trunc(float('-inf')), lambda: math.floor('a'), lambda: math.ceil(None), lambda: math.trunc('1'), lambda: math.fmod(1, 0), lambda: math.fmod(float('inf'), 1), lambda: math.ldexp(1.0, 1024), lambda: math.ldexp(1.0, 1.5), lambda: math.ldexp(1, I()), lambda: math.floor(), lambda: math.floor(1, 2), lambda: math.fabs('x'), lambda: math.trunc(G()), lambda: math.remainder(1, 0), lambda: math.copysign(1), lambda: math.modf(), lambda: math.floor(x=1), lambda: math.ldexp(1.0, 10**30), lambda: math.copysign('a', 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
