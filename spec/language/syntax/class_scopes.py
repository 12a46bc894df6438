# Class bodies run in order; their names are not seen from methods.
x = 'global'
def f():
    x = 'local'
    class C:
        print(x)
        x = 'class'
        print(x)
        def m(self): return x
        n = x
        y = [x for _ in range(1)]
        del x
        print(x)
    return C
c = f()
print(c().m(), c.n, c.y, hasattr(c, 'x'))
class D:
    a = 1
    b = a + 1
    def g(self, v=a): return v
    for i in range(3): pass
    if True: cond = 'yes'
    try: 1 / 0
    except ZeroDivisionError as e: err = str(e)
    with type('M', (), {'__enter__': lambda s: s, '__exit__': lambda *a: None})() as m: pass
    import sys as mod
    global gname
    gname = 'made global'
    locals()['dyn'] = 'dynamic'
    print(sorted(k for k in locals() if k[:2] != '__'))
print(D.b, D().g(), D.i, D.cond, D.err, hasattr(D, 'e'), D.mod.__name__, gname, D.dyn)
class E:
    global G
    class G: pass
    nonlocal_ = 1
print(G.__qualname__, E.__dict__.get('G'))
def nl():
    v = 1
    class F:
        nonlocal v
        v = 2
        w = v
    return v, F.w, hasattr(F, 'v')
print(nl())
class H(D if D else object, *[], **{}): pass
print(H.__bases__)
print(type('X', (), dict(a=1)).a, [type(n, (), {}).__name__ for n in 'AB'])
class Dup:
    def f(self): return 1
    def f(self): return 2
print(Dup().f())
class Self:
    this = 'x'
    try: Self
    except NameError as e: print(e)
