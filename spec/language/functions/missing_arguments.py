# The wording for missing arguments, by count, kind and qualified name.
def f0(a): pass
def f1(a, b): pass
def f2(a, b, c): pass
def f3(a, b, c, d=1): pass
def f4(*, a, b): pass
def f5(*, a, b, c): pass
def f6(a, *, k): pass

class C:
    def m(self, a, b): pass
    def n(self): pass
    @staticmethod
    def s(x): pass
    @classmethod
    def c(cls, x): pass
    class D:
        def deep(self, q): pass

def outer():
    def inner(a, b, c, d):
        pass
    return inner

cases = [
    lambda: f0(), lambda: f1(), lambda: f1(1), lambda: f1(b=1), lambda: f2(), lambda: f2(1), lambda: f3(b=1),
    lambda: f4(), lambda: f4(a=1), lambda: f5(), lambda: f6(), lambda: f6(1), lambda: f6(k=1),
    lambda: C().m(), lambda: C().m(1), lambda: C.m(), lambda: C.s(), lambda: C().s(), lambda: C.c(), lambda: C().c(),
    lambda: C.D().deep(), lambda: C.n(), lambda: outer()(), lambda: (lambda x, y: 0)(), lambda: outer()(1, d=2),
]
for c in cases:
    try:
        c()
    except TypeError as e:
        print(e)
