# bools stand in for ints in loops that were warm on ints.
def add(a, b): return a + b
def count(xs):
    t = 0
    for x in xs: t += x
    return t
for i in range(2000): add(i, i)
print(add(True, True), add(True, 1), add(False, 0.5), add(True, 2 ** 53), type(add(False, False)).__name__)
print(count([True] * 1500), count([1, True, 2.5, False]), count([i % 3 == 0 for i in range(3000)]), type(count([])).__name__)
t = True
for i in range(2000):
    t = t + (i < 1000)
print(t)
t = True
for i in range(2000): t = t & (i < 1999)
print(t, True & 1, True | False, True ^ True, type(True & True).__name__, type(True & 1).__name__)
flags = [False] * 100
for i in range(3000): flags[i % 100] = not flags[i % 100]
print(flags.count(True), sum(flags))
flags[3] += 1
flags[4] = flags[4] * 5
print(flags[3:6], flags[True])
print(True == 1, True == 1.0, True != 2, hash(True), {1: 'int'}[True], {True: 'bool', 1: 'one', 1.0: 'float'}, [0, 1][True], 'ab'[False])
print(-True, +True, abs(True), True // 2, True % 2, True / 2, True ** 2, True << 3, True * 'x', True < 2, max(True, 0), min(True, 1), round(True), int(True), float(True))
b = False
seen = []
for i in range(2500):
    b = b if i < 2000 else b + 1 if i < 2002 else b > 0
    if i in (1999, 2000, 2001, 2002): seen.append(b)
print(seen)
def cond(x): return x and x + 1
print([cond(v) for v in [5] * 1000 + [0, True, False, 1.5, '']][-6:])
print(str(True), repr(False), f'{True} {True:d} {True:>6} {False:5}', '%s %d' % (True, True), [True, False])
