# Unpacking in a call that fails.
def f(a, b, c):
    return a, b, c

args = [1, 2]
opts = {'c': 3, 'd': 4}
f(*args, **opts)
