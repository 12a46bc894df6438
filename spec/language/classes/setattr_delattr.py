# __setattr__ and __delattr__ intercept every write and deletion.
class Frozen:
    def __init__(self, x): object.__setattr__(self, 'x', x)
    def __setattr__(self, name, value): raise AttributeError(f'cannot set {name} to {value!r}')
    def __delattr__(self, name): raise AttributeError(f'cannot delete {name}')
f = Frozen(1)
def inc(): f.x += 1
def dele(): del f.x
for act in (inc, dele, lambda: setattr(f, 'y', 2), lambda: delattr(f, 'y')):
    try:
        act()
    except AttributeError as e:
        print(e)
print(f.x)
class Typed:
    kinds = {'n': int, 's': str}
    def __setattr__(self, name, value):
        if not isinstance(value, self.kinds[name]):
            raise TypeError(f'{name}: {type(value).__name__}')
        super().__setattr__(name, value)
t = Typed()
t.n = 1
t.s = 'a'
for k, v in (('n', 'x'), ('s', 1), ('zzz', 0)):
    try:
        setattr(t, k, v)
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)
print(t.__dict__)
class Log:
    def __delattr__(self, name):
        print('deleting', name)
        object.__delattr__(self, name)
l = Log()
l.a = 1
del l.a
try:
    del l.a
except AttributeError as e:
    print(e)
