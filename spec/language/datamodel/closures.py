# Cells and their contents.
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    def get():
        return n
    return inc, get
inc, get = counter()
inc(); inc()
print(get(), inc.__closure__[0].cell_contents, inc.__closure__ == get.__closure__, type(inc.__closure__[0]).__name__)
inc.__closure__[0].cell_contents = 10
print(get())
def late():
    def f(): return v
    cell = f.__closure__[0]
    try:
        cell.cell_contents
    except ValueError as e:
        print(e)
    try:
        f()
    except NameError as e:
        print(e)
    v = 1
    print(cell.cell_contents, f())
    del v
    try:
        f()
    except NameError as e:
        print(e)
late()
fs = [lambda: i for i in range(3)]
print([f() for f in fs], [f() for f in [lambda i=i: i for i in range(3)]])
def make():
    def a(): return b
    def b(): return a
    return a
a = make()
print(a()() is a, [c.cell_contents.__name__ for c in a.__closure__])
