# sin, cos, tan, their inverses and hyperbolics; degrees and radians; special values.
import math
for x in (0.0, -0.0, 1.0, -1.0, 0.5, math.pi / 6, math.pi / 4, math.pi / 2, math.pi, 2 * math.pi, 10.0, 100.0, 1e5, 1e10, 1e22, 1e-10):
    print(x, math.sin(x), math.cos(x), math.tan(x))
for x in (0.0, -0.0, 0.5, -0.5, 1.0, -1.0, 1e-10, 0.9999999):
    print(x, math.asin(x), math.acos(x), math.atan(x), f'{math.atanh(x):.12g}' if abs(x) < 1 else 'inf')
for x in (0.0, 0.5, -1.0, 2.0, 20.0, 1e-8):
    print(x, f'{math.sinh(x):.12g} {math.cosh(x):.12g} {math.tanh(x):.12g} {math.asinh(x):.12g}')
print(math.atan2(1, 1), math.atan2(-1, -1), math.atan2(0, -1), math.atan2(-0.0, -1), math.atan2(0, 1), math.atan2(0.0, 0.0), math.atan2(-0.0, -0.0), math.atan2(1, 0), math.atan2(float('inf'), float('-inf')), math.atan2(3, 4), math.atan(float('inf')), math.acosh(1), f'{math.acosh(2.5):.12g} {math.acosh(1e10):.12g}')
print(math.degrees(math.pi), math.degrees(1), math.radians(180), math.radians(1), math.radians(-90), math.degrees(0), math.sin(True), math.cos(10**20), math.pi, math.e, math.tau, math.inf, math.nan, -math.inf, math.sin(math.radians(30)), math.cos(math.radians(60)))
for f in (lambda: math.sin(math.inf), lambda: math.cos(-math.inf), lambda: math.tan(math.inf), lambda: math.asin(1.1), lambda: math.acos(-2), lambda: math.acosh(0.5), lambda: math.atanh(1), lambda: math.atanh(-2), lambda: math.sinh(1000), lambda: math.cosh(-1000), lambda: math.sin('a'), lambda: math.sin(), lambda: math.atan2(1), lambda: math.cos(10**400), lambda: math.degrees(None), lambda: math.tan([]), lambda: math.sin(math.nan)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
