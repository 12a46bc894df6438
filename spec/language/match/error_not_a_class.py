# A traceback for what is no class.
def f(x):
    match x:
        case [print(end=''), _]:
            return 1

f([1, 2])
