# Where the text of a property comes from.
class P(property): 'class text'
def getter(self): 'getter text'
def other(self): 'other text'
def bare(self): pass
for cls in (property, P):
    p = cls(getter)
    print(p.__doc__, p.getter(other).__doc__, p.getter(bare).__doc__, p.setter(bare).__doc__, cls(getter, doc='own').getter(other).__doc__, cls(bare).__doc__, cls().__doc__, cls(bare, doc='d').__doc__)
class Base:
    @property
    def x(self): 'base'
class Sub(Base):
    @Base.x.getter
    def x(self): 'sub'
    y = Base.x.setter(lambda s, v: None)
print(Base.x.__doc__, Sub.x.__doc__, Sub.y.__doc__)
class Slotted(property):
    __slots__ = ('foo',)
print(Slotted(doc='dropped').__doc__, Slotted(bare).__doc__)
try: Slotted(getter)
except AttributeError as e: print(e)
class WithSlot(property):
    __slots__ = ('__doc__',)
print(WithSlot(getter).__doc__, WithSlot(doc='kept').__doc__)
