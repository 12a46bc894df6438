# Hot operators between objects of different classes, and numbers on the left of them.
class S:
    __slots__ = ('x',)
    def __init__(self, x): self.x = x
    def __add__(self, o): return ('S+', self.x, getattr(o, 'x', o))
    def __radd__(self, o): return ('+S', getattr(o, 'x', o), self.x)
    def __lt__(self, o): return ('S<', self.x)
    def __eq__(self, o): return self.x == getattr(o, 'x', o)
    __hash__ = None
    def __getitem__(self, k): return ('item', k)
    def __setitem__(self, k, v): self.x = v

class T:
    def __init__(self, x): self.x = x
    def __add__(self, o): return ('T+', self.x, getattr(o, 'x', o)) if not isinstance(o, str) else NotImplemented
    def __radd__(self, o): return ('+T', getattr(o, 'x', o), self.x) if o != 13 else NotImplemented
    def __mul__(self, o): return T(self.x * o) if isinstance(o, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __sub__(self, o): return ('T-', self.x)
    def __lt__(self, o): return self.x < getattr(o, 'x', o) if o != 13 else NotImplemented
    def __gt__(self, o): return ('T>', self.x)
    def __eq__(self, o): return ('T==', self.x) if o != 13 else NotImplemented
    def __repr__(self): return f'{type(self).__name__}({self.x})'

class U(T): pass
class V(T):
    def __radd__(self, o): return ('+V', getattr(o, 'x', o), self.x)
    def __lt__(self, o): return ('V<', self.x)
class W(T):
    def __rsub__(self, o): return ('-W', self.x)
class I(int):
    def __add__(self, o): return ('I+', int(self))
    def __radd__(self, o): return ('+I', int(self))
    def __lt__(self, o): return 'I<'
class L(list):
    def __add__(self, o): return ('L+', len(self))
    def __radd__(self, o): return ('+L', len(self))
    def __getitem__(self, k): return ('L[]', k)
class Bare: pass
class Ne:
    def __eq__(self, o): return Odd()
class Odd:
    def __bool__(self): return False

def show(f, a, b):
    try: return f(a, b)
    except TypeError as e: return str(e)

def add(a, b):
    x = a + b
    return x
def mul(a, b):
    x = a * b
    return x
def sub(a, b):
    x = a - b
    return x
def less(a, b):
    x = a < b
    return x
def more(a, b):
    x = a >= b
    return x
def same(a, b):
    x = a == b
    return x
def other(a, b):
    x = a != b
    return x
def grown(a, b):
    a += b
    return a
def scaled(a, b):
    a *= b
    return a

values = [S(1), T(2), U(3), V(4), W(5), I(6), L([7]), Bare(), Ne(), 8, 9.5, True, 2 ** 70, 'text', [1], (2,), None, 13, 1j]
def name(v): return type(v).__name__

for f in (add, mul, sub, less, more, same, other, grown, scaled):
    print(f.__name__)
    for a in values:
        row = []
        for b in values:
            r = show(f, a, b)
            row.append(str(r) if 'object at' not in str(r) else name(r))
        print(name(a), row)

def hot(f, a, b, c, d):
    for _ in range(200): r = f(a, b)
    s = show(f, c, d)
    for _ in range(200): t = f(a, b)
    return r, s, t

for f in (add, mul, less, same, other):
    for a, b in ((S(1), T(2)), (T(1), S(2)), (T(1), U(2)), (U(1), T(2)), (T(1), V(2)), (3, T(2)), (2.5, T(2)), (3, S(4)), (T(5), 6), (L([1]), 2), (I(3), T(4)), (S(1), S(2))):
        for c, d in ((13, T(2)), (T(1), V(2)), ('s', T(1)), (Bare(), T(1)), (T(2), 13), (I(1), S(1)), (None, U(1))):
            try: print(hot(f, a, b, c, d), end=' ')
            except TypeError as e: print(e, end=' ')
    print()

def items(o, n):
    for i in range(n): o[i] = i
    return o[n], o[0]
print(items(S(0), 200), items({}, 5) if 0 else '', items(S(3), 300))

class P:
    def __init__(self, x): self.x = x
    def __rmul__(self, k): return P(self.x * k)
    def __rsub__(self, k): raise ValueError(k)
def scale(n, p):
    for i in range(n): q = 2 * p; q = 0.5 * q
    return q.x
print(scale(300, P(3)), scale(10, P(1.5)))
P.__rmul__ = lambda self, k: P(-1)
print(scale(300, P(3)))
def fails(n, p):
    t = 0
    for i in range(n):
        try: t = 3 - p
        except ValueError as e: t += 1
    return t
print(fails(300, P(1)))
