# What yield from hands on to an iterator of the guest: throw, send and close, missing, of wrong kinds or by __getattr__.
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration('end')
        return self.n
class Th(It):
    def throw(self, *a):
        print('throw', len(a), a[0] if isinstance(a[0], type) else type(a[0]).__name__)
        return 'thrown'
    def close(self): print('close')
    def send(self, v):
        print('send', v)
        return v * 2
def g(it):
    try:
        r = yield from it
        print('r', r)
    except Exception as e:
        print('in g', type(e).__name__, e)
        yield 'after'
for cls in (It, Th):
    x = g(cls()); print(next(x))
    try: print(x.throw(ValueError('v')))
    except Exception as e: print('out', repr(e))
    try: print(next(x)); x.close()
    except Exception as e: print('out', repr(e))
    x = g(cls()); print(next(x))
    try: print(x.send(5))
    except Exception as e: print('out', repr(e))
    x.close()
    x = g(cls()); print(next(x))
    try: print(x.throw(GeneratorExit))
    except BaseException as e: print('out', repr(e))
    x = g(cls())
    print(list(x))
class Bad(It):
    throw = None
    close = 5
    send = 3
for op in ('throw', 'send', 'close'):
    x = g(Bad()); next(x)
    try: print(getattr(x, op)(*([KeyError('k')] if op == 'throw' else [1] if op == 'send' else [])))
    except BaseException as e: print(op, repr(e))
class GA(It):
    def __getattr__(self, n):
        print('getattr', n); raise AttributeError(n)
x = g(GA()); next(x)
try: print(x.throw(KeyError('k')))
except BaseException as e: print(repr(e))
x = g(GA()); next(x); x.close()
