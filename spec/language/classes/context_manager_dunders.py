# __enter__ and __exit__ are looked up on the type.
class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name.upper()
    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind and kind.__name__, value, tb is not None)
        return self.swallow
with CM('a') as x:
    print(x)
with CM('b', True):
    raise ValueError('swallowed')
try:
    with CM('c'):
        1 / 0
except ZeroDivisionError as e:
    print('seen', e)
class NoEnter:
    def __exit__(self, *a): pass
class NoExit:
    def __enter__(self): pass
class Neither: pass
for k in (NoEnter, NoExit, Neither):
    try:
        with k(): pass
    except TypeError as e:
        print(e)
n = Neither()
n.__enter__ = lambda: 1
n.__exit__ = lambda *a: 1
try:
    with n: pass
except TypeError as e:
    print(e)
