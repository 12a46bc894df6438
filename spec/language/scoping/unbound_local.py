# Assignment anywhere in a function makes the name local everywhere in it.
x = 'global'
def a():
    print(x)
    x = 1
def b(flag):
    if flag: y = 1
    return y
def c():
    x += 1
def d():
    for i in []: pass
    return i
def e():
    z = 1
    del z
    return z
def f():
    del nothing
    nothing = 1
def g():
    try:
        raise ValueError
    except ValueError as err: pass
    return err
def h():
    return len2
    import math as len2
def i():
    inner()
    def inner(): pass
def j():
    with open_ as open_: pass
def k():
    print((w, w := 1))
def l():
    [q for q in range(3)]
    return q
def m():
    x: int
    return x
for fn in (a, lambda: b(False), c, d, e, f, g, h, i, j, k, l, m):
    try:
        fn()
    except NameError as err:
        print(type(err).__name__, err)
print(b(True), x)
