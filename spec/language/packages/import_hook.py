# __import__: called by hand, and replaced
print(__import__('_pk.sub.deep').__name__, __import__('_pk.sub', fromlist=['helper']).__name__, __import__('_pk', {}, {}, ['no_such']).__name__)
print(__import__('first', {'__package__': '_pk'}, None, ['one'], 1).one, __import__('', {'__package__': '_pk'}, None, ['first'], 1).__name__)
for args in (('no_such',), ('',), (1,), ('x', {}, {}, [], 1), ('x', {'__name__': 'a'}, {}, [], 1), ('math', None, None, None, -1)):
    try:
        __import__(*args)
    except Exception as e:
        print(type(e).__name__, e)
import builtins
real = builtins.__import__
def hook(name, globals=None, locals=None, fromlist=(), level=0):
    print('hook', name, fromlist, level)
    return real(name, globals, locals, fromlist, level)
builtins.__import__ = hook
import math
from _pk import first
import _pk.sub as s
builtins.__import__ = real
print(math.floor(2.5), first.one, s.__name__)
