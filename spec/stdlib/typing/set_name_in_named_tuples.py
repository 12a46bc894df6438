# NamedTuple calls __set_name__ of what stands in the class and of defaults; fields as list and keywords are refused.
from typing import NamedTuple


class Named:
    def __set_name__(self, owner, name):
        self.name = name


class Pair(NamedTuple):
    first: object = Named()
    other = Named()


print(Pair().first.name, Pair.other.name, Pair._fields)


class Wrong:
    def __set_name__(self, owner, name):
        raise ValueError('no')


try:
    class Bad(NamedTuple):
        v = Wrong()
except ValueError as e:
    print(e, e.__notes__)
try:
    NamedTuple('N', [('x', int)], y=int)
except TypeError as e:
    print(e)
