# Lists that grow and shrink under the loop over them.
xs = list(range(3000))
seen = 0
for x in xs:
    seen += 1
    if x % 2 == 0: xs.pop()
print(seen, len(xs))
xs = list(range(2000))
for x in xs:
    if x % 3 == 0: xs.remove(x)
print(len(xs), xs[:6])
xs = [1]
for x in xs:
    if len(xs) < 2500: xs.append(x + 1)
print(len(xs), xs[-1])
def by_index(xs):
    t = 0
    try:
        for i in range(len(xs)):
            t += xs[i]
            if i == 1500: del xs[1600:]
    except IndexError as e:
        return t, i, str(e)
print(by_index([1] * 2000))
def clear_at(xs, k):
    out = 0
    for x in xs:
        out += 1
        if out == k: xs.clear()
    return out, xs
print(clear_at([0] * 2000, 1000))
it = iter([1, 2, 3])
ys = [1, 2, 3]
it = iter(ys)
next(it); next(it); next(it)
print(next(it, 'end'))
ys.append(4)
print(next(it, 'still the end'))
zs = list(range(10))
for i, z in enumerate(zs):
    if i < 5: zs.insert(0, -z)
    if i > 30: break
print(zs, i)
ws = list(range(1000))
for w in ws:
    ws[:] = ws[:500] if w == 200 else ws
print(len(ws), w)
rev = list(range(10))
print([rev.pop() if r % 2 else r for r in reversed(rev)])
s = [0] * 2000
for i in range(2000):
    s[i % len(s)] += 1
    if i % 2: del s[-1]
print(len(s), s[:4], sum(s))
