# the names that a module begins with
print([k for k in globals() if k.startswith('__')])
print(__name__, __package__, __spec__, __annotations__, __cached__, __doc__)
import _pk.first
print(sorted(k for k in vars(_pk.first) if k.startswith('__')))
print(__builtins__.__name__, type(_pk.first.__builtins__).__name__, _pk.first.__builtins__['len'] is len)
