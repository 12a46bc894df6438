# return with finally, raise from, assert, del, with several managers, for else, print arguments.
log = []
def v(name, value=None):
    log.append(name)
    return value
class CM:
    def __init__(self, name):
        log.append(f'create {name}')
        self.name = name
    def __enter__(self):
        log.append(f'enter {self.name}')
        return self.name
    def __exit__(self, *exc):
        log.append(f'exit {self.name} {exc[0].__name__ if exc[0] else None}')
        return self.name == 'swallow'
def ret():
    try:
        return v('return value', 1)
    finally:
        v('finally')
ret(); print(log); log.clear()
with CM('a') as x, CM('b') as y, CM(v('inner', 'c')):
    log.append(f'body {x} {y}')
print(log); log.clear()
try:
    with CM('a'), CM('b'):
        1 / 0
except ZeroDivisionError:
    print(log); log.clear()
with CM('swallow'), CM('b'):
    raise ValueError
print(log); log.clear()
try:
    with CM('a'), CM(undefined_name):
        pass
except NameError:
    print(log); log.clear()
d = {}
with CM('t') as d[v('key', 'k')]:
    pass
print(d, log); log.clear()
def with_return():
    with CM('r'):
        return v('returned', 5)
print(with_return(), log); log.clear()
for i in v('iter', [1, 2]):
    with CM(i):
        if i == 1:
            continue
        break
print(log); log.clear()
try:
    raise v('exc', ValueError('x')) from v('cause', KeyError('y'))
except ValueError as e:
    print(repr(e.__cause__), log); log.clear()
try:
    raise v('first', ValueError('a'))
except v('match 1', TypeError):
    pass
except v('match 2', ValueError):
    log.append('handled')
except v('match 3', Exception):
    pass
print(log); log.clear()
assert v('cond', True), v('message')
x = [1, 2, 3]
del x[v('i', 0)], x[v('j', 0)]
print(x, log); log.clear()
x[v('idx', 0)], y = v('val', 9), v('val2', 8)
print(x, y, log)
