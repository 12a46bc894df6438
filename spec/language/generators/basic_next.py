# next, for and exhaustion.
def count(n):
    print('start')
    for i in range(n):
        yield i
        print('after', i)
    print('end')
g = count(2)
print(type(g).__name__, g is iter(g))
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration as e:
    print('stopped', repr(e), e.value)
print(next(g, 'still stopped'), list(g))
for x in count(1): print('got', x)
print([x * 2 for x in count(2)])
def empty():
    return
    yield
print(list(empty()), sum(count(3)), max(count(2)), tuple(count(0)), 2 in count(5))
a, b = count(2)
print(a, b)
def bare():
    x = yield
    print('bare got', x)
print(list(bare()))
