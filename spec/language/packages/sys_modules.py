# sys.modules decides what an import gives
import sys
import _pk
class Fake:
    answer = 42
sys.modules['faked'] = Fake
import faked
from faked import answer
print(faked.answer, answer)
sys.modules['blocked'] = None
try:
    import blocked
except ImportError as e:
    print(type(e).__name__, e)
del sys.modules['_pk.first']
import _pk.first as again
print(again is _pk.first, sys.modules['__main__'].__name__, sys.modules['sys'] is sys)
import __main__
__main__.set_here = 'seen'
print(set_here, __main__ is sys.modules['__main__'])
print('_pk' in sys.modules, sys.modules.get('nope'))
try:
    from faked import nope
except ImportError as e:
    print(e)
