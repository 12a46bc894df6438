# complex(): numbers, keywords and combinations of two complex arguments.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: complex()); t(lambda: complex(1)); t(lambda: complex(1, 2)); t(lambda: complex(real=1, imag=2)); t(lambda: complex(imag=2))
t(lambda: complex(1j, 2j)); t(lambda: complex(1j, 2)); t(lambda: complex(1, 2j)); t(lambda: complex(True, False)); t(lambda: complex(1.5))
t(lambda: complex('1+2j', 3)); t(lambda: complex(1, '2')); t(lambda: complex([])); t(lambda: complex(1, [])); t(lambda: complex(None))
t(lambda: complex(b'1')); t(lambda: complex(1, 2, 3)); t(lambda: complex(foo=1)); t(lambda: complex(10**400)); t(lambda: complex(1, 10**400))
z = 3 + 4j
print(complex(z) is z)
