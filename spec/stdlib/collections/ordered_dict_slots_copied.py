# Copies of an OrderedDict with slots and attributes.
import copy
from collections import OrderedDict

class O(OrderedDict):
    __slots__ = ('x', 'y')

o = O(a=1)
o.x = [1]
for c in (copy.copy(o), copy.deepcopy(o)):
    print(c, c.x, c.x is o.x, hasattr(c, 'y'))
