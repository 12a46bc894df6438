# Data and non-data descriptors: which wins over the instance.
class Data:
    def __init__(self, name): self.name = name
    def __get__(self, obj, cls=None):
        return (self.name, 'get', obj is None, cls.__name__ if cls else None)
    def __set__(self, obj, value):
        print('set', self.name, value)
    def __delete__(self, obj):
        print('delete', self.name)
class NonData:
    def __get__(self, obj, cls): return ('nd', obj is None)
class SetOnly:
    def __set__(self, obj, value): obj.__dict__['s'] = ('via', value)
class DelOnly:
    def __delete__(self, obj): print('del only')
class C:
    d = Data('d')
    n = NonData()
    s = SetOnly()
    x = DelOnly()
c = C()
print(c.d, C.d, c.n, C.n)
c.d = 1
del c.d
c.__dict__['d'] = 'own'
c.__dict__['n'] = 'own'
print(c.d, c.n)
c.s = 5
print(c.s, C.s.__class__.__name__)
del c.x
for f in (lambda: setattr(c, 'x', 1), lambda: delattr(c, 's'), lambda: delattr(c, 'n'), lambda: delattr(c, 'nope')):
    try: print(f())
    except AttributeError as e: print(e)
C.d = 'replaced'
print(C.d, c.d)
print(type(C.__dict__['n']).__name__, getattr(C, 'n'))
print(Data('q').__get__(None, int))
