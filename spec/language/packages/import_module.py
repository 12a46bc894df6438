# importlib.import_module, reload, find_spec
import importlib
import importlib.util
m = importlib.import_module('_pk.first')
print(m.__name__, importlib.import_module('.second', '_pk').result[1], importlib.import_module('..first', '_pk.sub') is m)
for args in (('no_such',), ('.first',), ('.nope', '_pk'), ('_pk.first.x',), ('...far', '_pk'), ('',)):
    try:
        importlib.import_module(*args)
    except Exception as e:
        print(type(e).__name__, e)
m.one = 'changed'
m.extra = 'stays'
print(importlib.reload(m) is m, m.one, m.extra)
print(importlib.util.find_spec('no_such'), importlib.util.find_spec('_pk.first').name, importlib.util.find_spec('_pk.sub').name)
print(importlib.util.resolve_name('.a', 'b.c'), importlib.util.resolve_name('x', None))
for name in ('math', 'sys'):
    print(getattr(importlib.import_module(name), '__name__'))
