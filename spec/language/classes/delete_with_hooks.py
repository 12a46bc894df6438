# deleting what is not there, with __slots__ and with hooks of the class
class Slots:
    __slots__ = ('x',)

class Hooked:
    __slots__ = ('x',)
    def __delattr__(self, name):
        print('del', name)
        object.__delattr__(self, name)
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)

for make in (Slots, Hooked):
    o = make()
    for act in (lambda: delattr(o, 'nope'), lambda: delattr(o, 'x'), lambda: setattr(o, 'nope', 1)):
        try:
            act()
        except AttributeError as e:
            print(e)
