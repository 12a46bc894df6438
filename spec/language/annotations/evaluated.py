# Annotations of functions and modules are evaluated once, when they are reached.
log = []
def ann(x):
    log.append(x)
    return x

def f(a: ann('a'), b: ann('b') = 1, *args: ann('args'), c: ann('c') = 2, **kw: ann('kw')) -> ann('return'):
    return a

print(log)
print(f.__annotations__)
log.clear()
x: ann('x type') = ann('x value')
y: ann('y type')
print(log, x)
print(__annotations__)
try:
    y
except NameError as e:
    print(e)
log.clear()
def g():
    z: ann('never evaluated in a function') = 1
    w: undefined_name
    (q): ann('nor this') = 2
    return z, q
print(g(), log)
try:
    def h(a: undefined_name): pass
except NameError as e:
    print(e)
print((lambda a: a).__annotations__, g.__annotations__)
