# How often, and in which order, dicts and sets ask a key's __hash__ and __eq__.
class K:
    def __init__(self, x, tag=''): self.x = x; self.tag = tag
    def __hash__(self): print('hash', self.tag, end='; '); return hash(self.x)
    def __eq__(self, o):
        print('eq', self.tag, getattr(o, 'tag', o), end='; ')
        return self.x == o.x if isinstance(o, K) else NotImplemented

class E(K):
    def __eq__(self, o): raise ValueError('no')
    __hash__ = K.__hash__

class D(dict):
    def __missing__(self, k): print('missing', k.tag, end='; '); return 7

class Truth:
    def __init__(self, v): self.v = v
    def __bool__(self): print('bool', end='; '); return self.v

class T(K):
    def __eq__(self, o): return Truth(self.x == o.x)
    __hash__ = K.__hash__

class N:
    def __hash__(self): return 'x'

class U:
    def __eq__(self, o): return True

def f():
    a, b, c = K(1, 'a'), K(1, 'b'), K(2, 'c')
    d = {a: 1}
    print(b in d, c in d, a in d)
    d[b] = 5
    d[c] = 6
    print(len(d), d[b], d.get(K(3, 'd')), d.setdefault(K(2, 'e'), 9))
    s = {a}
    s.add(b)
    s.add(c)
    print(len(s), b in s, K(9, 'f') in s, K(1, 'n') not in s)
    try: d[K(77, 'g')]
    except KeyError as e: print('KeyError', e.args[0].tag)
    m = D()
    m[a] = 3
    print(m[b], m[c])
    try: print(E(1, 'bad') in d)
    except ValueError as e: print(e)
    print(1 in d, K(1, 'z') in {1: 2, 2: 3}, 'q' in d)
    print(len({a: 1, b: 2, c: 3}), len({a, b, c}), {k.tag: v for k, v in d.items()})
    print(T(1, 't') in {T(1, 'u')}, T(1, 't') in {T(2, 'u')}, {T(1, 't'): 4}[T(1, 'u')])
    for k in (N(), U()):
        for g in (lambda: k in d, lambda: d[k], lambda: s.add(k), lambda: d.get(k)):
            try: print(g())
            except TypeError as e: print(e)
    d[(a, 1)] = 'tuple'
    print(d[(b, 1)])

for _ in range(2): f()

class Changing(K):
    def __eq__(self, o):
        table.clear()
        return False
    __hash__ = K.__hash__

table = {}
table[Changing(1, 'p')] = 1
print(Changing(1, 'q') in table, len(table))
table[Changing(1, 'p')] = 1
table[Changing(1, 'q')] = 2
print(len(table))
