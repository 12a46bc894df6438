# Data descriptors win over the instance, the instance over non-data descriptors.
class Data:
    def __get__(self, obj, owner): return f'data get {obj is not None} {owner.__name__}'
    def __set__(self, obj, v): print('data set', v)
    def __delete__(self, obj): print('data delete')
class NonData:
    def __get__(self, obj, owner): return 'non-data get'
class SetOnly:
    def __set__(self, obj, v): obj.__dict__['s'] = ('via set', v)
class C:
    d = Data()
    n = NonData()
    s = SetOnly()
c = C()
print(c.d, c.n, C.d, C.n, type(c.s).__name__)
c.__dict__.update(d='inst', n='inst')
print(c.d, c.n)
c.d = 1
del c.d
c.n = 'overwritten'
c.s = 3
print(c.n, c.s, c.__dict__)
try:
    del c.s
except AttributeError as e:
    print(e)
c2 = C()
c2.plain = Data()
print(type(c2.plain).__name__)
class Lazy:
    def __init__(self, f): self.f, self.name = f, f.__name__
    def __get__(self, obj, owner):
        print('computing')
        v = obj.__dict__[self.name] = self.f(obj)
        return v
class L:
    @Lazy
    def value(self): return 42
l = L()
print(l.value, l.value)
