# What cmp_to_key gives, and partial objects whose state is set.
from functools import cmp_to_key, partial, singledispatch

K = cmp_to_key(mycmp=lambda a, b: b - a)
k = K(3)
print(k.obj, k < K(4), k > K(4), k == K(3), k <= K(3), sorted([1, 3, 2], key=K))
for f in (lambda: k < 4, lambda: hash(k), lambda: K(), lambda: cmp_to_key()):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)


def show(*args, **kwargs):
    return args, kwargs


p = partial(show, 1, a=2)
p.label = 'x'
print(p.__reduce__()[2][1:])
q = partial(show)
q.__setstate__((show, (5,), {'b': 6}, {'label': 'y'}))
print(q(7), q.label)
p.keywords[3] = 4
print(repr(p).partition('>')[2])
try:
    p()
except TypeError as e:
    print(e)
try:
    q.__setstate__((1,))
except TypeError as e:
    print(e)


@singledispatch
def describe(v):
    return 'other'


from collections.abc import Sized, Iterable, Container, Mapping


@describe.register
def _(v: Sized):
    return 'sized'


@describe.register
def _(v: Mapping):
    return 'mapping'


@describe.register(bool)
def _(v):
    return 'bool'


class Own:
    def __len__(self):
        return 0


print(describe({}), describe([]), describe(True), describe(1), describe(Own()))
describe.register(Iterable, lambda v: 'iterable')
try:
    print(describe([1]))
except RuntimeError as e:
    print('ambiguous')
