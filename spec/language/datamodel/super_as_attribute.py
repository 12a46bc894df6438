# An unbound super object in a class binds to the instance.
class A:
    def m(self): return 'A' + self.__class__.__name__
class auto(type):
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        setattr(cls, f'_{name}__super', super(cls))
class B(A, metaclass=auto):
    def m(self): return 'B' + self.__super.m()
class C(B):
    def m(self): return 'C' + self.__super.m()
print(C().m(), C._C__super, B._B__super.__self__)
