# Subclasses of classmethod and staticmethod with an `__init__` of their own.
class named(classmethod):
    def __init__(self, function, name=None):
        super().__init__(function)
        self.name = name or function.__name__

class plain(staticmethod):
    def __init__(self, function):
        super().__init__(function)
        self.calls = 0

class C:
    @named
    def g(cls):
        return cls.__name__

    h = named(lambda cls: cls, name='other')

    @plain
    def s(x):
        return x * 2

print(C.g(), C().g(), C.h() is C, C.s(3), C().s(4))
print(C.__dict__['g'].name, C.__dict__['h'].name, C.__dict__['s'].calls, C.__dict__['g'].__func__.__name__)
for f in (lambda: classmethod(), lambda: staticmethod(1, 2), lambda: classmethod(function=1)):
    try:
        f()
    except TypeError as e:
        print(e)

class traced(staticmethod):
    def __get__(self, instance, owner=None):
        return lambda *args: ('traced', super(traced, self).__get__(instance, owner)(*args))

class bound(classmethod):
    def __get__(self, instance, owner=None):
        return 'bound', super().__get__(instance, owner)()

class D:
    s = traced(lambda x: x)

    @bound
    def g(cls):
        return cls.__name__

print(D.s(1), D().s(2), D.g, D().g)
