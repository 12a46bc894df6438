# What a generator reads may change while it waits.
xs = [1, 2, 3]
def over():
    for x in xs: yield x
g = over()
print(next(g))
xs.append(4)
xs[1] = 20
print(next(g))
del xs[0]
print(list(g), xs)
d = {'a': 1, 'b': 2}
def keys():
    for k in d: yield k
k = keys()
next(k)
d['c'] = 3
try:
    next(k)
except RuntimeError as e:
    print(e)
print(list(k))
class Box:
    v = 1
def watch(b):
    while b.v < 4: yield b.v
b = Box()
w = watch(b)
print(next(w), next(w))
b.v = 3
print(next(w))
b.v = 9
print(list(w))
s = {1}
def elems():
    for e in s: yield e
e = elems()
next(e)
s.add(2)
try:
    next(e)
except RuntimeError as err:
    print(err)
def rebinds(xs):
    for x in xs:
        xs = []
        yield x
print(list(rebinds([1, 2])))
