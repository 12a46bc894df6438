# A method is replaced in the middle of the loop that calls it.
class A:
    def f(self, x): return x + 1
class B(A): pass
def other(self, x): return x + 100
a, b = A(), B()
t = 0
for i in range(3000):
    t = a.f(t) if i % 2 else b.f(t)
    if i == 1000: A.f = other
    if i == 2000: B.f = lambda self, x: x - 50
    if i == 2500: a.f = lambda x: x * 1
    if i == 2600: del a.f
    if i == 2700: del B.f
    if i % 500 == 0: print(i, t)
print(t)
def loop(o, n):
    s = 0
    for i in range(n):
        if i == n // 2: A.f = original
        s += o.f(i)
    return s
original = lambda self, x: 0
print(loop(a, 2000))
original = lambda self, x: 'text'
try:
    loop(b, 2000)
except TypeError as e:
    print(e)
class S:
    @staticmethod
    def g(x): return x
    @classmethod
    def k(cls, x): return cls.m * x
    m = 1
t = 0
for i in range(2000):
    t += S.g(1) + S.k(1)
    if i == 1500: S.g = staticmethod(lambda x: 10 * x)
    if i == 1600: S.m = 3
    if i == 1700: S.k = lambda x: -1
print(t)
del A.f
try:
    for i in range(10): a.f(i)
except AttributeError as e:
    print(e)
