# Heaps whose items the script compares: where everything lies after an error or a change of the list, and what the answers are.
import heapq
class K:
    def __init__(self, x): self.x = x
    def __repr__(self): return f'K{self.x}'
    def __lt__(self, o):
        if isinstance(o.x, str) or isinstance(self.x, str): raise ValueError((self.x, o.x))
        return self.x < o.x
def show(f, h, *a):
    try: r = f(h, *a)
    except Exception as e: r = (type(e).__name__, str(e))
    print(f.__name__, r, h)
for wrap in (lambda k: k, lambda k: (k, 1), lambda k: (1, (2, k))):
    h = []
    for x in (5, 3, 8, 1, 9, 2, 7, 4, 6): heapq.heappush(h, wrap(K(x)))
    print(h)
    show(heapq.heappush, list(h), wrap(K('a')))
    g = list(h); g[2] = wrap(K('b'))
    for f in (heapq.heappop, heapq.heapify, heapq._heappop_max, heapq._heapify_max): show(f, list(g))
    for f in (heapq.heapreplace, heapq.heappushpop, heapq._heapreplace_max): show(f, list(g), wrap(K(5)))
    show(heapq.heappushpop, list(h), wrap(K(0)))
    show(heapq.heappushpop, list(h), wrap(K('z')))
    show(heapq.heapify, list(reversed(h)))
    show(heapq._heapify_max, list(h))
    show(heapq.heapreplace, list(h), wrap(K(5)))
    show(heapq.heapreplace, [], 1); show(heapq.heappop, []); show(heapq.heappushpop, [], wrap(K(1)))
    while h: print(heapq.heappop(h), end=' ')
    print()
show(heapq.heappush, [1, 2], 'a'); show(heapq.heappop, [1, 2, 'a']); show(heapq.heapify, [1, 2, 'a', 3]); show(heapq.heapify, [1, 'a', 4, 3]); show(heapq.heapreplace, [1, 2], 'a'); show(heapq.heappushpop, [1, 2], 'a')
class Grow:
    def __init__(self, h): self.h = h
    def __lt__(self, o): self.h.append(1); return True
class Clear(Grow):
    def __lt__(self, o): self.h.clear(); return True
class Odd:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v
class Truth:
    def __bool__(self): raise KeyError('t')
for c in Grow, Clear:
    for f in heapq.heappush, heapq.heapreplace, heapq.heappushpop:
        h = []; h += [c(h), c(h), c(h)]
        try: f(h, c(h))
        except Exception as e: print(c.__name__, f.__name__, type(e).__name__, e, len(h))
    for f in heapq.heappop, heapq.heapify:
        h = []; h += [c(h), c(h), c(h)]
        try: f(h)
        except Exception as e: print(c.__name__, f.__name__, type(e).__name__, e, len(h))
for v in 0, 1, '', [], [0], NotImplemented, Truth():
    try:
        h = [Odd(v), Odd(v), Odd(v)]; ids = [id(x) for x in h]; heapq.heappush(h, Odd(v)); heapq.heapify(h); print([ids.index(id(x)) if id(x) in ids else -1 for x in h])
    except Exception as e: print(type(e).__name__, str(e)[:60])
class R:
    def __init__(self, x): self.x = x
    def __gt__(self, o): return self.x > o.x
h = [R(x) for x in (4, 2, 6, 1)]
heapq.heapify(h); print([heapq.heappop(h).x for _ in range(4)])
from dataclasses import dataclass
@dataclass(order=True)
class D:
    x: int
    y: str
h = []
for i in range(20): heapq.heappush(h, D(i * 7 % 10, 'abc'[i % 3])); heapq.heappush(h, D(i * 7 % 10, 'abc'[i % 3]))
print([(d.x, d.y) for d in h]); print([(d.x, d.y) for d in (heapq.heappop(h) for _ in range(40))])
h = [(D(i * 3 % 4, 'z'), i) for i in range(9)]
heapq.heapify(h); print([heapq.heappop(h)[1] for _ in range(9)]); print(sorted([(D(i * 3 % 4, 'z'), K(-i)) for i in range(9)]))
