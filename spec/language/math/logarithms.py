# log with one and two arguments, log2, log10, log1p; big ints; domain errors.
import math
print(math.log(1), math.log(math.e), math.log(10), math.log(2), math.log(0.5), math.log(1e-320), math.log(float('inf')), math.log(8, 2), math.log(100, 10), math.log(27, 3), math.log(2, 8), math.log(10, math.e), math.log(True))
print(math.log2(8), math.log2(1), math.log2(0.25), math.log2(2**100), math.log2(10), math.log2(2**52 + 1), math.log10(1000), math.log10(0.001), math.log10(2), math.log10(10**300), math.log10(1e-5), f'{math.log1p(1e-10):.12g} {math.log1p(1):.12g} {math.log1p(-0.5):.12g}', math.log1p(0))
print(math.log(10**400), math.log2(2**2000), math.log10(10**500), math.log(10**400, 10), math.log(2**1100, 2), math.log(3**700), math.log2(3**700), math.log10(7**1000))
for f in (lambda: math.log(0), lambda: math.log(-1), lambda: math.log(0.0), lambda: math.log(-0.0), lambda: math.log(10, 1), lambda: math.log(10, 0), lambda: math.log(10, -2), lambda: math.log('a'), lambda: math.log(), lambda: math.log(1, 2, 3), lambda: math.log2(0), lambda: math.log2(-8), lambda: math.log10(0), lambda: math.log10(-1.5), lambda: math.log1p(-1), lambda: math.log1p(-2), lambda: math.log(-10**400), lambda: math.log(float('-inf')), lambda: math.log(None), lambda: math.log(0, 10), lambda: math.log(1, 1), lambda: math.log2('x'), lambda: math.log10([]), lambda: math.log(x=1), lambda: math.log(5, 'a')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(math.log(float('nan')), math.log(2, float('inf')), [int(math.log10(10**k)) for k in range(0, 23)], [math.log2(2**k) for k in (1, 10, 53, 64, 1023)], [len(str(n)) == int(math.log10(n)) + 1 for n in (1, 9, 10, 99, 100, 12345)])
