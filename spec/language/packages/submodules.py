# import of packages and the modules in them
import _pk.sub.deep.leaf
print(_pk.sub.deep.leaf.parents(), _pk.version, _pk.uno)
import _pk.second as s
print(s.result, s.__name__, s.__package__)
from _pk import second, first as f
print(second is s, f is _pk.first, f is _pk.second.first)
from _pk.sub import deep
print(deep.__name__, deep.leaf.name)
import sys
print(sorted(n for n in sys.modules if n.startswith('_pk')))
print(_pk.__doc__, _pk.__package__, type(_pk.__path__).__name__, len(_pk.__path__), _pk.__path__[0].endswith('_pk'), hasattr(f, '__path__'))
print(_pk.__file__.endswith('_pk/__init__.py'), f.__file__.endswith('_pk/first.py'))
print(_pk.__spec__.name, _pk.__spec__.parent, f.__spec__.name, f.__spec__.parent, type(f.__spec__).__name__)
print(dir(deep)[-2:])
