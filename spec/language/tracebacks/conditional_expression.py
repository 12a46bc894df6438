# A failing part of a conditional expression.
def pick(flag, a, b):
    return a.upper() if flag else b.upper()

pick(True, 'x', 1)
pick(False, 'x', 1)
