# partialmethod over functions, static methods and class methods, on the instance and on the class.
import functools
import operator

class A:
    def m(self, *a, **k):
        return type(self).__name__, a, k
    p = functools.partialmethod(m, 1, b=2)
    s = functools.partialmethod(staticmethod(lambda *a: a), 5)
    c = functools.partialmethod(classmethod(lambda *a: (a[0].__name__, *a[1:])), 6)
    f = functools.partialmethod(functools.partial(m, c=3), 7)

print(A().p(3), A().s(8), A.s(8), A.c(7), A().c(8), A.p(A(), 4), A().f(9))

class Hint:
    def __length_hint__(self):
        return NotImplemented

print(operator.length_hint(Hint(), 4), 'itemgetter' in operator.__all__, len(operator.__all__) > 50)
