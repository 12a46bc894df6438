# __exit__ runs on every way out of a with block.
class T:
    def __init__(self, n): self.n = n
    def __enter__(self): log.append(f'+{self.n}'); return self
    def __exit__(self, t, v, tb): log.append(f'-{self.n}{":" + t.__name__ if t else ""}')
log = []
def ret():
    with T('r'): return 'returned'
def brk():
    for i in range(3):
        with T(i):
            if i == 1: break
    return i
def cont():
    for i in range(2):
        with T(i):
            continue
            log.append('never')
def gen():
    with T('g'):
        yield 1
        yield 2
def exc():
    with T('x'): raise KeyError('k')
def show(f):
    log.clear()
    try:
        r = f()
    except Exception as e:
        r = repr(e)
    print(f.__name__, r, log)
show(ret); show(brk); show(cont); show(exc)
def partial():
    g = gen()
    next(g)
    g.close()
show(partial)
def full(): return list(gen())
show(full)
def nested_return():
    with T('a'):
        try:
            with T('b'): return 1
        finally:
            log.append('f')
show(nested_return)
def order():
    with T('h') as t: return log.append('value') or t.n
show(order)
