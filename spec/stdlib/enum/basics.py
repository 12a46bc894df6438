# Members, values, names, lookup, iteration.
from enum import *
import enum

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class Color(Enum):
    RED=1; GREEN=2; BLUE=3
    CRIMSON=1
    def hi(self): return 'hi '+self.name
    @property
    def up(self): return self.name.upper()+'!'
    @classmethod
    def first(cls): return list(cls)[0]
    @staticmethod
    def st(): return 5
t(lambda: Color.RED); t(lambda: str(Color.RED)); t(lambda: Color.RED.name); t(lambda: Color.RED.value); t(lambda: Color(2))
t(lambda: Color['BLUE']); t(lambda: Color(9)); t(lambda: Color['X']); t(lambda: list(Color)); t(lambda: len(Color))
t(lambda: Color.CRIMSON is Color.RED); t(lambda: Color.RED in Color); t(lambda: 2 in Color); t(lambda: 9 in Color); t(lambda: Color.RED==1)
t(lambda: Color.RED==Color.RED); t(lambda: Color.RED<Color.GREEN); t(lambda: {Color.RED:1}[Color(1)]); t(lambda: Color.__members__)
t(lambda: Color); t(lambda: Color.RED.hi()); t(lambda: Color.RED.up); t(lambda: Color.first()); t(lambda: Color.st())
t(lambda: setattr(Color,'RED',5)); t(lambda: delattr(Color,'RED')); t(lambda: setattr(Color.RED,'value',5)); t(lambda: type(Color.RED))
t(lambda: isinstance(Color.RED,Color)); t(lambda: f'{Color.RED} {Color.RED!r:>20} {Color.RED:>12}'); t(lambda: Color.RED.RED if 0 else 1)
t(lambda: Color.PURPLE); t(lambda: bool(Color.RED)); t(lambda: list(reversed(Color))); t(lambda: [c.value for c in Color])
t(lambda: hash(Color.RED)==hash('RED')); t(lambda: Color.RED.__class__.__name__); t(lambda: sorted(Color,key=lambda c:-c.value))
t(lambda: type(Color)); t(lambda: Color()); t(lambda: Color.RED())
