# the type of functions, called: code with other names, defaults and cells
FunctionType = type(lambda: 0)
CellType = type((lambda x: lambda: x)(1).__closure__[0])
def t(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
def f(a, b=2):
    return a, b, g
g = 1
t(lambda: FunctionType(f.__code__, globals())(5, 6))
t(lambda: FunctionType(f.__code__, globals(), 'named', (9,))(5))
t(lambda: FunctionType(f.__code__, globals(), 'named').__name__)
t(lambda: FunctionType(f.__code__, globals())(5))
t(lambda: FunctionType(1, {}))
t(lambda: FunctionType(f.__code__, 5))
t(lambda: FunctionType(f.__code__, {}, 5))
t(lambda: FunctionType(f.__code__, {}, None, 5))
def outer():
    x = 1
    def inner():
        return x
    return inner
code = outer().__code__
t(lambda: FunctionType(code, globals()))
t(lambda: FunctionType(code, globals(), closure=(CellType(7),))())
t(lambda: FunctionType(code, globals(), None, None, 5))
t(lambda: FunctionType(code, globals(), None, None, (1,)))
t(lambda: FunctionType(code, globals(), None, None, ()))
made = compile('def h(): return zz', 'x', 'exec').co_consts[0]
t(lambda: FunctionType(made, {'zz': 3})())
t(lambda: CellType().cell_contents)
t(lambda: CellType(3).cell_contents)
