# What __exit__ returns decides by its truth; its arguments tell what happened.
class S:
    def __init__(self, result): self.result = result
    def __enter__(self): pass
    def __exit__(self, t, v, tb):
        self.seen = t.__name__ if t else None, v
        return self.result
for r in (True, 1, 'yes', [0], False, 0, None, '', []):
    s = S(r)
    try:
        with s: raise ValueError(repr(r))
        print('suppressed', s.seen)
    except ValueError as e:
        print('raised', e)
class Only:
    def __init__(self, *kinds): self.kinds = kinds
    def __enter__(self): return self
    def __exit__(self, t, v, tb): return t is not None and issubclass(t, self.kinds)
def attempt(e):
    with Only(KeyError, IndexError):
        raise e
        return 'not reached'
    return 'went on'
print(attempt(KeyError()), attempt(IndexError()))
try:
    attempt(ValueError('no'))
except ValueError as e:
    print(e)
def value():
    with S(True):
        return 1 // 0
print(value())
class Bad:
    def __enter__(self): pass
    def __exit__(self): pass
try:
    with Bad(): pass
except TypeError as e:
    print(e)
class Truth:
    def __bool__(self): raise OSError('truth')
try:
    with S(Truth()): raise ValueError('v')
except OSError as e:
    print(e, repr(e.__context__))
