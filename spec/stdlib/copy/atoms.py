# Code objects and weak references are copied as they are; more than five parts are refused.
import copy
import weakref


class A:
    pass


def f():
    pass


a = A()
r = weakref.ref(a)
print(copy.copy(r) is r, copy.deepcopy(r) is r, copy.copy(f.__code__) is f.__code__, copy.deepcopy([f.__code__])[0] is f.__code__)


class Six:
    def __reduce_ex__(self, protocol):
        return (Six, (), None, None, None, None)


try:
    copy.copy(Six())
except TypeError as e:
    print(e)
