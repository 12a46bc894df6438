# Loop variables stay bound after the loop, and loops over nothing bind nothing.
for i in range(3): pass
print(i)
for j in []: pass
try:
    j
except NameError as e:
    print(e)
for k in 'ab':
    k = k + '!'
print(k)
for a, (b, *c) in [(1, (2, 3, 4)), (5, (6,))]: pass
print(a, b, c)
xs = [0, 0]
for xs[0] in range(3): pass
print(xs)
class O: pass
o = O()
for o.attr in 'xyz': pass
print(o.attr)
d = {}
for d['k'], d['v'] in [(1, 2), (3, 4)]: pass
print(d)
for n in range(3):
    for n in 'ab': pass
print(n)
items = [1, 2, 3]
for items in items: pass
print(items)
while (w := i) < 5: i += 1
print(w, i)
with_else = []
for z in range(2): with_else.append(z)
else: z = 'else'
print(z, with_else)
def f():
    for r in range(2):
        def g(): return r
    r = 'after'
    return g()
print(f())
