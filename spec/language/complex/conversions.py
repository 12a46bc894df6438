# complex() asks __complex__, then __float__, then __index__; their wrong results.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class A:
    def __complex__(self): return 5
class B:
    def __complex__(self): return 5j
    def __float__(self): return 3.0
class C:
    def __index__(self): return 7
class D:
    def __float__(self): return 'x'
class F(float): pass
t(lambda: complex(A())); t(lambda: complex(B())); t(lambda: complex(1, B())); t(lambda: complex(C(), C())); t(lambda: complex(D()))
t(lambda: complex(1, D())); t(lambda: complex(F(2.5), F(1)))
t(lambda: int(1j)); t(lambda: float(1j)); t(lambda: round(1j)); t(lambda: range(1j)); t(lambda: '%d' % 1j); t(lambda: '%f' % 1j); t(lambda: [1, 2].__getitem__(1j))
