from _decimal import *
from _decimal import __version__, __libmpdec_version__, _set_tuple, SignalDict as _SignalDict
from collections import namedtuple as _namedtuple
from collections.abc import MutableMapping as _MutableMapping
import numbers as _numbers

del SignalDict
DecimalTuple = _namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')
_set_tuple(DecimalTuple)
_numbers.Number.register(Decimal)
_MutableMapping.register(_SignalDict)
