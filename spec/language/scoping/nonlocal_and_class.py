# nonlocal past a class body, and __class__ cells beside other cells.
def outer():
    n = 0
    class C:
        n = 'class n'
        def bump(self):
            nonlocal n
            n += 1
            return n
        def klass(self): return __class__.__name__, n
    c = C()
    c.bump(); c.bump()
    return n, C.n, c.klass()
print(outer())
def writer():
    v = 'v'
    class W:
        nonlocal v
        v = 'written by the class body'
        w = v
    return v, hasattr(W, 'v'), W.w
print(writer())
def two():
    a, b = 1, 2
    def f():
        nonlocal a
        a, local = b, a
        def g():
            nonlocal b
            b = a + local
        g()
        return a, local
    return f(), a, b
print(two())
def recursive():
    calls = 0
    def fib(n):
        nonlocal calls
        calls += 1
        return n if n < 2 else fib(n - 1) + fib(n - 2)
    return fib(12), calls
print(recursive())
def make(n):
    return (lambda: n), (lambda v: (n := v)), (lambda: n)
get, local_set, get2 = make(1)
print(local_set(9), get(), get2())
