# Operators that complex numbers lack, and wrong operands.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: 1j // 1); t(lambda: 1 % 1j); t(lambda: divmod(1j, 1)); t(lambda: ~1j); t(lambda: 1j < 2); t(lambda: 1 >= 2j); t(lambda: max(1j, 2j)); t(lambda: sorted([1j, 2]))
t(lambda: 1j + 'a'); t(lambda: 'a' + 1j); t(lambda: [1] * 1j); t(lambda: 1j & 1); t(lambda: 1j << 1); t(lambda: pow(1j, 2, 3)); t(lambda: pow(2, 1j, 3)); t(lambda: pow(1.0, 1j, 2))
t(lambda: 1j / 0); t(lambda: 1 / 0j); t(lambda: abs(complex(1.7e308, 1.7e308))); t(lambda: 10**400 + 1j); t(lambda: 1j.foo); t(lambda: setattr(1j, 'real', 2))
t(lambda: (1j).is_integer()); t(lambda: complex.from_number(1)); z = 1j; t(lambda: z()); t(lambda: z[0]); t(lambda: len(1j)); t(lambda: iter(1j))
