# One call site sees functions, classes, builtins, bound methods, lambdas and callables.
class K:
    def __init__(self, x=0): self.x = x
    def m(self, x=0): return x + 1
    def __call__(self, x=0): return x + 2
    def __repr__(self): return f'K({self.x})'
def f(x=0): return x * 2
def gen(x=0): yield x
k = K()
callees = [f, lambda x=0: -x, k.m, k, K, abs, str, float, list().append, [5].count, K.m, int, bool, f, type, repr]
def call(g, x): return g(x)
for i in range(2000): call(f, i)
print([call(g, 3) for g in callees if g is not K.m])
t = 0
for i in range(3000): t += call([f, abs, k.m, k][i % 4], i)
print(t)
for bad in (5, None, 'x', 1.5, []):
    try:
        call(bad, 1)
    except TypeError as e:
        print(e)
try:
    call(lambda: 0, 1)
except TypeError as e:
    print(e)
def kw(g, **kws): return g(**kws)
for i in range(1000): kw(f, x=i)
print(kw(f, x=1), kw(K, x=2), kw(dict, x=3), kw(k.m, x=4), kw(lambda **a: a, x=5))
def star(g, *a): return g(*a)
for i in range(1000): star(max, i, 5)
print(star(max, 1, 2.5, True), star(f), star(f, 'ab'), star(min, 'b', 'a'))
ops = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b}
acc = 1
for i in range(2000): acc = ops['+-*/'[i % 4]](acc, i % 5 + 1)
print(acc)
methods = [(x, n) for x, n in (('abc', 'upper'), ([3, 1], 'copy'), ({1: 2}, 'keys'), (1.5, 'is_integer'), (5, 'bit_length'), (k, 'm'))]
for i in range(600): r = [getattr(x, n)() for x, n in methods]
print(r)
class Sw:
    def go(self, x): return self.impl(x)
    def impl(self, x): return x
class Sw2(Sw):
    def impl(self, x): return x * 0.5
class Sw3(Sw):
    impl = lambda self, x: str(x)
print([o.go(8) for o in [Sw()] * 500 + [Sw2(), Sw3(), Sw()]][-4:])
s = Sw()
for i in range(1000):
    if i == 900: s.impl = f
    r = s.go(i)
print(r)
