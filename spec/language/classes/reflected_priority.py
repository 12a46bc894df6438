# A subclass on the right is asked first when it overrides the reflected method.
class A:
    def __add__(self, o): return 'A.add'
    def __radd__(self, o): return 'A.radd'
    def __lt__(self, o): return 'A.lt'
    def __gt__(self, o): return 'A.gt'
    def __eq__(self, o): return 'A.eq'
class B(A):
    def __radd__(self, o): return 'B.radd'
    def __gt__(self, o): return 'B.gt'
    def __eq__(self, o): return 'B.eq'
class C(A): pass
a, b, c = A(), B(), C()
print(a + b, a + c, a + a, b + a, c + a)
print(a < b, a < c, b < a, a == b, b == a, a == c)
class I(int):
    def __radd__(self, o): return 'I.radd'
    def __add__(self, o): return 'I.add'
    def __rsub__(self, o): return 'I.rsub'
print(1 + I(2), I(2) + 1, 1 - I(2), 1 * I(2), I(3) - 1)
class S(str):
    def __radd__(self, o): return 'S.radd'
    def __rmod__(self, o): return 'S.rmod'
print('a' + S('b') , '%s' % S('b'))
class NI:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return 'NI.radd'
print(3 + NI(), 'x' + NI())
try:
    NI() + NI()
except TypeError as e:
    print(e)
