# An assertion with a message and carets.
def check(xs):
    assert all(x > 0 for x in xs), f'not positive: {xs}'

check([1, -2])
