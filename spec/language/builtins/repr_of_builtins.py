# repr and str of every kind of object.
def f(a, b=1): pass
class A:
    def m(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
    @property
    def p(self): pass
a = A()
for x in (f, lambda: 1, A, a, a.m, A.m, A.c, A.s, A.p, len, [].append, str.upper, int, type, object(), print, None, ..., NotImplemented, range(3), slice(1), iter([]), iter(()), iter({}), iter(set()), iter(range(1)), (x for x in ()), zip(), map(f, []), filter(None, []), enumerate([]), reversed([]), {}.keys(), {}.values(), {}.items(), Exception('x'), ValueError(), KeyError('k'), ValueError, StopIteration(5), True, 1.0, b'x', 'q', frozenset(), set(), [], (), {}, classmethod(f), staticmethod(f), property(f), int | str, list[int]):
    print(repr(x))
def outer():
    def inner(): pass
    class Local:
        def m(self): pass
    return inner, Local, Local().m, lambda: 0
for x in outer():
    print(repr(x))
