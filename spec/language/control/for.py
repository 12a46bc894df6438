# for with else, break, continue; the loop variable afterwards; several targets; changed iterables.
for x in [1, 2, 3]:
    if x == 2:
        continue
    print(x, end=' ')
else:
    print('else', x)
for x in 'abc':
    if x == 'b':
        break
else:
    print('not reached')
print('after break', x)
for y in []:
    pass
else:
    print('empty else')
try:
    y
except NameError as e:
    print(e)
for i, (a, b) in enumerate([(1, 2), (3, 4)], 1):
    print(i, a + b, end='; ')
for d in {'k': 1}, [2], (3,):
    print(d, end=' ')
for t in 1, 2: print(t, end=' ')
print()
for i in range(3):
    for j in range(3):
        if j == i:
            break
        print(i, j, end=' ')
    else:
        print('complete', i, end=' ')
print()
def search(grid, target):
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            if value == target:
                break
        else:
            continue
        return r, c
    return None
print(search([[1, 2], [3, 4]], 3), search([[1]], 9))
items = [1, 2, 3]
for item in items:
    items = []
    print(item, end=' ')
print(items)
def f():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                return i
        finally:
            print('fin', i, end=' ')
print(f())
class Count:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        print('iter', end=' ')
        return self
    def __next__(self):
        if self.n == 0:
            print('stop', end=' ')
            raise StopIteration
        self.n -= 1
        return self.n
for v in Count(2):
    print(v, end=' ')
print([*Count(1)])
for bad in (5, None, 1.5, len, Count):
    try:
        for _ in bad: pass
    except TypeError as e:
        print(e)
for x.real, in []: pass
for (x) in (9,): print(x)
for [p, *q] in ['xyz']: print(p, q)
