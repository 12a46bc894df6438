# Container methods and their fallbacks.
class C:
    def __len__(self): return 3
    def __getitem__(self, k):
        print('get', k)
        if isinstance(k, int) and k >= 3: raise IndexError(k)
        return k
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
c = C()
print(len(c), c[1], c[1:2], c[1:2, ..., ::3], c[:], c['k'])
c[0] = 1; c[1:2] = 3; del c[0]; del c[:]; c[0] += 5
print(list(c), 2 in c, 9 in c, list(reversed(c)), bool(c))
a, b, d = c; print(a, b, d)
class Cont:
    def __contains__(self, x): return x
print(5 in Cont(), 0 in Cont(), [] not in Cont())
class It:
    def __iter__(self): return iter([1, 2])
print(1 in It(), 3 in It())
class NoC:
    __contains__ = None
    def __iter__(self): return iter([1])
for f in (lambda: 1 in NoC(), lambda: 1 in 5, lambda: len(5), lambda: setitem(5), lambda: iter(5), lambda: reversed(5), lambda: next(5), lambda: list(5), lambda: 'a' in 5):
    try: print(f())
    except (TypeError, NameError) as e: print(type(e).__name__, e)
class BadLen:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
for v in (-1, 'a', 1.5, 2**70, True):
    try: print(len(BadLen(v)))
    except Exception as e: print(type(e).__name__, e)
class D(dict):
    def __missing__(self, k): return ('missing', k)
d = D(a=1); print(d['a'], d['b'], d.get('b'), 'b' in d, d)
class NoIter:
    __iter__ = None
    def __getitem__(self, i): return i
try: iter(NoIter())
except TypeError as e: print(e)
class BadIter:
    def __iter__(self): return 5
try: iter(BadIter())
except TypeError as e: print(e)
class RevNone:
    __reversed__ = None
    def __len__(self): return 1
    def __getitem__(self, i): return i
try: reversed(RevNone())
except TypeError as e: print(e)
class Rev:
    def __reversed__(self): return 'rev'
print(reversed(Rev()))
class LH:
    def __iter__(self): return iter(())
    def __length_hint__(self): print('hint'); return 5
print(list(LH()))
class LH2:
    def __init__(self, v): self.v = v
    def __length_hint__(self): return self.v
    def __iter__(self): return iter(())
for v in (-1, 'x', NotImplemented):
    try: print(list(LH2(v)))
    except Exception as e: print(type(e).__name__, e)
