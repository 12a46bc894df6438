# The cell of `__class__` comes to a metaclass in the namespace, and must get to type.__new__.
class Meta(type):
    def __new__(mcs, name, bases, namespace):
        print(name, type(namespace.get('__classcell__')).__name__)
        return super().__new__(mcs, name, bases, dict(namespace))


class A(metaclass=Meta):
    def f(self):
        return __class__


class B(metaclass=Meta):
    pass


print(A().f() is A, '__classcell__' in vars(A))


class Losing(type):
    def __new__(mcs, name, bases, namespace):
        namespace.pop('__classcell__')
        return super().__new__(mcs, name, bases, namespace)


class Spoiling(type):
    def __new__(mcs, name, bases, namespace):
        namespace['__classcell__'] = 3
        return super().__new__(mcs, name, bases, namespace)


class Twice(type):
    def __new__(mcs, name, bases, namespace):
        first = super().__new__(mcs, name, bases, namespace)
        super().__new__(mcs, name + '2', bases, namespace)
        return first


for meta in Losing, Spoiling, Twice:
    try:
        class C(metaclass=meta):
            def f(self):
                return __class__
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e)


class Looking(type):
    def mro(cls):
        print(sorted(k for k in cls.__dict__ if not k.startswith('_')))
        return super().mro()


class D(metaclass=Looking):
    def g(self):
        pass


class Slotted:
    __slots__ = ('a', '__dict__')


class Weak:
    __slots__ = ('__weakref__',)


print([[k for k in vars(c) if k in ('a', '__dict__', '__weakref__')] for c in (Slotted, Weak, B)])
