def f(n):
    t = 0
    xs = [1.5, 2.5, 3.5]; d = {'a': 1, 'b': 2, 'c': 3.5}
    names = []
    for _ in range(n):
        for i, x in enumerate(xs): t += i * x
        for k, v in d.items():
            t += v
            if k == 'b': names.append(k)
        for a, b in zip(xs, (1, 2, 3)): t += a * b
        for a, b in zip(range(5), 'abcde'): t += a; names.append(b)
        for q in (1, 2, 3): t += q
        for c in 'hey': names.append(c)
        for s in {1, 2, 3}: t += s
        for k in d: names.append(k)
        for v in d.values(): t -= v
        for dx, dy in ((1, 0), (0, 1)): t += dx - dy
        for i, (a, b) in enumerate(zip(xs, xs)): t += i + a - b
    return t, len(names), names[-5:]
for n in (3, 50, 500, 2000): print(f(n))
def g(d):
    try:
        for i, (k, v) in enumerate(d.items()):
            if i == 3: d['new'] = 1
    except RuntimeError as e:
        return str(e)
for n in range(300):
    r = g({j: j for j in range(6)})
print(r)
def h(xs):
    t = 0
    for i, x in enumerate(xs): t += i * x
    return t
for _ in range(1000): h([1, 2, 3])
print(h((1, 2, 3)), h('a' if False else [1.5, 2]), h([2**70, 1]), h(x for x in (1, 2)))
