# Attributes and methods, and subclasses.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

z = 3 - 4j
print(z.real, z.imag, z.conjugate(), z.__complex__(), z.__abs__(), z.__getnewargs__(), z.__bool__(), complex.real, complex.__mro__)
print((5).real, (5).imag, (2.5).imag, True.real)
print([n for n in dir(complex) if n[0] != '_'], isinstance(1j, complex), isinstance(1, complex), callable(complex))
class Z(complex):
    def __new__(cls, re, im=0):
        self = super().__new__(cls, re, im)
        self.tag = 'z'
        return self
    def __add__(self, other):
        return Z(complex.__add__(self, other))
a = Z(1, 2)
print(a, type(a).__name__, a.tag, type(a + 1).__name__, a + 1, type(a * 1).__name__, type(complex(a)).__name__, a == 1 + 2j, hash(a) == hash(1 + 2j), a.imag, {1 + 2j: 1}[a])
t(lambda: (1j).__add__('x')); t(lambda: (1j).__lt__(2)); t(lambda: (1j).__eq__('x')); t(lambda: (1j).__radd__(1)); t(lambda: complex.__add__(1, 2)); t(lambda: (1j).conjugate(1)); t(lambda: complex.conjugate())
