# An OrderedDict has attributes, and keyword arguments that a dict has not.
import copy
from collections import OrderedDict

d = OrderedDict(a=1)
d.label = 'x'
print(d.__dict__, copy.copy(d).label, hasattr(d.copy(), 'label'), d.setdefault(key='b', default=2), d.setdefault('c'), d)
