# What objects are taken apart into.
class C:
    def __init__(self): self.x = 1
class S:
    __slots__ = ('a', 'b')
class N:
    def __getnewargs__(self): return (1, 2)
class E:
    def __getnewargs_ex__(self): return (1,), {'k': 2}
class G:
    def __getstate__(self): return 'state'
class R:
    def __reduce__(self): return 'text'
class L(list): pass
class D(dict): pass
s = S(); s.a = 1
l = L([1]); l.y = 2
for o in (C(), s, N(), E(), G(), R(), object()):
    r = o.__reduce_ex__(4)
    print(r if isinstance(r, str) else (r[0].__name__, *[[getattr(x, '__name__', x) for x in t] if isinstance(t, tuple) else t for t in r[1:]]))
r = l.__reduce_ex__(2); print(r[0].__name__, r[1][0].__name__, r[2], list(r[3]), r[4])
r = D(k=1).__reduce_ex__(2); print(r[2], r[3], list(r[4]))
for o in ((x for x in []), len.__class__, ):
    try: print(o.__reduce_ex__(2) if not isinstance(o, type) else 'type')
    except TypeError as e: print(e)
e = ValueError(1, 2); print(e.__reduce__())
e.z = 3; print(e.__reduce__())
