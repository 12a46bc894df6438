/** Code of the guest that builtins, lookups and loops call as it is: it may wait for the host, and call itself as deep as the script allows. */
import { describe, expect, test } from 'vitest'
import { Engine } from '../../src/index.ts'

const WAITING = `
class V:
    def __init__(self, x): self.x = x
    def __len__(self): return fetch(self.x)
    def __hash__(self): return fetch(self.x % 3)
    def __eq__(self, o): return fetch(self.x % 3) == fetch(o.x % 3)
    def __str__(self): return str(fetch(self.x))
    def __contains__(self, k): return fetch(k) == self.x
    def __setitem__(self, k, v): self.x = fetch(v)
    def add(self, a, b): return self.x + a + b
    @staticmethod
    def static(a): return a + fetch(a)

class Made:
    def __init__(self, n): self.n = n
    def __iter__(self): return Countdown(fetch(self.n))

class Countdown(Made):
    def __iter__(self): return self
    def __next__(self):
        self.n = fetch(self.n - 1)
        if self.n < 0: raise StopIteration
        return self.n

def run(n):
    t = 0
    for i in range(n):
        v = V(i % 7)
        t += len(v) + len(str(v)) + len(f'{v}') + v.add(fetch(1), fetch(2)) + v.static(fetch(3))
        t += sum(fetch(k) * 2 for k in range(3)) + max(fetch(k) for k in (3, 1)) + any(fetch(k) == 2 for k in range(5)) + len(list(fetch(k) for k in 'ab'))
        t += (3 in v) + (v in {V(1): 2, V(2): 3}) + {V(0): 5}.get(v, 9) + len({v, V(1), V(2), V(3)})
        d = {}
        d[v] = i
        d[V(v.x + 3)] = 8
        t += len(d) + d[v] + hash(v)
        v[0] = 4
        t += v.x
        for q in Made(3): t += q
        a, b = (fetch(z) for z in (1, 2))
        t += a - b
    return t

run(n)
`

const DEEP = `
import sys
sys.setrecursionlimit(100000)
class N:
    def __init__(self, n): self.n = n
    def __len__(self): return 0 if self.n == 0 else len(N(self.n - 1)) + 1
    def __hash__(self): return 1 if self.n == 0 else hash(N(self.n - 1)) + 1
    def __contains__(self, x): return True if self.n == 0 else x in N(self.n - 1)
    def __str__(self): return 'x' if self.n == 0 else f'{N(self.n - 1)}'
    def __iter__(self): return iter(()) if self.n == 0 else iter([1 for _ in N(self.n - 1)])
    def same(self, x): return x
    def deep(self, k): return k if self.n == 0 else self.same(N(self.n - 1).deep(k + 1))

class Next:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        n, self.n = self.n, 0
        for x in Next(n - 1): pass
        return n

def total(n): return 0 if n == 0 else sum(total(n - 1) + 1 for _ in (0,))
def some(n): return n == 0 or any(some(n - 1) for _ in range(1))
def pairs(n): return 0 if n == 0 else sum(pairs(n - 1) + a + b for a, b in zip([1], [2]))
[(len(N(k)), hash(N(k)), 5 in N(k), str(N(k)), [x for x in N(k)], N(k).deep(0), total(k), some(k), pairs(k), sum(1 for _ in Next(k))) for k in (50, 20000)]
`

const HEAP = `
import heapq
class K:
    def __init__(self, x): self.x = x
    def __lt__(self, o):
        if self.x == 99: raise KeyError
        return fetch(self.x) < o.x
def run(n):
    h = []
    for i in range(n): heapq.heappush(h, (K(i * 7 % 11), i))
    out = [heapq.heappop(h)[0].x for _ in range(n // 2)]
    out += [heapq.heappushpop(h, (K(4), -1))[0].x, heapq.heapreplace(h, (K(9), -1))[0].x]
    try: heapq.heappush(h, (K(99), 0))
    except KeyError: out.append(h.pop()[0].x)
    g = [K(3), K(2), K(5), K(1)]
    heapq.heapify(g)
    return out + [k.x for k in g] + [k.x for k in heapq.nsmallest(2, g)] + [len(h)]
run(n)
`

const DEEP_HEAP = `
import sys, heapq
sys.setrecursionlimit(100000)
class N:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        if self.n == 0: return True
        h = [N(0), o]
        heapq.heappush(h, N(self.n - 1))
        return len(h) == 3
h = [N(20000)]
heapq.heappush(h, N(20000))
h2 = [N(0)]
sys.setrecursionlimit(500)
try: heapq.heappush(h2, N(2000))
except RecursionError: h2.append('deep')
[len(h), len(h2)]
`

const SUPER = `
import sys

class A:
    @property
    def v(self): return fetch(self.n)
    @property
    def deep(self): return 0 if self.n == 0 else B(self.n - 1).deep + 1

class B(A):
    def __init__(self, n): self.n = n
    @property
    def v(self): return super().v + 1
    @property
    def deep(self): return super().deep

sys.setrecursionlimit(100000)
[sum([B(i).v for i in range(k)]) for k in (2, 20, 200)] + [[B(50).deep for _ in range(100)][-1], B(20000).deep]
`

describe.each(['generic', 'typed', 'js', 'wasm'] as const)('%s', (tier) => {
  const engine = new Engine({ tier })

  test.each([[5, 270], [150, 8368]])('waits for the host in %i rounds', async (n, total) => {
    const script = engine.compile(WAITING, { filename: 'waiting.py' })
    expect(script.runSync({ n, fetch: (x: unknown) => x }).value).toBe(total)
    const many = await Promise.all([1, 2, 3].map(() => script.run({ n, fetch: async (x: unknown) => x })))
    expect(many.map((r) => r.value)).toEqual([total, total, total])
  })

  test('goes as deep as the script allows', () => {
    expect(engine.compile(DEEP, { filename: 'deep.py' }).runSync().value).toEqual([50, 20000].map((k) => [k, k + 1, true, 'x', [], k, k, true, 3 * k, 1]))
  })

  test('heaps wait for comparisons', async () => {
    const script = engine.compile(HEAP, { filename: 'heap.py' })
    for (const n of [6, 40]) {
      const known = script.runSync({ n, fetch: (x: unknown) => x }).value
      expect((await script.run({ n, fetch: async (x: unknown) => x })).value).toEqual(known)
    }
    expect(engine.compile(DEEP_HEAP, { filename: 'deep.py' }).runSync().value).toEqual([2, 3])
  })

  test('properties of bases wait for the host, and go deep', async () => {
    const script = engine.compile(SUPER, { filename: 'super.py' })
    const known = [3, 210, 20100, 50, 20000]
    expect(script.runSync({ fetch: (x: unknown) => x }).value).toEqual(known)
    expect((await script.run({ fetch: async (x: unknown) => x })).value).toEqual(known)
  })
})
