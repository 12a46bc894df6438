# The docstrings of a namedtuple's fields can be written.
from collections import namedtuple

P = namedtuple('P', 'x y')
print(P.x.__doc__, '|', P.__doc__)
P.x.__doc__ = 'The abscissa'
P.__doc__ += ': a point'
print(P.x.__doc__, '|', P.y.__doc__, '|', P.__doc__)
