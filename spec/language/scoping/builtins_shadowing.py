# Shadowing a builtin and getting it back by del.
len = lambda x: 'shadowed'
print(len([1, 2]))
del len
print(len([1, 2]))
try:
    del len
except NameError as e:
    print(e)
def f(list, str='s'):
    return list, str
print(f(1), list('ab'))
def g():
    max = 3
    return max
print(g(), max(1, 2))
def h():
    try:
        return sum([1, 2])
    finally:
        sum = 1
try:
    h()
except UnboundLocalError as e:
    print(e)
for id in range(2): pass
print(id)
del id
print(callable(id))
print_ = print
def print(*a): print_('wrapped', *a)
print(1, 2)
del print
print('plain')
class C:
    int = float
    v = int('1.5')
print(C.v, int('2'))
True_ = True
print(True_ is True, None is None)
def swap():
    global range
    range = lambda n: ['fake'] * n
    out = [x for x in range(2)]
    del range
    return out, [x for x in range(2)]
print(swap())
