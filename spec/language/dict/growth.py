# Thousands of insertions and deletions keep order and lookups right; int, str, float and tuple keys.
d = {}
for i in range(3000):
    d[i] = i * i
for i in range(0, 3000, 2):
    del d[i]
print(len(d), d[1], d[2999], 0 in d, list(d)[:5], next(reversed(d)), sum(d.values()))
for i in range(0, 3000, 4):
    d[i] = 'back'
print(len(d), list(d)[-3:], d[4], list(d.items())[1499:1502])
while len(d) > 5:
    d.popitem()
print(d)
s = {}
for i in range(2000):
    s[f'key{i % 700}'] = i
print(len(s), s['key0'], s['key699'], list(s)[:3], max(s.values()), 'key700' in s, min(s, key=s.get))
mixed = {}
for i in range(500):
    mixed[i] = 'int'
    mixed[i + 0.5] = 'float'
    mixed[str(i)] = 'str'
    mixed[i, 'x'] = 'tuple'
    mixed[-i] = 'neg'
print(len(mixed), mixed[3], mixed[3.5], mixed['3'], mixed[3, 'x'], mixed[-3], mixed[0], mixed[7.0])
print({k: v for k, v in mixed.items() if v == 'tuple' and k[0] > 497}, [k for k in mixed][:6])
mixed.clear()
print(mixed, len(mixed))
mixed['fresh'] = 1
copy = dict(mixed)
copy.update({i: None for i in range(1000)})
print(len(mixed), len(copy), list(copy)[:3], copy == mixed, list(copy) == ['fresh'] + list(range(1000)))
for i in range(1000):
    v = copy.pop(i)
    copy[i] = v
    if i % 250 == 0:
        print(len(copy), list(copy)[1], list(copy)[-1], end='; ')
print()
big = {i: i for i in range(1000)}
print(list(big.keys() & {5, 999, 1000}) in ([5, 999], [999, 5]), len(big.keys() - set(range(990))), len(big | {1000: 0}), {**big}[500], [big.setdefault(i, 'new') for i in (999, 1000, 1001)], len(big))
q = {}
for i in range(100):
    q[i] = i
    if len(q) > 3:
        q.pop(next(iter(q)))
print(q)
