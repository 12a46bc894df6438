# A generator expression that a builtin consumes has a frame of its own in a traceback.
def inner(x):
    return 10 // x

def outer(values):
    return sum(
        inner(v) + 1
        for v in values
        if v < 5
    )

outer([7, 3, 0])
