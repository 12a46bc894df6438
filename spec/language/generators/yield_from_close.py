# close and throw reach the innermost generator first.
log = []
def inner():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append('inner exit')
        raise
    finally:
        log.append('inner finally')
def middle():
    try:
        yield from inner()
    finally:
        log.append('middle finally')
def outer():
    try:
        yield from middle()
    except KeyError as e:
        log.append(f'outer caught {e!r}')
        yield 'after'
    finally:
        log.append('outer finally')
g = outer()
next(g)
g.close()
print(log)
log.clear()
g = outer()
next(g)
print(g.throw(KeyError('k')), log)
print(list(g), log)
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        return self.n
    def throw(self, *a): return ('thrown', type(a[0]).__name__)
    def close(self): log.append('It.close')
log.clear()
def deleg(): yield from It()
d = deleg()
print(next(d), d.throw(ValueError('x')), next(d))
d.close()
print(log)
def through():
    x = yield from (yield 'first')
    print('x is', x)
t = through()
print(next(t), t.send([7, 8]), next(t), next(t, 'end'))
