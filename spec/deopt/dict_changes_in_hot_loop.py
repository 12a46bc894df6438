# A dict changes size, kinds of keys and kinds of values while it is hot.
d = {i: i for i in range(2000)}
try:
    n = 0
    for k in d:
        n += 1
        if k == 1500: d['new'] = 1
except RuntimeError as e:
    print(e, n)
try:
    for k in d:
        if k == 1000: del d[k]
except RuntimeError as e:
    print(e, k)
for k in d: d[k] = 0
print(sum(d.values()), len(d))
try:
    for k, v in d.items():
        if k == 500:
            d.pop('new')
            d['other'] = 5
    print('same size', k)
except RuntimeError as e:
    print(e)
d = {}
for i in range(3000):
    key = i if i < 2000 else float(i) if i < 2500 else str(i)
    d[key] = d.get(key, 0) + 1
    if i == 2600: d[2] = 0.5
print(len(d), d[2], d[2100], d['2999'], d[2100.0], 2999 in d)
counts = {}
for w in ['a', 'b', 'a', 1, 1.0, True, None, (1, 2), (1, 2), 'a'] * 300:
    counts[w] = counts.get(w, 0) + 1
print(counts)
total = {}
for i in range(2000):
    total['sum'] = total.get('sum', 0) + (i if i < 1990 else i / 4)
print(total)
s = {0}
try:
    for x in s:
        s.add(x + 1)
        if x > 100: break
    print('no error', len(s))
except RuntimeError as e:
    print(e)
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 7
    def __eq__(self, o): return isinstance(o, K) and self.n == o.n
d = {}
for i in range(1000):
    d[K(i % 50)] = d.get(K(i % 50), 0) + 1
print(len(d), set(d.values()))
big = {}
for i in range(2000):
    big[i] = i
    if i >= 100: del big[i - 100]
print(len(big), min(big), next(iter(big)), list(big)[-1])
m = {'x': 1}
for i in range(2000):
    m['x'] = m['x'] * 2 if i < 80 else m['x'] // 2 if m['x'] > 1 else 0.5
print(m)
