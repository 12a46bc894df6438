# __getitem__, __setitem__, __delitem__ and __contains__ with keys of every kind.
class Grid:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return ('get', k, self.d.get(str(k)))
    def __setitem__(self, k, v): self.d[str(k)] = v
    def __delitem__(self, k): print('del', k); del self.d[str(k)]
    def __contains__(self, k): return str(k) in self.d
    def __len__(self): return len(self.d)
g = Grid()
g[1] = 'a'
g[1, 2] = 'b'
g['x'] = 'c'
g[1:2] = 'd'
g[::2, ...] = 'e'
print(g[1], g[1, 2], g['x'], g[1:2])
print(g[::2, ...], g[:], g[()], g[1,])
print(1 in g, 7 in g, 7 not in g, len(g))
del g[1]
del g[1:2]
del g[1, 2], g['x']
print(g.d)
g['n'] = 1
class NoItems: pass
n = NoItems()
def put(): n[0] = 1
def rem(): del n[0]
for f in (lambda: n[0], put, rem, lambda: 1 in n, lambda: len(n), lambda: iter(n), lambda: reversed(n), lambda: n[1:2]):
    try:
        f()
    except TypeError as e:
        print(e)
class AnyTruth:
    def __contains__(self, x): return 'non-empty' if x else ''
print(1 in AnyTruth(), 0 in AnyTruth())
