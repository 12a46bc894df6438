# Comparison methods, reflection and hashing.
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return ('lt', self.n, o.n)
    def __le__(self, o): return NotImplemented
    def __eq__(self, o): return self.n == getattr(o, 'n', o)
print(C(1) < C(2), C(1) > C(2), C(1) == C(1), C(1) != C(1), C(1) == 1, 1 == C(1), C(1) != 1)
for op in ('<=', '>='):
    try: print(eval(f'C(1) {op} C(2)'))
    except TypeError as e: print(e)
class D: pass
for a, b in ((D(), D()), (D(), 1), (1, D()), (None, 1), ('a', 1), ([], ()), ({}, {}), (1j, 1)):
    for op in ('<', '>=',):
        try: print(eval(f'a {op} b'))
        except TypeError as e: print(e)
d = D(); print(d == d, d == D(), d != d)
try: hash(C(1))
except TypeError as e: print(e)
class H(C):
    __hash__ = C.__hash__
try: hash(H(1))
except TypeError as e: print(e)
class E:
    def __eq__(self, o): return 'eq'
    def __ne__(self, o): return 'ne'
    __hash__ = None
print(E() == 1, E() != 1, 1 == E(), [E()] == [1])
class P:
    def __gt__(self, o): return 'P.gt'
class Q(P):
    def __lt__(self, o): return 'Q.lt'
print(P() < P() if 0 else P() > Q(), Q() < P(), P() < Q() if hasattr(P, 'x') else 'skip')
class LT:
    def __lt__(self, o): return True
print(sorted([LT(), LT()]) is not None, max(LT(), LT()) is not None if 0 else '')
print((1, D) == (1, D), 1 < 2 < 3, 1 < 3 < 2)
class Bad:
    def __eq__(self, o): raise ValueError('cmp')
try: [1, Bad()] == [1, Bad()]
except ValueError as e: print(e)
b = Bad(); print([b] == [b], b in [b], (b,) == (b,))
