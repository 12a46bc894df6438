# Copies and pickles of iterators, exceptions with fields, OrderedDicts and bytearrays with attributes.
import copy
import pickle
from collections import OrderedDict

for make in (lambda: iter([1, 2, 3]), lambda: iter((1, 2)), lambda: iter('abc'), lambda: iter({1: 2, 3: 4}), lambda: iter({1: 2}.items()), lambda: iter(range(4)),
             lambda: reversed([1, 2, 3]), lambda: iter({7})):
    it = make()
    next(it)
    print(list(copy.copy(it)), list(pickle.loads(pickle.dumps(it))), list(it))

for e in (ImportError('a', name='n', path='p'), AttributeError('a', name='n', obj=3), OSError(2, 'no', 'file'), OSError(2, 'no'), KeyError(1)):
    e.extra = 5
    for c in (copy.copy(e), pickle.loads(pickle.dumps(e))):
        print(repr(c), vars(c), getattr(c, 'name', None), getattr(c, 'path', None), getattr(c, 'filename', None))

class Data(bytearray):
    pass

d = Data(b'abc')
d.label = 'x'
c = copy.copy(d)
print(c, c.label, type(c).__name__)

o = OrderedDict(a=1, b=2)
print(o.__reduce__()[:4], pickle.loads(pickle.dumps(o)), OrderedDict.fromkeys('ab', value=3))
