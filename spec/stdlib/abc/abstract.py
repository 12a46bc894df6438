# Abstract classes: what they lack, registration, __subclasshook__.
import abc

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class Ab(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    @abc.abstractmethod
    def g(self): ...
t(lambda: Ab())
class Ab2(Ab):
    def f(self): return 1
t(lambda: Ab2())
class Ab3(Ab2): g=5
t(lambda: (Ab3().f(),Ab3().g)); t(lambda: sorted(Ab.__abstractmethods__)); t(lambda: isinstance(Ab3(),Ab)); Ab.register(int)
t(lambda: isinstance(5,Ab)); t(lambda: issubclass(bool,Ab)); t(lambda: Ab.f.__isabstractmethod__)
class Cm(abc.ABC):
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
    @staticmethod
    @abc.abstractmethod
    def s(): ...
t(lambda: Cm())
class Hk(abc.ABC):
    @classmethod
    def __subclasshook__(cls,C): return hasattr(C,'quack') or NotImplemented
class Duck:
    def quack(self): pass
t(lambda: (isinstance(Duck(),Hk),isinstance(5,Hk))); t(lambda: type(Ab)); t(lambda: Ab.register(5))
