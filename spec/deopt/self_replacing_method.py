# A method replaces itself while it is running.
class M:
    n = 0
    def f(self):
        self.n += 1
        if self.n == 1500:
            M.f = M.g
        return 1
    def g(self):
        self.n += 1
        if self.n == 2500: self.__class__ = N
        return 2
class N:
    def f(self): return self.n / 2
m = M()
t = [m.f() for i in range(3000)]
print(t.count(1), t.count(2), t[2499:2502], type(m).__name__)
def hot(x):
    global hot
    if x == 1000:
        def hot(x): return -x
    return x
print(sum(hot(i) for i in range(2000)))
class Deep:
    def run(self, n):
        if n == 0:
            Deep.run = lambda self, n: 'replaced'
            return 0
        return n + self.run(n - 1)
d = Deep()
print(d.run(100), d.run(100))
class Init:
    def __init__(self, v): self.v = v
out = []
for i in range(2000):
    out.append(Init(i).v)
    if i == 1000: Init.__init__ = lambda self, v: setattr(self, 'v', -v)
print(out[1000], out[1001], sum(out))
class New: pass
kinds = set()
for i in range(2000):
    if i == 1500: New.__new__ = staticmethod(lambda cls: 5)
    kinds.add(type(New()).__name__)
print(sorted(kinds))
