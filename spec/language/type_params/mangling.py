# Parameters with private names.
class C:
    def f[__T](self, x: __T): return __T
print(C().f(1), C.f.__annotations__)
class D[__T]:
    def f(self): return __T
print(D().f(), D.__type_params__)
