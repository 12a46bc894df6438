# An argument of a call over several lines fails.
def ident(x):
    return x

value = ident(
    [
        ident(1),
        ident(2)
        + ident('x'),
        ident(3),
    ]
)
