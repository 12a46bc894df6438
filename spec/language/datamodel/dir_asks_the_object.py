# dir() reads `__dict__` and `__class__` as attributes, so `__getattribute__`, `__getattr__` and properties have their say.
class Logged:
    def __getattribute__(self, name):
        print('get', name)
        return object.__getattribute__(self, name)

class Slotted:
    __slots__ = ('a',)

    def __getattr__(self, name):
        print('missing', name)
        raise AttributeError(name)

class Own:
    @property
    def __dict__(self):
        return {'x': 1, 'y': 2}

class Posing:
    @property
    def __class__(self):
        return int

def shown(o):
    return [n for n in dir(o) if not n.startswith('_')]

print(shown(Logged()), shown(Slotted()), shown(Own()), shown(Posing())[:3])
print(vars(Own()), Own().__dict__, getattr(Own(), '__dict__'))
print([n for n in object.__dir__(Own()) if not n.startswith('_')])
print(isinstance(Posing(), int), type(Posing()) is Posing)
