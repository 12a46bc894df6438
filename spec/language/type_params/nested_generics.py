# Generic functions and classes in one another, in loops and as closures.
def make[T](x: T):
    class Inner[U]:
        def pair[V](self, v: V):
            return (T, U, V)
    return Inner
I = make(1)
print(I().pair(2), I.__qualname__)
fs = []
for i in range(3):
    def f[T](): return T, i
    fs.append(f)
print([g()[1] for g in fs], fs[0]()[0] is fs[1]()[0], fs[0]()[0] is fs[0].__type_params__[0])
def gen[T](n: T):
    for i in range(n):
        yield T, i
print([str(t) for t, _ in gen(2)])
