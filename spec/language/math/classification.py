# isnan, isinf, isfinite, isclose, nextafter, ulp; constants and attributes of the module.
import math
for x in (0.0, -0.0, 1, 1.5, math.inf, -math.inf, math.nan, 10**30, 5e-324, True):
    print(x, math.isnan(x), math.isinf(x), math.isfinite(x))
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9), math.isclose(1e10, 1e10 + 1), math.isclose(1, 1.05, rel_tol=0.1), math.isclose(math.inf, math.inf), math.isclose(math.inf, 1e308), math.isclose(math.nan, math.nan), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 2, abs_tol=1))
print(math.nextafter(1, 2), math.nextafter(1, 0), math.nextafter(0, 1), math.nextafter(0, -1), math.nextafter(1, 1), math.nextafter(math.inf, 0), math.nextafter(1, 2, steps=3), math.ulp(1), math.ulp(0), math.ulp(1e300), math.ulp(math.inf), math.ulp(-5))
print(math.pi, math.e, math.tau, math.inf, math.nan, math.sqrt, type(math).__name__, math.__name__, callable(math.floor), hasattr(math, 'nope'), math.sqrt.__name__)
for f in (lambda: math.isnan('a'), lambda: math.isfinite(None), lambda: math.isinf(10**400), lambda: math.isclose(1), lambda: math.isclose(1, 1, rel_tol=-1), lambda: math.isclose(1, 2, 0.1), lambda: math.nope, lambda: math.isnan(), lambda: math.ulp('x'), lambda: math.nextafter(1), lambda: math.nextafter(1, 2, steps=-1), lambda: math(), lambda: math.isclose('a', 1), lambda: math.squrt(2), lambda: math.Pi):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
from math import sqrt, pi as PI, floor as fl
import math as m
print(sqrt(4), PI == m.pi, fl(2.5), m is math, m.sqrt is sqrt)
try:
    from math import nope
except ImportError as e:
    print(type(e).__name__, str(e).split(' (')[0])
