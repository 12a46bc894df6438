# Operands are evaluated from left to right, and each once.
log = []
class T:
    def __init__(self, n): log.append(f'make {n}'); self.n = n
    def __add__(self, o): log.append(f'{self.n}+{o.n}'); return T(self.n + o.n)
    def __mul__(self, o): log.append(f'{self.n}*{o.n}'); return T(self.n * o.n)
    def __lt__(self, o): log.append(f'{self.n}<{o.n}'); return self.n < o.n
    def __getitem__(self, k): log.append(f'{self.n}[{k}]'); return T(k)
    def __setitem__(self, k, v): log.append(f'{self.n}[{k}]={v}')
    def __call__(self, *a): log.append(f'{self.n}{a}'); return self
    def __bool__(self): log.append(f'bool {self.n}'); return self.n > 0
    def __iadd__(self, o): log.append(f'{self.n}+={o}'); return self
    def __getattr__(self, a): log.append(f'{self.n}.{a}'); return self
    def __contains__(self, x): log.append(f'{x} in {self.n}'); return True
def show():
    print(*log, sep='; ')
    log.clear()
T(1) + T(2) * T(3); show()
T(1) < T(2) < T(3); show()
T(3) < T(2) < T(1); show()
T(1)[2][3]; show()
T(1)(2)(3, T(4).n); show()
T(1) and T(2) or T(3); show()
T(0) and T(2) or T(3); show()
not T(1); show()
t = T(1); log.clear()
t[1] = 2; t[0] += 5; show()
t.a.b.c; t.x(1).y; show()
(1 in t, 2 not in t); show()
T(1) if T(0) else T(2); show()
def f(a=T(1), *b, c=T(2)): pass
show()
f(T(3), *[T(4)], c=T(5)); show()
{T(1).n: T(2).n, T(3).n: T(4).n}; show()
[T(1), T(2)][T(0).n]; show()
t[T(1).n:T(2).n]; log[:] = log[:2]; show()
a, b = T(1), T(2); show()
x = y = T(5); show()
assert T(1), T(2); show()
print(f'{T(1).n}{T(2).n}', end=' '); show()
lambda: T(1); show()
del log[:]; (T(i) for i in [T(7).n]); show()
