# Bounds and annotations in a class see the names of the class.
class C:
    Item = int
    def m[T: Item](self, x: Item, y: T) -> Item: pass
    type Alias = list[Item]
    type Later = After
    class Nested[T: Item]:
        pass
    After = str
print(C.m.__annotations__, C.m.__type_params__[0].__bound__)
print(C.Alias.__value__, C.Later.__value__, C.Nested.__type_params__[0].__bound__)
def outer():
    Local = float
    class D[T: Local]:
        Own = bytes
        def m[U: (T, Own, Local)](self): return T, U
    return D
D = outer()
print(D.__type_params__[0].__bound__, D.m.__type_params__[0].__constraints__, D().m())
