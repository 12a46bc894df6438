# Names of a class body are not seen by its functions, but by its first iterables.
x = 'global x'
class C:
    x = 'class x'
    def direct(self): return x
    def via_self(self): return self.x
    lam = lambda self: x
    lst = [x for _ in range(1)]
    src = ['a', 'b']
    from_src = [s + '!' for s in src]
    default = (lambda v=x: v)()
    gen = list(s for s in src)
    cond = [s for s in src if s != 'a']
print(C().direct(), C().via_self(), C().lam(), C.lst, C.from_src, C.default, C.gen, C.cond)
def f():
    x = 'f x'
    class D:
        before = x
        x = 'D x'
        def get(self): return x
    return D.before, D().get()
try:
    print(f())
except NameError as e:
    print(e)
def g():
    y = 'g y'
    class E:
        def get(self): return y
        inner = y
    y = 'g y later'
    return E().get(), E.inner
print(g())
class Outer:
    v = 1
    class Inner:
        try:
            w = v
        except NameError as e:
            w = str(e)
print(Outer.Inner.w)
class Del:
    t = 1
    del t
    t2 = x
print(hasattr(Del, 't'), Del.t2)
class Loops:
    total = 0
    for i in range(4): total += i
    del i
print(Loops.total, hasattr(Loops, 'i'))
