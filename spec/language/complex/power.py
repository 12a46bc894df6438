# Powers: small whole exponents by multiplication, others by polar coordinates; zero, infinities, overflow.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

for base in (2j, 1 + 1j, -1.5 - 0.5j, 0j, 2, -8, -2.0):
    for exponent in (0, 1, 2, 3, 10, -1, -2, 0.5, 1 / 3, -0.5, 1j, 1 - 1j, 101):
        if isinstance(base, complex) or isinstance(exponent, complex):
            t(lambda: base ** exponent)
inf = float('inf')
t(lambda: (1e300 + 1j) ** 2); t(lambda: complex(inf, 1) ** 2); t(lambda: complex(inf, 1) ** 2.5j); t(lambda: 0j ** 0); t(lambda: 0j ** -1); t(lambda: 0j ** 1j); t(lambda: (1 + 1j) ** -inf)
t(lambda: (1j).__pow__(2)); t(lambda: (1j).__pow__(2, None)); t(lambda: (1j).__pow__(2, 3)); t(lambda: (1j).__rpow__(2)); t(lambda: pow(1j, 2, None))
