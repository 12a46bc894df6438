# The same slices on str, list, tuple, bytes and range agree.
text = 'abcdefghij'
forms = [text, list(text), tuple(text), text.encode(), range(10)]
def norm(x):
    if isinstance(x, str):
        return [ord(c) - 97 for c in x]
    if isinstance(x, bytes):
        return [b - 97 for b in x]
    if isinstance(x, range):
        return list(x)
    return [ord(c) - 97 for c in x]
count = 0
for start in (None, 0, 1, 5, 9, 10, 20, -1, -5, -10, -20):
    for stop in (None, 0, 1, 5, 9, 10, 20, -1, -5, -10, -20):
        for step in (None, 1, 2, 3, -1, -2, -3, 50, -50):
            results = [norm(f[start:stop:step]) for f in forms]
            assert all(r == results[0] for r in results), (start, stop, step)
            count += len(results[0])
print(count)
print(text[2:8:2], text[8:2:-2], text[-3:], text[:-3], text[::3], text[::-4], text[5:5] == '', text[7:3] == '')
a = list(range(10))
evens, odds = a[::2], a[1::2]
print(evens, odds, [x for pair in zip(evens, odds) for x in pair] == a, a[:3] + a[3:] == a, a[-1:] + a[:-1], [a[i:i + 3] for i in range(0, 10, 3)], [a[i:] for i in range(8, 11)], a[len(a) // 2:], a[:len(a) // 2], [a[i::3] for i in range(3)])
b = a[:]
b[::2] = [0] * 5
c = a[:]
c[1:1] = ['ins', 'erted']
d = a[:]
del d[1::2]
e = a[:]
e[2:5] = []
f = a[:]
f[-2:] = [99]
g = a[:]
g[::-1] = a
print(b, c, d, e, f, g, a, sep='\n')
s = slice(1, 4)
print(text[s], a[s], tuple(a)[s], range(10)[s], b'abcdef'[s], s.start, s.indices(3))
