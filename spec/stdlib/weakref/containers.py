# WeakValueDictionary, WeakKeyDictionary and WeakSet of objects that live.
import weakref

class Key:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'K{self.n}'

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __hash__(self):
        return self.n

a, b, c = Key(1), Key(2), Key(3)
d = weakref.WeakValueDictionary({'a': a}, b=b)
d['c'] = c
print(len(d), d['a'], 'b' in d, d.get('x'), d.get('a'), list(d), list(d.keys()), list(d.values()), list(d.items()), dict(d))
print(d.pop('a'), d.pop('a', 0), d.setdefault('n', a), d.setdefault('n', b), [r() for r in d.valuerefs()], [r.key for r in d.itervaluerefs()])
e = d.copy()
del e['b']
e.update({'z': b}, y=a)
print(sorted(e), sorted(d), sorted(d | {'q': a}), sorted({'q': a} | d), e == dict(e.items()))
for bad in (lambda: d['nope'], lambda: d.pop('nope'), lambda: d.__setitem__('i', 3), lambda: d.__delitem__('nope')):
    try:
        bad()
    except (KeyError, TypeError) as err:
        print(type(err).__name__, err)
d |= {'w': c}
print(d.popitem()[0], d.clear(), len(d), repr(d))

k = weakref.WeakKeyDictionary({a: 1})
k[b] = 2
print(k[Key(1)], Key(2) in k, 3 in k, k.get(c), list(k), list(k.items()), list(k.values()), [r() for r in k.keyrefs()], len(k))
print(k.pop(a), k.pop(a, 'no'), k.setdefault(c, 5), k.setdefault(c, 6), k.popitem())
del k[b]
print(len(k), dict(k), (k | {a: 7})[a])
for bad in (lambda: k[a], lambda: k.__setitem__('s', 1), lambda: k[3]):
    try:
        bad()
    except (KeyError, TypeError) as err:
        print(type(err).__name__, str(err).split(' at ')[0])

s = weakref.WeakSet([a, b])
s.add(Key(2))
s.add(c)
print(len(s), a in s, 5 in s, sorted(s, key=lambda x: x.n), s == weakref.WeakSet([c, b, a]), s.isdisjoint([a]))
t = weakref.WeakSet([b])
print(t <= s, t < s, s >= t, s > t, t.issubset(s), len(s - t), len(s & t), len(s | t), len(s ^ t), len(t.union([c])))
s.discard(a)
s.remove(b)
s.update([a])
s |= {b}
s -= {b}
s ^= {c}
s &= {a}
print(len(s), s.pop(), len(s), len(t.copy()), t.difference([b]), len(t.intersection([b])))
for bad in (lambda: s.remove(a), lambda: s.pop(), lambda: s.add(3)):
    try:
        bad()
    except (KeyError, TypeError) as err:
        print(type(err).__name__, str(err).split(' at ')[0])
