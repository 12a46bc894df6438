# What unpacking something that is no iterable or mapping in a call says.
def f(*args, **kwargs):
    return args, kwargs

def g(a, b=2):
    return a, b

class NoIter:
    pass

cases = [
    lambda: f(*1),
    lambda: f(**1),
    lambda: f(*None),
    lambda: f(**[1, 2]),
    lambda: f(**{1: 2}),
    lambda: f(**{'a': 1}, a=2),
    lambda: f(**{'a': 1}, **{'a': 2}),
    lambda: g(1, a=2),
    lambda: g(*[1, 2], **{'b': 3}),
    lambda: g(**{'a': 1, 'z': 2}),
    lambda: print(*1),
    lambda: len(*[]),
    lambda: f(*NoIter()),
    lambda: f(1, *2),
    lambda: f(x=1, **5),
]
for c in cases:
    try:
        print(c())
    except TypeError as e:
        print(e)
