# __set_name__ is called for what the class body binds.
class D:
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = name
class C:
    a = D()
    b = D()
C.c = D()
print(hasattr(C.__dict__['c'], 'name'), C.a.name)
class Bad:
    def __set_name__(self, owner, name): raise ValueError('bad')
try:
    class E:
        x = Bad()
except ValueError as e:
    print(e, e.__notes__)
T = type('T', (), {'q': D()})
class W:
    __set_name__ = None
try:
    class F:
        w = W()
except TypeError as e: print(e, e.__notes__)
