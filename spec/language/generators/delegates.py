# yield from over iterators with and without send, throw and close, and their return values.
def show(f):
    try:
        print('value', repr(f()))
    except BaseException as e:
        print(type(e).__name__, e, '| cause', type(e.__cause__).__name__, '| context', type(e.__context__).__name__)

class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration('ret')
        return self.n
    def throw(self, *a):
        print('throw', a)
        return 'thrown'
    def close(self):
        print('close called')
    def send(self, v):
        print('send', v)
        return 'sent'
def d():
    r = yield from It()
    print('r', r)
    return 'done'
x = d()
print(next(x), x.send('v'), x.throw(KeyError('k')), next(x), next(x))
show(lambda: next(x))
x = d(); next(x); print(x.close())
class NoThrow:
    def __iter__(self): return self
    def __next__(self): return 1
def d2():
    try:
        yield from NoThrow()
    except KeyError as e:
        print('caught', e)
        yield 'after'
x = d2(); next(x)
show(lambda: x.send(3))
x = d2(); next(x)
print(x.throw(KeyError('boo')))
x = d2(); next(x); print(x.close())
def d3():
    r = yield from [1, 2]
    print('r', r)
    r = yield from range(2)
    r = yield from 'ab'
    r = yield from {1: 2}
    try:
        yield from 5
    except TypeError as e: print(e)
    try:
        yield from None
    except TypeError as e: print(e)
print(list(d3()))
x = d3(); next(x)
show(lambda: x.send(1))
def e1():
    yield from e2()
def e2():
    yield 1
    1/0
class Exit:
    def __iter__(self): return self
    def __next__(self): return 1
    def close(self): raise RuntimeError('close failed')
def d4():
    yield from Exit()
x = d4(); next(x)
show(x.close)
class Thr:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, e): raise StopIteration('stopped')
def d5():
    r = yield from Thr()
    print('r', r)
    yield 'x'
x = d5(); next(x)
print(x.throw(ValueError))
