# Carets point at the operator of the failing binary operation.
def f(a, b):
    return a + 1 * (b - 3) + len('x')

def g(values):
    return [0] * 3 + f(1, values)

g('text')
