# A class shows the module it is given, also where its metaclass has a module of its own.
class Meta(type):
    pass

class A(metaclass=Meta):
    pass

A.__module__ = 'other'
print(A, A.__module__)
A.__qualname__ = 'Renamed'
print(A)
print(type('🐍', (), {}).__name__ == '🐍', type('🐍', (), {}))
