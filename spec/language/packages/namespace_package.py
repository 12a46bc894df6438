# a folder without __init__.py is a package too
import _ns.inner.mod
from _ns.inner.mod import value
print(value, _ns.inner.mod.__package__, _ns.__name__, _ns.__doc__, len(list(_ns.__path__)))
try:
    from _ns import nothing
except ImportError as e:
    print(type(e).__name__, e)
try:
    import _ns.absent
except ImportError as e:
    print(type(e).__name__, e, e.name)
