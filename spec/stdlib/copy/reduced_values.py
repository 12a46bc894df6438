# What instances of builtin types and their subclasses are taken apart into; what can't be copied.
import copy, sys
from collections import namedtuple

class S:
    __slots__ = ('b', 'a')
    def __init__(self):
        self.a, self.b = 1, 2

class T(tuple):
    pass

class I(int):
    pass

class St(set):
    pass

class Text(str):
    pass

text = Text('x')
text.note = 'n'
N = namedtuple('N', 'a b')
for v in (S(), T((1, 2)), I(5), St([1]), text, N(1, 2), range(3), slice(1, 2), frozenset([1]), T):
    print(type(v).__name__, v.__reduce_ex__(4)[1:] if not isinstance(v, type) else None)
    c = copy.copy(v)
    print(type(c) is type(v), getattr(c, 'note', None), copy.deepcopy(v) == v if not isinstance(v, S) else copy.deepcopy(v).b)
for v in ((i for i in ()), sys, sys._getframe()):
    for f in (copy.copy, copy.deepcopy):
        try:
            print(f(v))
        except TypeError as e:
            print(e)

class Odd:
    def __reduce_ex__(self, protocol):
        return 'name'

o = Odd()
print(copy.copy(o) is o, copy.deepcopy(o) is o)
