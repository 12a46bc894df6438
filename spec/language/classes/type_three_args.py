# type(name, bases, namespace) makes a class.
def hello(self): return 'hello ' + self.who
C = type('C', (), {'who': 'world', 'hello': hello})
print(C().hello(), C.__name__, C.__qualname__, C.__bases__, C.__module__)
D = type('D', (C, ), {'who': 'D'})
print(D().hello(), issubclass(D, C), type(D), D.__mro__)
made = [type(f'T{i}', (object,), {'n': i, '__len__': lambda self, i=i: i}) for i in range(3)]
print([len(t()) for t in made], made)
E = type('E', (int,), {'double': lambda self: self * 2})
print(E(4).double(), E(3) + 1)
for f in (lambda: type(), lambda: type(1, 2), lambda: type('x', (), 3), lambda: type(1, (), {}), lambda: type('x', [], {}), lambda: type('x', (1,), {})):
    try:
        f()
    except TypeError as e:
        print(e)
print(type(5), type(type), type(C()) is C, type('') is str)
C.__name__ = 'Renamed'
print(C, C.__name__, C.__qualname__)
