# A subclass of partial shows its module and name; cached_property on a class says why it can't be kept.
import functools

class Sub(functools.partial):
    pass

print(repr(Sub(int, '10', base=2)))

class Meta(type):
    @functools.cached_property
    def prop(self):
        return 1

class C(metaclass=Meta):
    pass

try:
    C.prop
except TypeError as e:
    print(e)
