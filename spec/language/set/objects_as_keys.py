# Sets of objects: hashed by identity, by a guest __hash__ alone, and compared by a guest __eq__.


class Plain:
    pass


class Hashed:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __repr__(self):
        return f'H{self.n}'


calls = []


class Equal(Hashed):
    def __hash__(self):
        calls.append(('hash', self.n))
        return self.n % 3

    def __eq__(self, other):
        calls.append(('eq', self.n, other.n if isinstance(other, Hashed) else other))
        return isinstance(other, Equal) and self.n == other.n


class Own:
    def __hash__(self):
        return super().__hash__()


# By identity.
objects = [Plain() for _ in range(40)]
s = set(objects)
print(len(s), all(o in s for o in objects), Plain() in s)
o = objects[3]
print(hash(o) == object.__hash__(o), hash(o) == id(o) // 16, hash(o) == hash(o), hash(Own()) != hash(Own()))
own = Own()
print(hash(own) == object.__hash__(own), own in {own})
numbers = set(range(100))
s |= numbers
print(len(s), len(s & numbers), len(s - numbers), len({id(o) for o in objects}))
d = {o: i for i, o in enumerate(objects)}
print([d[o] for o in objects[::7]], len(d))
bare = object()
print(bare in {bare}, object() in {bare}, len({int, str, int, len, print, len}))


class Other:
    pass


before = hash(o)
o.__class__ = Other
print(hash(o) == before, o in s)

# By a guest `__hash__` alone: equal hashes are told apart by identity.
hs = [Hashed(i % 10) for i in range(30)]
a = set(hs[:20])
b = set(hs[10:])
print(len(a), len(b), len(a | b), len(a & b), len(a - b), len(a ^ b))
a |= b
print(len(a), a >= b, a == b, a.isdisjoint(b), b < a)
a -= b
print(len(a), a.isdisjoint(b))
a ^= set(hs[:5])
print(len(a), [h in a for h in hs[:12]])
a.update(hs, hs)
print(len(a))
t = {(h, 1) for h in hs}
print(len(t), (hs[4], 1) in t, (Hashed(4), 1) in t, len(t | {(hs[0], 1), (Hashed(0), 1)}))
f = frozenset(hs[:4])
print(f == frozenset(hs[3::-1]), hash(f) == hash(frozenset(hs[3::-1])), f in {f}, f in {frozenset(hs[1:4])})
distinct = {Hashed(5), Hashed(3), Hashed(9)}
print(distinct, distinct | {Hashed(17), Hashed(1)})

# `__eq__` comes later.
late = [Hashed(1), Hashed(2), Hashed(1)]
q = set(late)
Hashed.__eq__ = lambda self, other: self.n == other.n
try:
    hash(late[0])
except TypeError as e:
    print(e)
print(len(q), len(q | {late[0]}), Hashed(2) in q)
r = {Hashed(7)}
r |= {Hashed(7), Hashed(8)}
print(len(r), len(r & {Hashed(8)}), r == {Hashed(8), Hashed(7)})
del Hashed.__eq__

# Whom a set made of a list asks, in which order.
e = [Equal(n) for n in (1, 4, 1, 2)]
calls.clear()
u = set(e)
print(len(u), calls)
calls.clear()
u = set([1, 2.5, (2, e[0])] + e)
print(len(u), calls)
calls.clear()
u |= {e[0]}
print(len(u), calls)
calls.clear()
v = frozenset((3, e[3], *e))
print(len(v), calls)
twins = {Equal(1), Equal(2)}
for name, op in {
    '&': lambda a, b: a & b, '|': lambda a, b: a | b, '-': lambda a, b: a - b, '^': lambda a, b: a ^ b,
    '==': lambda a, b: a == b, '<=': lambda a, b: a <= b, '>': lambda a, b: a > b,
}.items():
    for other in (u, set(u), {e[1], e[3]}, twins):
        calls.clear()
        result = op(u, other)
        print(name, result if isinstance(result, bool) else len(result), calls)
for bad in ([1, [], e[0]], [e[0], 1, {}], [(1, []), 2], ['x', bytearray()]):
    calls.clear()
    try:
        set(bad)
    except TypeError as err:
        print(err, calls)
    try:
        w = {7}
        w.update(bad)
    except TypeError as err:
        print(err, sorted(w, key=str) if e[0] not in w else len(w))


def failing():
    class Fails:
        def __hash__(self):
            raise ValueError('no hash')

    return Fails()


try:
    set([1, 2, failing()])
except ValueError as err:
    print(err)
