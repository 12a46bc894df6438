# Assignment expressions.
if (n := 10) > 5: print(n)
print([y := 1, y ** 2], (z := 5) + z, [last := x for x in range(3)], last)
while (k := n) > 8: n -= 1
print(k, n)
def f():
    return [v for v in range(5) if (sq := v * v) > 3], sq
print(f())
print(any((hit := w) > 2 for w in range(5)), hit)
data = [1, 2, 3]
if (m := len(data)) and (t := m * 2): print(m, t)
print({(kk := 'a'): (vv := 1)}, kk, vv, f'{(q := 3)}', q)
def g(x=(dflt := 7)): return x
print(g(), dflt)
def outer():
    def inner():
        nonlocal cap
        return [cap := i for i in range(3)]
    cap = None
    inner()
    return cap
print(outer())
lam = lambda: (loc := 3) + loc
print(lam(), 'loc' in globals())
x = 1
print((x := x + 1, x), [(a, b) for a in range(2) if (b := a + 1)], b)
assert (ok := True) and ok
with open if False else (cm := type('CM', (), {'__enter__': lambda s: 5, '__exit__': lambda s, *a: None})()) as val: print(val)
