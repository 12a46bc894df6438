# What the mixin methods of Generator and Coroutine throw.
from collections.abc import Coroutine, Generator

class G(Generator):
    def send(self, value): return value
    def throw(self, typ, val=None, tb=None): super().throw(typ, val, tb)

class C(Coroutine):
    def send(self, value): return value
    def throw(self, typ, val=None, tb=None): super().throw(typ, val, tb)
    def __await__(self): yield

for cls in (G, C):
    for args in ((ValueError,), (ValueError('x'),), (ValueError, ValueError('y'))):
        try:
            cls().throw(*args)
        except ValueError as e:
            print(cls.__name__, repr(e))
    print(cls().close())
