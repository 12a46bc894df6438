# Order of evaluation in comprehensions, and exceptions that leave them.
log = []
def v(name, value=None):
    log.append(name)
    return value
print([v('elt', x) for x in v('iter', [1, 2]) if v('cond', True)], log); log.clear()
print([v('elt', x + y) for x in v('outer', [1, 2]) for y in v('inner', [10]) if v('c1', True) if v('c2', x > 1)], log); log.clear()
print({v('key', x): v('value', x) for x in v('iter', [1, 2])}, log); log.clear()
print({v('elt', x) for x in v('iter', [1])}, log); log.clear()
g = (v('elt', x) for x in v('iter', [1, 2]) if v('cond', True))
print(log, next(g), log, list(g), log); log.clear()
try:
    [v(f'x{x}', 1 // x) for x in (1, 0, 2)]
except ZeroDivisionError as e:
    print(e, log); log.clear()
try:
    {x: [] for x in [[1]]}
except TypeError as e:
    print(e)
try:
    {x for x in [{}]}
except TypeError as e:
    print(e)
try:
    [a for a, b in [(1, 2), (3,)]]
except ValueError as e:
    print(e)
try:
    [x for x in 5]
except TypeError as e:
    print(e)
try:
    [y for x in [1, 2] for y in x]
except TypeError as e:
    print(e)
try:
    (x for x in None)
except TypeError as e:
    print(e)
class Logged:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        log.append('iter')
        for i in range(self.n):
            log.append(f'give {i}')
            yield i
        log.append('done')
print([x for x in Logged(2)], log); log.clear()
print([(x, y) for x in Logged(2) for y in Logged(1)], log); log.clear()
def stop():
    raise StopIteration('from call')
try:
    print([stop() for _ in range(1)])
except StopIteration as e:
    print('StopIteration', e)
try:
    print(list(stop() for _ in range(1)))
except RuntimeError as e:
    print('RuntimeError', e)
d = {}
print({d.setdefault(k, len(d)): k for k in 'aba'}, d)
