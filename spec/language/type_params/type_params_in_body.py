# The class body sees the parameters; __type_params__ is set in it.
class C[T, *Ts]:
    print(__type_params__)
    here = T
    t = [T for _ in range(2)]
    def m(self):
        return T, Ts
    def same[U](self, x: U = T) -> T: return U
print(C.here, C.t, C().m(), C.same.__defaults__, C.same.__annotations__)
C.__type_params__ = ()
print(C.__type_params__, int.__type_params__)
class Plain: pass
print(Plain.__type_params__)
