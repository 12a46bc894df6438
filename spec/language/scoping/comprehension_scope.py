# Loop names of comprehensions stay inside; walrus targets leave them.
x = 'kept'
print([x for x in range(3)], x)
print({x: x for x in 'ab'}, x, {x for x in (1,)}, list(x for x in (2,)))
def f():
    i = 'f i'
    squares = [i * i for i in range(3)]
    return squares, i
print(f())
print([y := n * 2 for n in range(3)], y)
def g():
    if any((found := v) > 2 for v in [1, 2, 3, 4]): return found
print(g())
def h():
    fs = [lambda: n for n in range(3)]
    return [fn() for fn in fs]
print(h())
print([[a * b for b in range(a)] for a in range(4)])
print([(a, b) for a in range(3) for b in [a * 10] if b])
def k(xs):
    return [xs for xs in xs for xs in [xs, -xs]]
print(k([1, 2]))
try:
    [n for n in n_missing]
except NameError as e:
    print(e)
try:
    print([z for _ in range(1) for z in z])
except NameError as e:
    print(type(e).__name__, e)
total = 0
print([total := total + v for v in range(5)], total)
def locals_inside():
    a = 1
    return [sorted(locals()) for b in (1,)]
print(locals_inside())
