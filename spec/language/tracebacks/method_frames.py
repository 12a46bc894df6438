# Methods, super, properties and operators of classes.
class Base:
    def __init__(self, v):
        self.v = v

    @property
    def half(self):
        return self.v / 2

    def __add__(self, other):
        return Base(self.half + other.half)

class Derived(Base):
    @property
    def half(self):
        return super().half

(Derived(4) + Base(2)) + Derived('x')
