# The order in which attributes are looked for.
class Desc:
    def __init__(self, tag, data): 
        self.tag = tag
        if data: self.__class__ = DataDesc
    def __get__(self, o, c): return f'{self.tag}.get'
class DataDesc(Desc):
    def __set__(self, o, v): print(self.tag, 'set', v)
class Meta(type):
    a = Desc('meta a', False)
    b = Desc('meta b', True)
    c = 'meta c'
    d = 'meta d'
class Base(metaclass=Meta):
    a = 'base a'
    b = 'base b'
    e = Desc('base e', False)
    f = Desc('base f', True)
class C(Base):
    c = 'class c'
    g = Desc('class g', False)
c = C()
c.__dict__.update(e='own e', f='own f', g='own g', a='own a')
print(C.a, C.b, C.c, C.d, C.e, C.f, C.g)
print(c.a, c.b, c.c, c.e, c.f, c.g)
try: c.d
except AttributeError as e: print(e)
C.b = 'new'
C.a = 'new'
print(C.a, C.__dict__.get('b'), C.__dict__.get('a'))
c.f = 1; c.g = 2
print(c.f, c.g)
