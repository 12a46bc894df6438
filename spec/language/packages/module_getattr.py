# __getattr__ and __dir__ of a module (PEP 562)
import _lazy
print(_lazy.computed, dir(_lazy), getattr(_lazy, 'nothing', 'default'), hasattr(_lazy, 'computed'))
from _lazy import computed
print(computed)
try:
    _lazy.other
except AttributeError as e:
    print(e)
try:
    from _lazy import other
except ImportError as e:
    print(e)
