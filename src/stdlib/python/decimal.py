from _decimal import *
from _decimal import __version__, __libmpdec_version__, _set_tuple
from collections import namedtuple as _namedtuple
from collections.abc import MutableMapping as _MutableMapping
import numbers as _numbers

DecimalTuple = _namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')
_set_tuple(DecimalTuple)
_numbers.Number.register(Decimal)
_MutableMapping.register(SignalDict)
del SignalDict, _MutableMapping, _namedtuple, _numbers, _set_tuple
