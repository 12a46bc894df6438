# Chains of delegation that are resumed from outside often: ends, exceptions and results pass from the inside out.
import sys


def tree(lo, hi):
    if lo >= hi:
        return 0
    mid = (lo + hi) // 2
    left = yield from tree(lo, mid)
    yield mid
    right = yield from tree(mid + 1, hi)
    return left + right + 1


def size(lo, hi):
    n = yield from tree(lo, hi)
    yield ("size", n)


for _ in range(3):
    print(sum(v for v in tree(0, 500)), list(size(0, 300))[-1])


def level(n, action):
    try:
        if n == 0:
            for i in range(1000):
                got = yield i
                if got is not None:
                    action(got)
            return "bottom"
        r = yield from level(n - 1, action)
        return r + "<" if n < 4 else r
    except KeyError as e:
        yield ("caught", n, e.args)
        raise ValueError(n) from e
    finally:
        if n % 4 == 0:
            log.append(n)


log = []


def raising(what):
    raise what


g = level(9, raising)
print(sum(next(g) for _ in range(700)))
print(g.send(KeyError("k")), log)
try:
    next(g)
except ValueError as e:
    print("ValueError", e, type(e.__cause__).__name__, log)

log.clear()
g = level(6, print)
for v in g:
    if v == 998:
        print(g.send("sent"))
        break
try:
    next(g)
except StopIteration as e:
    print(e.value, log)

# One of the chain is asked while the chain runs.
inside = []


def curious(got):
    for h in inside:
        try:
            next(h)
        except ValueError as e:
            print(e)


def outer():
    inner = level(2, curious)
    inside.append(inner)
    yield from inner


g = outer()
inside.append(g)
for _ in range(500):
    next(g)
g.send("look")
print(next(g))

# Too deep for the recursion limit, at once and later.
sys.setrecursionlimit(200)


def deep(n):
    yield n
    yield from deep(n + 1)


try:
    for v in deep(0):
        last = v
except RecursionError:
    print("RecursionError", last > 100)
