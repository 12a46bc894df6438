# Decorators within a class, under property and classmethod.
def twice(f):
    def g(self, *a):
        f(self, *a)
        return f(self, *a)
    return g

def check(kind):
    def wrap(f):
        def g(self, value):
            if not isinstance(value, kind):
                raise TypeError(f'{f.__name__} wants {kind.__name__}, got {type(value).__name__}')
            return f(self, value)
        return g
    return wrap

class Box:
    def __init__(self):
        self.items = []
    @twice
    def put(self, x):
        self.items.append(x)
        return len(self.items)
    @check(int)
    def limit(self, value):
        return value + 1
    @property
    @twice
    def count(self):
        return len(self.items)
    @classmethod
    @twice
    def name(cls):
        return cls.__name__

b = Box()
print(b.put(1), b.put(2), b.items)
print(b.limit(4), b.count, Box.name())
try:
    b.limit('no')
except TypeError as e:
    print(e)
