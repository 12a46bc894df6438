# Iteration, subclasses, patterns, abstract classes and buffers elsewhere.
from array import array, typecodes, ArrayType
import copy, io, pickle, struct
a = array('i', [1, 7, 3])
m = mm = memoryview(b'')
print(list(reversed(a)), sum(a), max(a), sorted(a, reverse=True), [*a], iter(a).__class__)
class Sub(array):
    def __new__(cls, *args): return super().__new__(cls, 'i', *args)
    def total(self): return sum(self)
s = Sub([1, 2]); print(s, s.total(), type(s[:1]), type(s + s))
s.x = 5; print(s.x, pickle.loads(pickle.dumps(array('d', [1.5]))))
match a:
    case [x, *_]: print('seq', x)
print(array('d', [float('nan')]) == array('d', [float('nan')]), array('f', [0.1])[0], array('i').buffer_info()[1])
import collections.abc
print(isinstance(a, collections.abc.MutableSequence), array[int], a.__len__(), dir(a)[-20:])
class Idx:
    def __index__(self): return 3
x = array('i', [Idx(), 4]); x.append(Idx()); x[0] = Idx(); print(x, x[Idx().__index__() - 3])
print(array('q', [2**62, -2**63]), array('Q', [2**64 - 1]), array('I', [2**32 - 1]))
del m, mm
a.clear(); print(a, bool(a), len(a))
import base64, hashlib, binascii, zlib
z = array('B', b'hello')
print(base64.b64encode(z), hashlib.md5(z).hexdigest(), binascii.hexlify(z), zlib.crc32(z))

