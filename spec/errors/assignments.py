1 = x
# ---
'a' = x
# ---
None = 1
# ---
True = 0
# ---
x = False = 1
# ---
f() = 1
# ---
a.b() = 1
# ---
a + b = c
# ---
-a = 1
# ---
(a, 1) = x
# ---
[a, f()] = x
# ---
a, b + c = 1, 2
# ---
a and b = c
# ---
not a = b
# ---
a < b = c
# ---
a if b else c = d
# ---
lambda: x = 1
# ---
[x for x in y] = z
# ---
{x: y for x in z} = 1
# ---
{1, 2} = x
# ---
{'a': 1} = x
# ---
(x for x in y) = 1
# ---
x() += 1
# ---
1 += x
# ---
(a, b) += 1
# ---
[a] -= 1
# ---
1: int = 2
# ---
(a, b): int = 1
# ---
a, b: int = 1, 2
# ---
*a = [1]
# ---
x = *a
# ---
*a
# ---
del f()
# ---
del 1
# ---
del a + b
# ---
del (a, 1)
# ---
del None
# ---
for 1 in x: pass
# ---
for f() in x: pass
# ---
for None in x: pass
# ---
for x y in z: pass
# ---
for x: pass
# ---
for in y: pass
# ---
with a as 1: pass
# ---
with a as None: pass
# ---
[x for 1 in y]
# ---
x := 1
# ---
(x.y := 1)
# ---
(x[0] := 1)
# ---
(1 := x)
# ---
x = y := 1
# ---
x =
# ---
x = = 1
# ---
x == 1 = 2
# ---
x += 
# ---
x ++
# ---
x.True
# ---
except = 1
# ---
class = 5
# ---
def = 1
# ---
lambda = 1
# ---
x = if
# ---
is = 3
# ---
from = 'a'
