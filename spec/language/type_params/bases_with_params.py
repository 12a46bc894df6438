# Bases and keywords are evaluated in the scope of the parameters.
class Base[T]:
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        print(cls.__name__, tag)
class Derived[T](Base[list[T]], tag=T):
    pass
print(Derived.__orig_bases__)
class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print(name, [b.__name__ for b in bases], sorted(k for k in ns if k.startswith('__type')))
        return super().__new__(mcls, name, bases, ns)
class M[T](metaclass=Meta):
    pass
print(M[int], type(M).__name__)
class L[T](list[T]):
    pass
print(L([1, 2]), L[int], L.__mro__)
class D[K, V](dict[K, V]):
    pass
print(D(a=1), D[str, int])
