# Every function of cmath on finite numbers of all sizes, special values, and arguments of other types.
import cmath

numbers = [0.0, -0.0, 1.0, -1.0, 0.5, -2.5, 1e-310, 1e-160, 1e160, 1e308, -1e308, 710.0, -745.0, 3.0, float('inf'), -float('inf'), float('nan')]
names = ('acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cos', 'cosh', 'exp', 'log', 'log10', 'sin', 'sinh', 'sqrt', 'tan', 'tanh', 'phase', 'polar', 'isfinite', 'isinf', 'isnan')
for name in names:
    f = getattr(cmath, name)
    for a in numbers:
        row = []
        for b in numbers:
            try:
                row.append(str(f(complex(a, b))))
            except (ValueError, OverflowError) as e:
                row.append(type(e).__name__ + ': ' + str(e))
        print(name, a, *row)
for r in numbers:
    row = []
    for phi in numbers:
        try:
            row.append(str(cmath.rect(r, phi)))
        except (ValueError, OverflowError) as e:
            row.append(type(e).__name__)
    print('rect', r, *row)


class C:
    def __complex__(self): return 1 + 2j


class F:
    def __float__(self): return 2.0


for v in (C(), F(), 3, True, 2.5, 'x', None, [], b'1'):
    for f in (cmath.sqrt, cmath.phase, cmath.log, cmath.isnan):
        try:
            print(f.__name__, type(v).__name__, f(v))
        except TypeError as e:
            print(f.__name__, type(v).__name__, 'TypeError', e)
print(cmath.log(8, 2), cmath.log(1j, 1j), cmath.log(-1, 10), cmath.isclose(1, 1 + 1e-10), cmath.isclose(1j, 1j + 0.1, rel_tol=0.2), cmath.isclose(1, 2, abs_tol=1), cmath.isclose(float('inf'), 1))
for work in (lambda: cmath.log(0), lambda: cmath.log(2, 1), lambda: cmath.isclose(1, 1, rel_tol=-1), lambda: cmath.log(2, 0), lambda: cmath.rect('x', 1), lambda: cmath.atanh(1)):
    try:
        print(work())
    except (ValueError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(cmath.e, cmath.pi, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj, [n for n in dir(cmath) if n[0] != '_'])
