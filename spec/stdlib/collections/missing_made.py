# What a dict answers for a key that is not there: __missing__, default factories, stored through a __setitem__ of the class.
from collections import defaultdict, Counter, OrderedDict
class D(defaultdict):
    def __setitem__(self, k, v):
        print('set', k, v)
        super().__setitem__(k, v)
d = D(list)
for i in range(3):
    d['a'].append(i)
print(d)
d = D(lambda: [0])
for i in range(3):
    d['b'][0] += i
print(dict(d))
class E(defaultdict):
    def __missing__(self, k):
        print('missing', k)
        return k
e = E(list)
print(e['x'], e['x'], dict(e))
class M(dict):
    def __missing__(self, k):
        if k == 'bad': raise LookupError(k)
        return k * 2
def f(m, keys):
    out = []
    for k in keys:
        try:
            out.append(m[k])
        except Exception as x:
            out.append(repr(x))
    return out
for i in range(30):
    r = f(M(a=1), ['a', 'b', 'bad', 3, (1, 2), [1]])
print(r)
class K:
    def __hash__(self): return 1
    def __eq__(self, o): return isinstance(o, K)
m = M(); m[K()] = 'k'
print(m[K()], f(m, [K()]))
def fact():
    raise ValueError('no')
dd = defaultdict(fact)
print(f(dd, ['a', 'b']), len(dd))
dd = defaultdict(lambda: len(dd))
for i in range(200): dd[i % 7]
print(dict(dd))
class S(defaultdict): pass
s = S(lambda: 'new')
print(s[1], dict(s), f(s, [2, {}]))
class G(dict):
    def __getitem__(self, k): return 'got'
    def __missing__(self, k): return 'missed'
print(G()['a'])
class O(OrderedDict):
    def __missing__(self, k): return 'om'
print(O()['a'], f(O(), ['b']))
class St(dict):
    @staticmethod
    def __missing__(k): return 'static ' + str(k)
print(f(St(), ['q']))
class Call:
    def __call__(self): return 'called'
print(f(defaultdict(Call()), ['q']))
c = Counter()
for w in 'a b a c b a'.split(): c[w] += 1
print(c, c['zz'], len(c))
