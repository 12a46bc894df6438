# Subclasses of ModuleType: `__init__` names the module, whatever the class is called with.
import types

class Lazy(types.ModuleType):
    def __init__(self, name, doc=None):
        super().__init__(name, doc)
        self.extra = 1

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return f'made {name}'

m = Lazy('lazy', 'what it does')
print(m, m.__name__, m.__doc__, m.extra, m.thing)

class Fixed(types.ModuleType):
    def __init__(self):
        super().__init__('fixed')

print(Fixed(), Fixed().__name__)
for f in (lambda: types.ModuleType(), lambda: types.ModuleType(1), lambda: types.ModuleType('a', 'b', 'c')):
    try:
        print(f())
    except TypeError as e:
        print(e)
