# Names and texts of the methods that total_ordering makes; what singledispatch accepts, and the order of abstract classes.
import collections.abc as c
import functools
import pickle
import typing
@functools.total_ordering
class A:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v if isinstance(o, A) else NotImplemented
    def __eq__(self, o): return self.v == o.v
print(A.__le__.__name__, A.__le__.__qualname__, A.__le__.__module__, A.__le__.__doc__, repr(A.__ge__).split(' at')[0])
print(pickle.loads(pickle.dumps(A.__le__)) is A.__le__)
try: A(1) <= 3
except TypeError as e: print(e)
@functools.singledispatch
def i(arg): return 'base'
for bad in (42, lambda x: x, typing.Iterable[str], list[int]):
    try: i.register(bad)(lambda a: 1)
    except TypeError as e: print(str(e).split(' at 0x')[0])
def f1(arg: typing.Iterable[str]): pass
def f2(arg: typing.Union[int, typing.Iterable[str]]): pass
def f3(arg: int | list[int]): pass
def f4(arg: 'int | str'): return 'int or str'
def f5(arg: typing.Optional[float]): return 'of'
for f in (f1, f2, f3, f4, f5):
    try: print(i.register(f) is f)
    except TypeError as e: print(e)
print(i(3), i('s'), i(None), i(2.5), i([]), i.registry.keys() == {object, int, str, type(None), float}, i.dispatch(bool) is f4)
try: i()
except TypeError as e: print(e)
class O(c.Sized):
    def __len__(self): return 0
@functools.singledispatch
def g(arg): return 'base'
o = O()
print(g(o))
g.register(c.Iterable, lambda arg: 'iterable')
g.register(c.Container, lambda arg: 'container')
g.register(c.Sized, lambda arg: 'sized')
g.register(c.Set, lambda arg: 'set')
print(g(o))
c.Iterable.register(O)
print(g(o))
c.Container.register(O)
print(g(o))
c.Set.register(O)
print(g(o))
class P: pass
c.Iterable.register(P)
c.Container.register(P)
try: g(P())
except RuntimeError as e: print(sorted(str(e).replace(' or', '').split("'")[1::2]))
