# Right side first, then targets left to right, each target's parts in order.
log = []
def v(name, value=None):
    log.append(name)
    return value
class Box:
    def __init__(self, name):
        object.__setattr__(self, 'name', name)
    def __setattr__(self, attr, value):
        log.append(f'{self.name}.{attr}={value}')
    def __setitem__(self, key, value):
        log.append(f'{self.name}[{key}]={value}')
    def __delitem__(self, key):
        log.append(f'del {self.name}[{key}]')
    def __getitem__(self, key):
        log.append(f'get {self.name}[{key}]')
        return self
A, B = Box('A'), Box('B')
v('t1', A)[v('k1', 1)] = v('t2', B)[v('k2', 2)] = v('value', 'x')
print(log); log.clear()
v('t1', A).a, v('t2', B)[v('k', 'key')] = v('x', 1), v('y', 2)
print(log); log.clear()
(v('t1', A).p, [v('t2', B).q, v('t3', A)[v('k', 0)]]) = v('rhs', (1, (2, 3)))
print(log); log.clear()
v('t1', A)[v('i', 1)][v('j', 2)] = v('rhs', 9)
print(log); log.clear()
del v('t1', A)[v('k1', 1)], v('t2', B)[v('k2', 2)]
print(log); log.clear()
for v('target', A)[v('key', 'k')] in v('iterable', [1, 2]):
    log.append('body')
print(log); log.clear()
v('d', A)[v('a', 1):v('b', 2):v('c', 3)] = v('rhs', 0)
print(log); log.clear()
try:
    v('first', A).a = v('t', 5)[v('k', 0)] = v('rhs', 'value')
except TypeError as e:
    print(e, log); log.clear()
try:
    v('never', A)[v('never', 0)] = v('rhs', 1) / v('zero', 0)
except ZeroDivisionError:
    print(log); log.clear()
x = [1, 2, 3]
i = 0
i = x[i] = 2
print(x, i)
x = [1, 2, 3]
x[0], x = 7, [x]
print(x)
