# what annotations bind: parenthesised names, a namespace of __prepare__, modules
def parenthesised():
    (no_such_global): int
    try:
        print(no_such_global)
    except NameError as e:
        print(type(e).__name__, e)

def plain():
    x: int
    try:
        print(x)
    except NameError as e:
        print(type(e).__name__, e)

parenthesised()
plain()

class Lower(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **kwds):
        return {'__annotations__': Lower()}

class C(metaclass=Meta):
    XX: 'ANNOT'

print(C.__annotations__)
class D:
    b = 1
    a: int = 2
print([k for k in vars(D) if k in ('a', 'b', '__annotations__')])
