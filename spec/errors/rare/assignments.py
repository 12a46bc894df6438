x = y = 3 = z
# ---
f'{a}' = 1
# ---
... = 1
# ---
None += 1
# ---
a + b += 1
# ---
x: int: str = 1
# ---
f(): int = 2
# ---
[a]: int = 1
# ---
*a, *b = c
# ---
(*a) = 1
# ---
del *a
# ---
del x = 1
# ---
for a + b in c: pass
# ---
for x of y: pass
# ---
with a as f(): pass
# ---
[x for f() in y]
# ---
(x, y := 1) = 2
# ---
f(x=y := 1)
# ---
def f(): (x, y) := 1
# ---
x =+= 1
# ---
x++ + 1 = 2
# ---
++x--
# ---
if x == 1 = y: pass
# ---
import x = 1
# ---
print = 1 2
# ---
__debug__ = 1
# ---
x.None = 1
# ---
x = class.name
# ---
x = (yield) = 1
# ---
(yield) = 1
# ---
def f():
    yield = 1
# ---
def f():
    yield x = 1
# ---
[a, b] + [c] = d
# ---
"%s" % x = 1
# ---
x[1:2] y = 3
