# The kinds of arguments and results change from one call to the next.
def add(a, b): return a + b
def pick(i):
    if i < 2990: return i
    if i < 2995: return i / 2
    if i < 2998: return str(i)
    return None
t = []
for i in range(3000):
    r = pick(i)
    t.append(add(r, r) if r is not None else r)
print(t[:3], t[2988:])
results = []
for a, b in [(1, 2)] * 2000 + [(1, 2.5), (1.5, 2), ('a', 'b'), ([1], [2]), ((1,), (2,)), (True, True), (2 ** 62, 2 ** 62), (1, True), (2 ** 53, 1), (-0.0, 0)]:
    results.append(add(a, b))
print(results[1998:])
def sign(x):
    if x > 0: return 1
    if x < 0: return -1
    return 0
print([sign(x) for x in [5] * 1000 + [-5] * 1000 + [0, 0.0, -0.0, 1e-300, True, 2 ** 80, float('nan'), float('-inf')]][1998:])
def default(a, b=1, *rest, c=2): return a + b + c + sum(rest)
s = 0
for i in range(2000): s += default(i)
print(s, default(1, 2.5), default(1, 2, 3, 4, c=0.5), default(2 ** 60, c=2 ** 60))
for bad in ('x', None, [1]):
    try:
        default(bad)
    except TypeError as e:
        print(e)
def early(x):
    if x == 1999: return
    return x
print([early(i) for i in range(2001)][1997:])
def ident(x): return x
for v in [1] * 1500 + ['s', 1.5, None, [], {}, ident, ident(3), int]:
    last = ident(v)
    if v != 1 : print(last if last is not ident else 'itself', end=' ')
print()
