# String building and scanning that meets other kinds.
def join(xs):
    s = ''
    for x in xs: s += x
    return s
print(len(join(['ab'] * 2000)))
try:
    join(['a', 'b', 3])
except TypeError as e:
    print(e)
def length(x):
    n = 0
    for c in x: n += 1
    return n
for i in range(500): length('abc')
print(length('héllo😀'), length([1, 2]), length({1: 2}), length(range(10)), length((x for x in 'ab')), length(b'xyz'))
def first(x, i): return x[i]
for i in range(1000): first('abcdef', i % 6)
print(first('😀é', 0), first([1, 2], 1), first((1, 2), -1), first({0: 'zero'}, 0), first(range(5, 10), 2), first(b'a', 0), first('abc', slice(1, None)))
for bad in (('abc', 9), ('abc', 'x'), (5, 0), (None, 0), ({}, 1)):
    try:
        first(*bad)
    except (IndexError, TypeError, KeyError) as e:
        print(type(e).__name__, e)
def mul(a, b): return a * b
for i in range(1000): mul(i, 3)
print(mul('ab', 3), mul(3, 'ab'), mul([1], 2), mul('x', -1), mul('x', True), mul((), 5), mul(2 ** 40, 2 ** 40), mul(1.5, 2))
def fmt(x): return f'{x:>6}|{x!r}|{x}'
for i in range(1000): fmt(i)
print(fmt(1.5), fmt('s'), fmt(True), fmt(2 ** 60), fmt(-0.0))
out = []
for i in range(2000):
    v = i if i < 1998 else str(i) if i == 1998 else None
    out.append('%s' % v + str(v))
print(out[-3:])
words = ('the cat sat on the mat ' * 200).split()
freq = {}
for w in words: freq[w] = freq.get(w, 0) + 1
print(freq)
def rev(s):
    out = ''
    for c in s: out = c + out
    return out
print(rev('abc' * 3), rev(['x', 'y']), rev('é😀'))
def is_pal(x):
    i, j = 0, len(x) - 1
    while i < j:
        if x[i] != x[j]: return False
        i += 1; j -= 1
    return True
print([is_pal(x) for x in ['abba', 'abc', [1, 2, 1.0], (1, '1'), '', '😀a😀'] * 100][:6])
