# Reads and writes over three levels, with equal names on each.
v = 'module'
def a():
    v = 'a'
    def b():
        def c():
            return v
        return c()
    def d():
        v = 'd'
        def e():
            nonlocal v
            v = 'e'
        e()
        return v
    def g():
        global v
        old = v
        v = 'set by g'
        return old
    return b(), d(), g(), v
print(a(), v)
def params(v):
    def inner(v=v):
        v = v + '!'
        return v
    return inner(), inner('x'), v
print(params('p'))
def same():
    def same(): return 'inner same'
    return same()
print(same())
def order():
    def first(): return second()
    def second(): return 'second'
    return first()
print(order())
def accumulate():
    out = []
    for i in range(3):
        def f(i=i):
            out.append(i)
            return out
        f()
    return out
print(accumulate())
def conditional(flag):
    if flag:
        def g(): return 'yes'
    else:
        def g(): return 'no'
    return g()
print(conditional(True), conditional(False))
