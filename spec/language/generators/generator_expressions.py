# Laziness, the first iterable, and names of generator expressions.
log = []
def t(x):
    log.append(x)
    return x
g = (t(x) * 10 for x in t([1, 2, 3]))
print(log)
print(next(g), log)
print(list(g), log)
try:
    (x for x in 5)
except TypeError as e:
    print(e)
lazy = (1 // x for x in [1, 0])
print(next(lazy))
try:
    next(lazy)
except ZeroDivisionError as e:
    print(e, list(lazy))
print(sum(x * x for x in range(5)), max((len(w), w) for w in 'a bbb cc'.split()), ','.join(str(i) for i in range(3)))
n = 1
late = (n + x for x in range(3))
n = 100
print(list(late))
src = [1, 2, 3]
filt = (x for x in src if x in allowed)
allowed = [2, 3]
src.append(2)
print(list(filt))
nested = ((a, b) for a in range(3) for b in range(a) if a + b != 2)
print(list(nested), list(nested))
print(any(t(x) > 1 for x in [1, 2, 3]), all(t(x) < 2 for x in [1, 2, 3]), log[-5:])
print((lambda: 0).__name__, (x for x in ()).__name__, (x for x in ()).__qualname__)
chain = (x + 1 for x in (x * 2 for x in (x for x in range(3))))
print(list(chain))
print(dict((k, v) for k, v in [('a', 1)]), set(x % 2 for x in range(5)) == {0, 1}, sorted(-x for x in (3, 1)))
