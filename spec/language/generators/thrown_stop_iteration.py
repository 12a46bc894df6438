# StopIteration thrown at a `yield from`: over an iterator without throw() it ends that with its value
class It:
    def __iter__(self):
        return self
    def __next__(self):
        return 1

class Thrower(It):
    def throw(self, e):
        raise StopIteration('from throw')

def over(it):
    r = yield from it
    print('result', r)
    yield 'after'

for it in (It(), range(3), [1, 2], Thrower()):
    g = over(it)
    next(g)
    print(g.throw(StopIteration('value')))

def inner():
    yield 1

g = over(inner())
next(g)
try:
    g.throw(StopIteration('x'))
except RuntimeError as e:
    print(type(e).__name__, e)
