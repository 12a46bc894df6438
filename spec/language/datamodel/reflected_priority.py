# A subclass of the left operand is asked first.
class A:
    def __add__(self, o): return 'A.add'
    def __radd__(self, o): return 'A.radd'
class B(A):
    def __radd__(self, o): return 'B.radd'
class C(A): pass
print(A() + B(), A() + C(), B() + A(), C() + A(), 1 + B())
class X:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): print('X.radd'); return NotImplemented
class Y(X):
    def __radd__(self, o): print('Y.radd'); return NotImplemented
for a, b in ((X(), X()), (X(), Y()), (Y(), X()), (1, X()), (X(), 1), ([], X()), ('a', X())):
    try: a + b
    except TypeError as e: print(e)
class Int(int):
    def __radd__(self, o): return ('Int.radd', o)
    def __add__(self, o): return ('Int.add', o)
print(1 + Int(2), Int(2) + 1, Int(2) + Int(3), True + Int(1), 1.5 + Int(1))
class F(float):
    def __rmul__(self, o): return 'F.rmul'
print(2 * F(3), 2.0 * F(3), F(3) * 2)
class S(str):
    def __radd__(self, o): return 'S.radd ' + o
    def __rmod__(self, o): return 'S.rmod'
print('x' + S('y'), 'x%s' % S('y'))
class Li(list):
    def __radd__(self, o): return 'Li.radd'
print([1] + Li([2]))
class T(tuple):
    def __rmul__(self, o): return 'T.rmul'
print(3 * T((1,)), T((1,)) * 3)
class IA:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return 'add'
x = IA(); x += 1; print(x)
