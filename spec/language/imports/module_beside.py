# A module that lies beside the script is run once and shared.
print('script', __name__)
import _tools
import _tools as again
from _tools import counter, bump
print(_tools is again, _tools.__name__, _tools.helper(2))
bump()
bump()
print(counter, _tools.counter)
_tools.counter = 100
print(bump(), _tools.counter, counter)
_tools.extra = 'set from outside'
print(again.extra, hasattr(_tools, 'missing'))
try:
    _tools.missing
except AttributeError as e:
    print(e)
try:
    from _tools import missing
except ImportError as e:
    print(str(e).split(' (')[0])
print(_tools.Shape('sq'), _tools.Shape.__module__, _tools.bump.__module__, _tools.__doc__)
def late():
    import _tools
    return _tools.counter
print(late())
del _tools
try:
    _tools
except NameError as e:
    print(e)
print(again.helper(1))
