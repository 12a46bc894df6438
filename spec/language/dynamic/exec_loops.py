# control flow, try, with and comprehensions at the top of a text
exec('''
out = []
for i in range(5):
    try:
        if i == 1: continue
        if i == 4: break
        out.append(10 // (i - 2))
    except ZeroDivisionError as e:
        out.append(str(e))
    finally:
        out.append('f')
print(out)
n = 0
while n < 1000:
    n += 1
print(n, [n for n in range(3)], n)
class CM:
    def __enter__(self): return 'entered'
    def __exit__(self, *a): print('exit', a[0]); return True
with CM() as got:
    print(got)
    raise ValueError
a, *b = 1, 2, 3
print(a, b, {k: v for k, v in zip('xy', b)}, sum(q for q in b))
print(any((last := v) > 2 for v in b), last)
del a
try:
    a
except NameError as e:
    print(e)
assert n == 1000, 'no'
import math as m
from math import pi as p
print(m.floor(p))
lst = [3, 1, 2]
lst.sort(key=lambda v: -v)
print(lst, lst[0] if lst else None)
x = y = 5
x += y
print(x, y)
''')
