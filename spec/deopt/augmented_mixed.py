# Augmented assignments of mixed types to locals, items, attributes and slices.
def run(x, ys):
    for y in ys: x += y
    return x
for _ in range(300): run(0, [1, 2, 3])
print(run(0, [1, 2.5]), run('a', ['b', 'c']), run([], [[1], (2,), 'x', {3: 0}]), run((), [(1,), (2,)]), run(True, [True]), run(2 ** 62, [2 ** 62] * 2))
for bad in ((0, ['a']), ('a', [1]), ([], [1]), ((), [[1]]), (None, [1])):
    try:
        run(*bad)
    except TypeError as e:
        print(e)
shared = [0]
def alias(n):
    a = shared
    for i in range(n): a += [i]
    return a is shared, len(shared)
print(alias(2000))
t = (1,)
b = t
for i in range(2000): t += (i,)
print(len(t), b)
xs = [1, 'a', 2.5, [1], (1,)]
for i in range(2000): xs[i % 3] *= 1
xs[1] *= 3
xs[3] += 'xy'
xs[4] += (2,)
xs[0] -= 0.5
xs[2] **= 2
print(xs)
def ops(x, y):
    r = []
    a = x; a += y; r.append(a)
    a = x; a -= y; r.append(a)
    a = x; a *= y; r.append(a)
    a = x; a /= y; r.append(a)
    a = x; a //= y; r.append(a)
    a = x; a %= y; r.append(a)
    a = x; a **= y; r.append(a)
    return r
for i in range(1000): ops(i, 3)
print(ops(7, 2), ops(7, 2.0), ops(-7, 2), ops(7.5, -2), ops(2 ** 60, 3), ops(True, True))
def bits(x, y):
    a = x; a &= y; b = x; b |= y; c = x; c ^= y; d = x; d <<= y; e = x; e >>= y
    return a, b, c, d, e
for i in range(1000): bits(i, 3)
print(bits(12, 5), bits(-12, 5), bits(2 ** 70, 65), bits(1, 62), bits(True, True), bits(-1, 31), bits(1 << 31, 31))
s = {1}
f = frozenset({1})
for i in range(10): s |= {i}; f |= {i}; s -= {3}; s &= set(range(8))
print(sorted(s), sorted(f), type(f).__name__)
class O: pass
o = O()
o.v = 0
for i in range(2000): o.v += 1 if i != 1500 else 0.5
o.v //= 2
print(o.v)
d = {'k': 1}
for i in range(2000): d['k'] += 1 if i != 1999 else 2 ** 60
print(d)
lst = [0] * 5
for i in range(2000): lst[i % 5] += i; lst[1:2] += [] if i else [9]
print(lst)
calls = []
def idx(i): calls.append(i); return 0
one = [1]
for i in range(5): one[idx(i)] += 1
print(one, calls)
