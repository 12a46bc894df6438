x = 1 +
# ---
x = * 2
# ---
x = 1 2
# ---
x = a b
# ---
a b
# ---
x = a not b
# ---
x = a in
# ---
x = not
# ---
x = a and
# ---
x = or b
# ---
x = a <> b
# ---
x = a === b
# ---
x = a =< b
# ---
x = a && b
# ---
x = a || b
# ---
x = !a
# ---
x = a if b
# ---
x = a if b else
# ---
x = (a if b)
# ---
x = 1 if y elif z else 2
# ---
x = a..b
# ---
x = a.
# ---
x = a[1:2 3]
# ---
x = 1a
# ---
x = 0777
# ---
x = 0b102
# ---
x = 0o8
# ---
x = 1__0
# ---
x = 1_
# ---
x = 1e
# ---
x = 1.2.3
# ---
x = 5.method()
# ---
x = 1;; y = 2
# ---
x = 1 y = 2
# ---
while: pass
# ---
if: pass
# ---
if x then: pass
# ---
while x do: pass
# ---
for i in range(10) do: pass
# ---
foreach x in y: pass
# ---
function f(): pass
# ---
func f(): pass
# ---
var x = 1
# ---
let x = 1
# ---
int x = 1
# ---
x = new Foo()
# ---
switch x: pass
# ---
unless x: pass
# ---
fro math import pi
# ---
improt math
# ---
whlie True: pass
# ---
fr i in y: pass
# ---
retrun 1
# ---
clas C: pass
# ---
esle: pass
# ---
defn f(): pass
# ---
imprt x
# ---
// comment
# ---
/* comment */
# ---
with: pass
# ---
try: pass
except a, b: pass
# ---
try: pass
except a: pass
else pass
# ---
x = a.b.c d
# ---
x = 'a' 1
# ---
x = 1 'a'
# ---
x = 'a'b
# ---
x = f(a, b) c
# ---
if x == 1:
    y = 2
else z = 3
# ---
return x y
# ---
print(1) print(2)
# ---
x = {'a': 1, 'b' = 2}
# ---
x = {a = 1}
