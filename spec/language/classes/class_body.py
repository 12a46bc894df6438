# A class body is run like a function's, once, with its own names.
x = 'global'
class C:
    print('body runs')
    x = 'class'
    y = x + '!'
    squares = [n * n for n in range(4)]
    for i in range(3): pass
    if i == 2:
        def conditional(self): return 'defined'
    table = {}
    def register(table=table): table['k'] = 1
    register()
    del register
    def read(self): return x
print(C.y, C.squares, C.i, C().conditional(), C.table, hasattr(C, 'register'), C().read())
print(C.__name__, C.__module__, C.__doc__)
class D:
    """Documented."""
    try:
        z = w
    except NameError as e:
        msg = str(e)
print(D.__doc__, D.msg, hasattr(D, 'e'))
class E:
    n = 3
    try:
        bad = [n for _ in range(2)] if True else 0
    except NameError as e:
        bad = str(e)
    good = [k for k in range(n)]
print(E.bad, E.good)
def make():
    v = 'enclosing'
    class In:
        got = v
        v = got + '!'
        def m(self): return v
    return In
try:
    print(make().m(1))
except NameError as e:
    print(type(e).__name__, e)
