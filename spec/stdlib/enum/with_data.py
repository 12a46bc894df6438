# Members with data types, __new__ and __init__.
from enum import *
import enum

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class Planet(Enum):
    EARTH=(5.976e24,6.37814e6); MARS=(6.421e23,3.3972e6)
    def __init__(self,mass,radius): self.mass=mass; self.radius=radius
    @property
    def g(self): return 6.67e-11*self.mass/(self.radius**2)
t(lambda: round(Planet.EARTH.g,3)); t(lambda: Planet.MARS.mass); t(lambda: Planet.EARTH.value); t(lambda: Planet((6.421e23,3.3972e6)))
class Coord(bytes, Enum):
    def __new__(cls,value,label,unit):
        obj=bytes.__new__(cls,[value]); obj._value_=value; obj.label=label; obj.unit=unit; return obj
    PX=(0,'P.X','km'); PY=(1,'P.Y','km')
t(lambda: Coord.PY); t(lambda: Coord.PY.label); t(lambda: Coord(0))
class Meth(Enum):
    ADD='+'
    def __call__(self,a,b): return a+b
t(lambda: Meth.ADD(1,2))
class Fl(float, Enum): PI=3.14
t(lambda: Fl.PI+1); t(lambda: Fl.PI)
