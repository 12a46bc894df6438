# __getattr__ and __getattribute__.
class A:
    def __init__(self): self.x = 1
    def __getattr__(self, name):
        print('getattr', name)
        if name.startswith('no'): raise AttributeError(name)
        return name.upper()
a = A()
print(a.x, a.y, hasattr(a, 'no1'), getattr(a, 'no2', 'default'))
try: a.nope
except AttributeError as e: print(e, e.name, e.obj)
class B:
    def __getattribute__(self, name):
        if name == 'z': raise AttributeError('custom')
        return ('ga', name)
    def __getattr__(self, name): return ('fallback', name)
b = B()
print(b.anything, b.z, b.__class__ , type(b).__name__)
print(len.__name__)
class P:
    @property
    def p(self): raise AttributeError('inner')
    def __getattr__(self, n): return 'from getattr ' + n
print(P().p)
class Q:
    @property
    def p(self): raise AttributeError('inner')
try: Q().p
except AttributeError as e: print(e)
class L:
    def __len__(self): return 3
    def __getattr__(self, n): return lambda *a: 99
print(len(L()), L().foo(1))
try: print(L() + 1)
except TypeError as e: print(e)
