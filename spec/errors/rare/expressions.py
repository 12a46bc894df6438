x = 1 + * 2
# ---
a b c
# ---
x = a is is b
# ---
x = a if else c
# ---
x = a if b else c else d
# ---
x = .a
# ---
x = a.1
# ---
x = a[]
# ---
x = a[1,,2]
# ---
x = a[:::]
# ---
x = 00a
# ---
x = 0b
# ---
x = 0xg
# ---
x = 0x
# ---
x = 1e+
# ---
x = 1.5abc
# ---
x = 1.e5_
# ---
; x = 1
# ---
x, = 
# ---
x = ,
# ---
x = (,)
# ---
x = [,]
# ---
x = {,}
# ---
x = a, , b
# ---
x = a -> b
# ---
x = @a
# ---
x = a @
# ---
x = %a
# ---
x = ~
# ---
x = **a
# ---
print(**)
# ---
x = a ** ** b
# ---
x = pass
# ---
x = return
# ---
return = 1
# ---
x = import y
# ---
x = while
# ---
x = None None
# ---
None None
# ---
x = True = False
# ---
if True and: pass
# ---
if not: pass
# ---
for (i = 0; i < 10; i++): pass
# ---
x = y++;
# ---
<!-- html -->
# ---
#!shell
echo "x"
# ---
>>> x = 1
# ---
x = 1,
y = 2,,
# ---
with a b: pass
# ---
with a as: pass
# ---
with (a as b, c as d: pass
# ---
with a, : pass
# ---
try: pass
except a as 1: pass
# ---
try: pass
except a as b.c: pass
# ---
try: pass
except (a, b as c): pass
# ---
try: pass
except a or: pass
# ---
try: pass
except *: pass
# ---
try: pass
except* a: pass
except b: pass
# ---
try: pass
except as e: pass
# ---
try: pass
finally: pass
except a: pass
# ---
del
# ---
del x,, y
# ---
x = yield from
# ---
def f():
    yield from
# ---
async x = 1
# ---
async def f() pass
# ---
x = (1 for)
# ---
x = f(x for x in)
# ---
x = [1, 2, 3] [4 5]
# ---
(a, b) c
# ---
x = dict(a: 1)
# ---
x = [a: 1]
# ---
x = (a: 1)
# ---
x = [1, 2 3
# ---
type X = 
# ---
not x = 1
# ---
x = 5 5 + f(
