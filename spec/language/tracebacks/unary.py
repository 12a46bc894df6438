# A failing unary operator.
def negate(x):
    return 1 + -x

negate(1.5)
negate([])
