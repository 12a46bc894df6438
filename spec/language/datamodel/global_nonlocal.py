# global and nonlocal in all places.
g = 1
def f():
    global g, newg
    g += 1
    newg = 'n'
    def inner():
        global g
        g += 10
        return g
    return inner()
print(f(), g, newg)
def outer():
    a, b = 1, 2
    def mid():
        nonlocal a
        a += 1
        def inn():
            nonlocal a, b
            a, b = a * 10, b * 10
            return a, b
        return inn()
    return mid(), a, b
print(outer())
class C:
    global cg
    cg = 'from class'
    def m(self):
        global cg
        cg += '!'
C().m(); print(cg, hasattr(C, 'cg'))
def loop():
    global i
    for i in range(3): pass
    import sys as _
    global imp
    import math as imp
    global cls, fn
    class cls: pass
    def fn(): pass
loop(); print(i, imp.__name__, cls.__qualname__, fn.__qualname__)
def shadow():
    print = lambda *a: 'shadowed'
    return print('x')
print(shadow())
def dele():
    global tmp
    tmp = 1
    del tmp
dele()
print('tmp' in globals())
def unb():
    try: g
    except UnboundLocalError as e: print(e)
    g = 2
unb()
def comp(): return [(lambda: nl)() for nl in range(2)], [nl2 for nl2 in range(2)]
print(comp())
x = 'g'
def o():
    x = 'o'
    class K:
        x = 'k'
        def m(self): return x
        y = x
    return K().m(), K.y
print(o())
exec('g = 99'); print(g)
globals()['dyn'] = 5; print(dyn)
