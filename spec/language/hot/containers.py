# Dicts, sets, tuples and strings worked hard in loops: growth, deletion, key kinds changing.
d = {}
for i in range(5000):
    d[i * 7919 % 5003] = i
for i in range(0, 5000, 3):
    d.pop(i, None)
print(len(d), sum(d), sum(d.values()), list(d)[:5], list(d.items())[-2:])
for i in range(2000):
    d[str(i)] = i
    d[float(i) + 0.5] = i
    d[i, i + 1] = i
print(len(d), d['100'], d[100.5], d[3, 4], (5, 5) in d, d.get(100.0), [type(k).__name__ for k in list(d)[-3:]])
def count(words):
    out = {}
    for w in words:
        out[w] = out.get(w, 0) + 1
    return out
text = ('the quick brown fox jumps over the lazy dog ' * 100).split()
print(count(text), count([i % 5 for i in range(1000)]), count([1, 1.0, True, '1']))
s = set()
for i in range(3000):
    s.add(i * i % 1000)
    if i % 3 == 0:
        s.discard(i % 500)
print(len(s), sum(s), 500 in s, min(s), max(s))
parts = []
for i in range(2000):
    parts.append(chr(97 + i % 26))
joined = ''.join(parts)
print(len(joined), joined[:30], joined.count('abc'), joined.find('xyz', 100), len(set(joined)))
acc = ''
for i in range(2000):
    acc += str(i % 10)
    if len(acc) > 500:
        acc = acc[250:]
print(len(acc), acc[:12], acc[-12:])
t = ()
for i in range(300):
    t += (i,)
print(len(t), t[-1], sum(t), hash(t) == hash(tuple(range(300))))
q = list(range(10))
for i in range(3000):
    q.append(q.pop(0) + 1)
print(q)
grid = {(x, y): x ^ y for x in range(60) for y in range(60)}
total = 0
for y in range(60):
    for x in range(60):
        total += grid[x, y] * ((x + 1, y) in grid)
print(total, len(grid))
stack = [(0, ())]
seen = 0
while stack:
    depth, path = stack.pop()
    seen += 1
    if depth < 9:
        stack.append((depth + 1, path + (0,)))
        stack.append((depth + 1, path + (1,)))
print(seen, path)
