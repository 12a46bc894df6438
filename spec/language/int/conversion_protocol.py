# int() falls back on __int__, __index__ and __trunc__; indexing and range use __index__ only.
class A:
    def __int__(self):
        return 7

class B:
    def __index__(self):
        return 3

class C:
    def __int__(self):
        return 'seven'

class D:
    def __index__(self):
        return 2.5

class E(int):
    def __repr__(self):
        return 'E!'

print(int(A()), int(B()), [10, 20, 30, 40][B()], list(range(B())), 'abc' * B(), bin(B()), 'abcdef'[:B()], chr(B()) == '\x03')
for f in (lambda: int(C()), lambda: int(D()), lambda: [1][A()], lambda: range(A()), lambda: 'a' * A(), lambda: [1, 2][D()], lambda: float(A()), lambda: B() + 1, lambda: round(B())):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(float(B()), E(5), E(5) + 1, str(E(5)), int(E(5)), repr(int(E(5))), E(5) == 5, [1, 2, 3, 4, 5, 6][E(5)], type(E(5) + E(6)).__name__)
print(hash(E(5)) == hash(5), {5: 'x'}[E(5)], f'{E(5)}', f'{E(5):d}', '%d' % E(5), '%s' % E(5))
print(isinstance(E(1), int), isinstance(True, int), issubclass(bool, int), isinstance(1, bool), type(True) is int)
