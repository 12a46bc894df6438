# Hot calls of static methods through instances, whose classes differ and change.
class A:
    k = 2
    def __init__(self, v): self.v = v
    @staticmethod
    def s(a, b=1): return a * 10 + b
    def m(self, a): return self.s(a) + self.s(self.v, b=a) + self.s(self.s(a), 2)
class B(A):
    @staticmethod
    def s(a, b=2): return a + b
class C(A):
    def s(self, a, b=3): return ('method', a, b)[1]
class D(A):
    @classmethod
    def s(cls, a, b=4): return a - b
def run(n, o):
    t = 0
    for i in range(n):
        t += o.m(i)
        t += len(type(o).__name__)
        if type(o) is A: t += 1
    return t
print(run(300, A(1)), run(300, B(1)), run(50, C(1)), run(300, D(2)), run(300, A(3)))
def mixed(objs, n):
    t = 0
    for i in range(n):
        for o in objs: t += o.s(i) + o.s(abs(-i))
    return t
print(mixed([A(1)], 200), mixed([A(1), B(2)], 200), mixed([A(1), B(2), C(3), D(4)], 200))
a = A(1)
def inst(n):
    t = 0
    for i in range(n):
        if i == 250: a.s = lambda x, b=5: 1000
        t += a.s(i)
    return t
print(inst(300))
A.s = staticmethod(lambda a, b=9: -1)
print(run(300, A(1)), mixed([A(1)], 5))
def bad():
    try: A(1).s()
    except TypeError as e: print(e)
for _ in range(200): pass
bad()
print(type(1), type('a').__name__, type(type), type(None).__name__)
