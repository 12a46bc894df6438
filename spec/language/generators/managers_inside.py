# with and try around yields, left in every way.
def w():
    with open_it('a') as a, open_it('b') as b:
        yield a
        yield b
class open_it:
    def __init__(self, n): self.n = n
    def __enter__(self): print('enter', self.n); return self.n
    def __exit__(self, t, v, tb): print('exit', self.n, t and t.__name__, v); return t is KeyError
q = w(); print(next(q)); q.close()
q = w(); print(next(q))
try: print(q.throw(KeyError('z')))
except StopIteration as e: print('stop', e.value)
def loop():
    for i in range(3):
        try:
            yield i
        except ValueError:
            continue
        finally:
            print('fin', i)
q = loop(); print(next(q)); print(q.throw(ValueError)); print(next(q)); print(next(q, 'end'))
