# A stack of contexts built by hand, with suppression and errors.
class Stack:
    def __init__(self): self.exits = []
    def enter(self, cm):
        r = type(cm).__enter__(cm)
        self.exits.append(cm)
        return r
    def __enter__(self): return self
    def __exit__(self, *exc):
        suppressed = False
        pending = exc
        while self.exits:
            cm = self.exits.pop()
            try:
                if type(cm).__exit__(cm, *pending):
                    suppressed, pending = True, (None, None, None)
            except BaseException as e:
                pending = (type(e), e, e.__traceback__)
        if pending[1] is not None and pending[1] is not exc[1]: raise pending[1]
        return suppressed
class CM:
    def __init__(self, n, suppress=False, fail=False): self.n, self.s, self.f = n, suppress, fail
    def __enter__(self): print('enter', self.n); return self.n
    def __exit__(self, t, v, tb):
        print('exit', self.n, t and t.__name__)
        if self.f: raise RuntimeError(self.n)
        return self.s
with Stack() as s:
    print(s.enter(CM(1)), s.enter(CM(2)))
with Stack() as s:
    s.enter(CM(1, suppress=True)); s.enter(CM(2))
    raise ValueError('x')
try:
    with Stack() as s:
        s.enter(CM(1)); s.enter(CM(2, fail=True)); s.enter(CM(3))
        raise ValueError('y')
except RuntimeError as e: print(repr(e), repr(e.__context__))
class Gen:
    def __init__(self, f): self.f = f
    def __call__(self, *a):
        class _CM:
            def __enter__(s): s.g = self.f(*a); return next(s.g)
            def __exit__(s, t, v, tb):
                if t is None:
                    try: next(s.g)
                    except StopIteration: return False
                    raise RuntimeError("generator didn't stop")
                try: s.g.throw(v)
                except StopIteration as e: return e is not v
                except BaseException as e:
                    if e is not v: raise
                    return False
        return _CM()
@Gen
def tag(name):
    print(f'<{name}>')
    try: yield name.upper()
    except ValueError as e: print('handled', e)
    finally: print(f'</{name}>')
with tag('b') as t: print(t)
with tag('i'): raise ValueError('inside')
try:
    with tag('u'): raise KeyError('other')
except KeyError as e: print(repr(e))
