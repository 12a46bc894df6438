# += and *= on lists in every position: locals, globals, items, attributes, closures, tuples, defaults.
a = [1]
b = a
a += [2]
print(a, b, a is b)
a = a + [3]
print(a, b, a is b)
b *= 3
print(b)
b *= 0
print(b, len(b))
def local(x):
    x += [9]
    return x
c = [0]
print(local(c), c, local([1, 2]))
def rebind(x):
    x = x + [9]
    return x
print(rebind(c), c)
d = {'k': [1]}
d['k'] += 'ab'
d['k'] *= 2
e = [[1], [2]]
e[0] += [3]
e[1] *= 2
e[-1] += range(2)
print(d, e)
class O:
    shared = []
    def __init__(self):
        self.own = []
o, p = O(), O()
o.shared += [1]
o.own += [2]
p.shared += [3]
p.shared.append(4)
print(o.shared, p.shared, O.shared, o.own, p.own, o.__dict__, 'shared' in p.__dict__)
def counter():
    log = []
    def add(x):
        log.append(x)
        return log
    def grow(x):
        nonlocal log
        log += [x]
        return log
    return add, grow
add, grow = counter()
add(1); grow(2)
print(add(3) is grow(4), add(5))
for values in ((1, 2), {3: 4}, {5}, 'xy', range(2), (i for i in [7]), b'a', iter([8])):
    a += values
print(a)
a[1:3] += ['mid']
a[:0] += ['front']
a[len(a):] += ['back']
print(a)
s = [1, 2, 3]
s[s[0]] += s[0]
print(s)
t = [[]] * 2
t[0] += [1]
print(t)
t[0] = t[0] + [2]
print(t)
