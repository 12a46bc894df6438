# The wording for too many positional arguments.
def f0(): pass
def f1(a): pass
def f2(a, b): pass
def d1(a=1): pass
def d2(a, b=2): pass
def d3(a, b=2, c=3): pass
def k1(a, *, k=1): pass
def k0(*, k): pass
def k2(a, b=1, *, k, l=2): pass

class C:
    def m(self): pass
    def n(self, a): pass
    def o(self, a=1): pass
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass

cases = [
    lambda: f0(1), lambda: f0(1, 2), lambda: f1(1, 2), lambda: f2(1, 2, 3), lambda: d1(1, 2), lambda: d2(1, 2, 3, 4),
    lambda: d3(1, 2, 3, 4), lambda: k1(1, 2), lambda: k1(1, 2, k=3), lambda: k0(1), lambda: k0(1, k=2), lambda: k0(1, 2, k=2),
    lambda: k2(1, 2, 3, k=4), lambda: k2(1, 2, 3, 4, k=4, l=5), lambda: k2(1, 2, 3),
    lambda: C().m(1), lambda: C().n(1, 2), lambda: C().o(1, 2), lambda: C.s(1), lambda: C().s(1), lambda: C.c(1),
    lambda: C(1), lambda: C(1, 2), lambda: C(a=1), lambda: (lambda: 0)(1),
]
for c in cases:
    try:
        c()
    except TypeError as e:
        print(e)
