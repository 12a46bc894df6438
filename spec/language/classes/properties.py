# Properties with setters and deleters, inherited and overridden.
class Celsius:
    def __init__(self, t=0):
        self.t = t
    @property
    def t(self):
        """degrees"""
        return self._t
    @t.setter
    def t(self, value):
        if value < -273.15:
            raise ValueError('below zero kelvin')
        self._t = value
    @t.deleter
    def t(self):
        print('deleting')
        del self._t
    @property
    def fahrenheit(self):
        return self.t * 9 / 5 + 32

c = Celsius(100)
print(c.t, c.fahrenheit, Celsius.t.__doc__)
c.t = -10
c.t += 5
print(c.t)
for action in ('c.t', 'set', 'del'):
    try:
        if action == 'c.t': c.t = -300
        elif action == 'set': c.fahrenheit = 1
        else: del c.fahrenheit
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
del c.t
try:
    c.t
except AttributeError as e:
    print(e)

class Kelvin(Celsius):
    @property
    def t(self): return super().t + 273.15
    @t.setter
    def t(self, v): self._t = v - 273.15
k = Kelvin(300)
print(round(k.t, 6), round(k._t, 6))
print(type(Celsius.t).__name__, Celsius.__dict__['t'] is Celsius.t, Celsius.t.fget(k) == k._t)
class Odd:
    write_only = property(None, lambda self, v: print('wrote', v))
    x = property(lambda self: 42)
o = Odd()
o.write_only = 3
try:
    o.write_only
except AttributeError as e:
    print(e)
print(o.x)
