# A warning tells the line of the code that it comes from, also where that is hot.
import operator
import warnings


def test(x):
    if x:
        return 1
    return 2


def both(x, y):
    return x and y


def invert(x):
    return operator.invert(x)


def make(x):
    return bool(x)


def all_of(x):
    return test(x), both(x, 1), make(x)


def run(n, x):
    r = None
    for _ in range(n):
        r = all_of(x)
    return r


for k in range(300):
    run(3, k)
    invert(k)
warnings.simplefilter('always')
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(run(2, NotImplemented), invert(True))
print([(w.category.__name__, w.lineno, str(w.message)[:30]) for w in seen])
