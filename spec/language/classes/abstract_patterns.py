# Abstract methods by NotImplementedError.
class Shape:
    def area(self):
        raise NotImplementedError(f'{type(self).__name__}.area')
    def describe(self):
        return f'{type(self).__name__} with area {self.area():.2f}'
class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return 3.14159 * self.r ** 2
class Blob(Shape): pass
for s in (Square(2), Circle(1), Blob(), Shape()):
    try:
        print(s.describe())
    except NotImplementedError as e:
        print(type(e).__name__, e, isinstance(e, RuntimeError))
class Bare(Shape):
    def area(self): raise NotImplementedError
try:
    Bare().describe()
except NotImplementedError as e:
    print(repr(e), str(e) == '')
class NoInstances:
    def __new__(cls):
        if cls is NoInstances: raise TypeError('abstract')
        return super().__new__(cls)
class Concrete(NoInstances): pass
print(type(Concrete()).__name__)
try:
    NoInstances()
except TypeError as e:
    print(e)
