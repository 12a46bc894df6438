# repr and str: the real part is left out only when it is plus zero; signed zeros, infinities, exponents.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

inf, nan = float('inf'), float('nan')
for re in (0.0, -0.0, 1.0, -2.5, 1e16, 1e-5, inf, nan):
    for im in (0.0, -0.0, 3.0, -0.1, -inf, nan):
        print(complex(re, im), end=' ')
    print()
print(repr(1j), str(2 + 0j), f'{1 + 2j} {1 + 2j!r:>10} {3j!s:<6}|', '%s %r' % (1j, 2j))
