# Flags of the module show unknown bits as a number; an alias of a name that is taken is refused.
from enum import KEEP, Enum, Flag, IntFlag, global_enum


@global_enum
class Lights(IntFlag, boundary=KEEP):
    LOW = 1
    FOG = 2


@global_enum
class Modes(Flag, boundary=KEEP):
    R = 1
    W = 2


print(repr(Lights(9)), repr(Lights(11)), repr(Lights(8)), str(Lights(9)), repr(LOW))
print(repr(Modes(9)), repr(Modes(12)), str(Modes(9)), str(Modes(0)))


class Color(Enum):
    RED = 1
    BLUE = 3


Color.RED._add_alias_('ROJO')
Color.RED._add_alias_('RED')
print(Color.ROJO, list(Color.__members__))
try:
    Color.RED._add_alias_('BLUE')
except NameError as e:
    print(e)
print(Color.BLUE)
