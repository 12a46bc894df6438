# erf, erfc, gamma, lgamma.
import math
for x in (0.0, -0.0, 0.5, -0.5, 1.0, 2.0, 3.5, 6.0, -6.0, 1e-10, 30.0):
    print(x, f'{math.erf(x):.12g}', f'{math.erfc(x):.12g}')
for x in (0.5, 1.0, 2.0, 3.0, 4.5, 5.0, 10.0, -0.5, -1.5, 20.0, 0.1, 100.0, 170.0):
    print(x, f'{math.gamma(x):.12g}', f'{math.lgamma(x):.12g}')
print([math.gamma(n) == math.factorial(n - 1) for n in range(1, 20)], math.gamma(math.inf), math.lgamma(math.inf), math.erf(math.inf), math.erfc(math.inf), math.erf(-math.inf), f'{math.lgamma(1e10):.12g}', math.gamma(math.nan))
for f in (lambda: math.gamma(0), lambda: math.gamma(-1), lambda: math.gamma(-0.0), lambda: math.gamma(172), lambda: math.lgamma(0), lambda: math.lgamma(-3), lambda: math.gamma(-math.inf), lambda: math.gamma('a'), lambda: math.erf(None), lambda: math.lgamma(1e306), lambda: math.erf(), lambda: math.erfc('1')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
