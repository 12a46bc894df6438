# Exceptions raised and caught inside hot loops, in place and from callees.
def div(a, b): return a // b
bad = good = 0
for i in range(3000):
    try:
        good += div(100, i % 100)
    except ZeroDivisionError:
        bad += 1
print(good, bad)
def find(xs, n):
    misses = []
    for i in range(n):
        try:
            xs[i]
        except IndexError as e:
            misses.append((i, str(e)))
    return len(misses), misses[:1]
print(find([0] * 1990, 2000))
d = {i: i for i in range(0, 2000, 3)}
t = 0
for i in range(2000):
    try:
        t += d[i]
    except KeyError as e:
        t -= e.args[0] % 2
print(t)
class Stop(Exception):
    def __init__(self, n): self.n = n
def deep(n, limit):
    if n > limit: raise Stop(n)
    return deep(n + 1, limit) + 1
total = 0
for i in range(500):
    try:
        deep(0, i % 20)
    except Stop as s:
        total += s.n
print(total)
vals = [1] * 1500 + ['x', None, 2.5] + [1] * 500
t, errors = 0, []
for v in vals:
    try:
        t += v
    except TypeError as e:
        errors.append(str(e))
print(t, errors)
def loop_with_raise(n):
    i = 0
    try:
        for i in range(n):
            if i == n - 1: raise ValueError(i)
    except ValueError as e:
        return i, e.args
    finally:
        log.append(i)
log = []
for k in range(1, 300): r = loop_with_raise(k)
print(r, len(log), log[-1])
def assertion(n):
    for i in range(n):
        assert i < 1999, f'at {i}'
try:
    assertion(3000)
except AssertionError as e:
    print(e)
acc = []
for i in range(1000):
    try:
        try:
            if i % 10 == 0: raise KeyError(i)
            if i % 7 == 0: raise ValueError(i)
            acc.append(i)
        except KeyError:
            if i % 20 == 0: raise
            acc.append(-i)
    except (KeyError, ValueError) as e:
        acc.append(type(e).__name__[0])
print(acc[:22], acc.count('K'), acc.count('V'))
