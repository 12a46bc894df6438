# A traceback points at the value of a pattern.
class C:
    pass

def f(x):
    match x:
        case C.missing:
            return 1

f(1)
