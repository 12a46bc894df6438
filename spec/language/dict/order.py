# Insertion order through updates, deletions, reinsertion, popitem and growth.
d = {}
for i in range(20):
    d[i * 7 % 20] = i
print(list(d), list(d.values()))
for k in list(d)[::3]:
    del d[k]
print(list(d))
d[0] = 'again'
d[1] = 'updated'
print(d)
print(d.popitem(), d.popitem(), list(d), list(reversed(d))[:3])
for i in range(100, 130):
    d[i] = i
for i in range(100, 128):
    del d[i]
print(d)
d = {k: None for k in 'hello world'}
print(''.join(d), list(dict.fromkeys([3, 1, 3, 2, 1])))
first = next(iter(d))
d[first] = d.pop(first)
print(''.join(d), next(iter(d)), next(reversed(d)))
e = dict(d)
e['h'] = 'x'
e.update(zz=1, e=2)
print(''.join(e), sorted(e, key=lambda c: e[c] is None)[:4], {v: k for k, v in {'a': 1, 'b': 2, 'c': 1}.items()})
while len(e) > 6:
    e.popitem()
print(e, len(e))
e.clear()
e['new'] = 1
print(e, list(e.items()))
m = {3: 'c', 1: 'a', 2: 'b'}
print(sorted(m), sorted(m.items()), dict(sorted(m.items())), sorted(m, key=m.get, reverse=True), max(m, key=m.get), min(m.values()), list(m), list(map(str, m)))
del m[3]
m.setdefault(3, 'back')
m |= {1: 'A'}
print(m)
