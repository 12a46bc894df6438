# A traceback points at the guard.
def f(x):
    match x:
        case int(n) if n / (n - n):
            return 1
        case _:
            return 2

f('x')
f(3)
