# Signatures of what descriptors make callable, positional-only arguments given by name, classes asked while they are made.
import abc
import functools
import inspect


def show(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


class ByClass:
    @classmethod
    def __call__(cls, a):
        pass


class ByStatic:
    @staticmethod
    def __call__(a, b=1):
        pass


class ByPart:
    __call__ = functools.partialmethod(lambda self, x, y: 0, 2)


class StaticInit:
    __init__ = staticmethod(lambda a, b: None)


class Meta(type):
    def __call__(cls, q, *, w=1):
        return super().__call__()


class Made(metaclass=Meta):
    def __init__(self, z):
        pass


for obj in (ByClass(), ByStatic(), ByPart(), StaticInit, Made):
    print(inspect.signature(obj))


def f(a, b=1, c=2, /, d=42, *, e=4):
    pass


s = inspect.signature(f)
show(lambda: s.bind(1, 2, c=3))
show(lambda: s.bind(1, b=1, c=3))
show(lambda: s.bind(1, z=1, b=4))
show(lambda: s.bind(a=1))
show(lambda: s.bind(1, d=3, e=5))


class Shape(abc.ABC):
    def __init_subclass__(cls):
        print(cls.__name__, inspect.isabstract(cls))

    @abc.abstractmethod
    def area(self):
        pass


class Open(Shape):
    pass


class Closed(Shape):
    def area(self):
        return 1


print(inspect.isabstract(Shape), inspect.isabstract(Open), inspect.isabstract(Closed))


class Answers:
    def __getattr__(self, name):
        return 3

    def method(self):
        pass


print([name for name, value in inspect.getmembers(Answers(), inspect.ismethod)])
