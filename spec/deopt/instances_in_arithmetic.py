# Instances with dunders come into arithmetic that was warm on numbers.
class Num:
    def __init__(self, v): self.v = v
    def __add__(self, o): return Num(self.v + (o.v if isinstance(o, Num) else o))
    def __radd__(self, o): return Num(o + self.v)
    def __mul__(self, o): return ('mul', self.v, o)
    def __rmul__(self, o): return ('rmul', o, self.v)
    def __lt__(self, o): return self.v < (o.v if isinstance(o, Num) else o)
    def __gt__(self, o): return self.v > (o.v if isinstance(o, Num) else o)
    def __eq__(self, o): return self.v == (o.v if isinstance(o, Num) else o)
    def __neg__(self): return Num(-self.v)
    def __index__(self): return self.v
    def __bool__(self): return self.v != 0
    def __repr__(self): return f'Num({self.v})'
def add(a, b): return a + b
def mul(a, b): return a * b
def less(a, b): return a < b
def neg(a): return -a
def item(xs, i): return xs[i]
def truth(x): return 'yes' if x else 'no'
for i in range(2000): add(i, 1), mul(i, 2), less(i, 3), neg(i), item([1, 2], i % 2), truth(i)
print(add(Num(1), 2), add(2, Num(1)), add(1.5, Num(2)), mul(Num(3), 4), mul(4, Num(3)), less(Num(1), 2), less(2, Num(1)), neg(Num(5)), item('abc', Num(2)), truth(Num(0)), truth(Num(1)))
t = 0
for x in [1] * 1000 + [Num(5)] + [1] * 1000: t += x
print(t)
class I(int):
    def __add__(self, o): return 'I+'
    def __radd__(self, o): return 'r+I'
    def __lt__(self, o): return 'lt'
    def __bool__(self): return False
print(add(I(1), 2), add(2, I(1)), add(1.0, I(1)), less(I(1), 0), less(0, I(1)), truth(I(5)), neg(I(5)), mul(I(3), 2), item([1, 2, 3], I(1)), I(3) == 3)
class F(float):
    def __mul__(self, o): return 'F*'
print(mul(F(2), 3), mul(3, F(2)), add(F(1), 1), neg(F(0)))
class S(str):
    def __add__(self, o): return 'S+'
    def __mod__(self, o): return 'S%'
print(add(S('a'), 'b'), add('b', S('a')), S('%d') % 5)
class L(list):
    def __getitem__(self, i): return ('L', i)
    def __len__(self): return 99
print(item(L([1, 2]), 0), len(L()), list(L([1, 2])), truth(L()))
def loop(xs, i):
    out = 0
    while less(i, 5): out = add(out, item(xs, i)); i = add(i, 1)
    return out, i
for k in range(300): loop([1] * 5, 0)
print(loop([1] * 5, Num(0)), loop([Num(1)] * 5, 0), loop([0.5] * 5, 0))
def eq(a, b): return a == b, a != b
for i in range(1000): eq(i, 5)
print(eq(Num(1), 1), eq(1, Num(1)), eq(Num(2), 1))
