# __builtins__: what exec puts into a dict, and what a dict brings along
import builtins
ns = {}
exec('a = len("xy")', ns)
print(sorted(ns), ns['__builtins__']['len'] is len, type(ns['__builtins__']).__name__)
own = {'__builtins__': {'print': lambda *a: builtins.print('own', *a)}}
exec('print(1)\ndef f(): print(2)', own)
own['f']()
try:
    exec('len("x")', own)
except NameError as e:
    print(e)
exec('import builtins as b\nb.added = 5', {})
print(added, __builtins__ is builtins, __builtins__.added)
del builtins.added
own['__builtins__'] = builtins
exec('print(len("abc"))', own)
