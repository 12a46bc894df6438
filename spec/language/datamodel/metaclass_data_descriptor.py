# A descriptor of the metaclass with only __set__ guards the name; the class's own value is read.
class Set:
    def __init__(self, n): self.n = n
    def __set__(self, obj, v): print('set', v)
class Meta(type): pass
class X(metaclass=Meta): pass
X.a = 42
Meta.a = Set('a')
print(X.a)
X.a = 5
print(X.a, Meta.a.n)
class Y(metaclass=Meta): pass
print(Y.a is Meta.a)
