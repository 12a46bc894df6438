# __prepare__ may return any mapping; the body runs in it.
class Log(dict):
    def __setitem__(self, k, v):
        print('set', k)
        super().__setitem__(k, v)
    def __getitem__(self, k):
        if k[:2] != '__': print('get', k)
        return super().__getitem__(k)
class M(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Log()
    def __new__(mcls, name, bases, ns):
        print(type(ns).__name__)
        return super().__new__(mcls, name, bases, dict(ns))
class C(metaclass=M):
    x = 1
    y = x + 1
    def f(self): pass
    del x
print(sorted(k for k in vars(C) if k[:2] != '__'))
class Auto(dict):
    n = 0
    def __missing__(self, k):
        if k.startswith('__'): raise KeyError(k)
        self.n += 1
        self[k] = self.n
        return self.n
class EnumMeta(type):
    def __prepare__(name, bases): return Auto()
class E(metaclass=EnumMeta):
    red
    green
    blue
print(E.red, E.green, E.blue)
class Map:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def keys(self): return self.d.keys()
class M2(type):
    def __prepare__(name, bases): return Map()
    def __new__(m, name, bases, ns): return super().__new__(m, name, bases, ns.d)
class D(metaclass=M2):
    a = 1
    b = [a for _ in range(2)] if False else a
print(D.a, D.b)
class M3(type):
    def __prepare__(name, bases): return Map()
try:
    class X(metaclass=M3): pass
except TypeError as e:
    print(e)
