# singledispatch over classes, unions, annotations and abstract classes.
from functools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

@singledispatch
def show(x): return f'object {x}'
@show.register
def _(x:int): return f'int {x}'
@show.register(list)
def _(x): return f'list {len(x)}'
@show.register(float)
@show.register(complex)
def _(x): return 'num'
@show.register
def _(x: str | bytes): return 'text'
t(lambda: (show(1),show([1,2]),show('a'),show(2.5),show(1j),show(None),show(True),show(b'')))
t(lambda: show.dispatch(bool) is show.dispatch(int)); t(lambda: show()); t(lambda: sorted(c.__name__ for c in show.registry))
t(lambda: show.register(5)); t(lambda: show.register(lambda x:x)); t(lambda: show.__name__)
import collections.abc
@show.register(collections.abc.Mapping)
def _(x): return 'mapping'
t(lambda: show({})); t(lambda: show(collections.OrderedDict()))
