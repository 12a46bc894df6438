# Augmented assignment: every operator, names, items, attributes, slices; target parts evaluated once.
x = 10
x += 5; x -= 3; x *= 4; x //= 5; x **= 2; x %= 50; x <<= 3; x >>= 1; x |= 1; x &= 0xFD; x ^= 7
print(x)
x /= 4
print(x)
log = []
def f(name, value):
    log.append(name)
    return value
data = {'a': [1, 2, 3], 'n': 5}
f('obj', data)[f('key', 'n')] += f('value', 10)
f('list', data['a'])[f('index', 1)] *= f('factor', 7)
f('outer', data)[f('k', 'a')][f('i', 0)] -= 1
f('slice', data['a'])[f('lo', 0):f('hi', 1)] += f('extra', [9, 8])
print(data, log)
log.clear()

class O:
    def __init__(self):
        object.__setattr__(self, 'v', 1)
    def __getattribute__(self, name):
        log.append(f'get {name}')
        return object.__getattribute__(self, name)
    def __setattr__(self, name, value):
        log.append(f'set {name} {value}')
        object.__setattr__(self, name, value)

class D:
    def __getitem__(self, k):
        log.append(f'getitem {k}')
        return 5
    def __setitem__(self, k, v):
        log.append(f'setitem {k} {v}')

class I:
    def __iadd__(self, other):
        log.append(f'iadd {other}')
        return 'result'
    def __add__(self, other):
        return 'add'

o = O()
f('o', o).v += f('rhs', 2)
d = D()
f('d', d)[f('k', 1)] += f('rhs', 3)
i = I()
i += 1
print(log, i, o.v)
a = b = [1]
a += [2]
a *= 2
print(a, b, a is b)
t = u = (1,)
t += (2,)
print(t, u)
s = 'a'
s += 'b'; s *= 2; s %= ()
print(s)
n = [0]
n[0] += 1; n[-1] += 1; n += 'z'
print(n)
