# isinstance of tuples of classes in hot code: written there, kept elsewhere, nested, with hooks, and wrong ones.
from abc import ABC


class A:
    pass


class B(A):
    pass


class Even(type):
    def __instancecheck__(cls, v):
        return isinstance(v, int) and v % 2 == 0


class E(metaclass=Even):
    pass


class D(ABC):
    pass


D.register(B)
KINDS = (int, str)
NESTED = ((int, (str,)), A)


def count(values):
    out = [0] * 9
    for v in values:
        out[0] += isinstance(v, (int, str))
        out[1] += isinstance(v, (A,))
        out[2] += isinstance(v, KINDS)
        out[3] += isinstance(v, NESTED)
        out[4] += isinstance(v, (float, E, bool))
        out[5] += isinstance(v, (D, type(None)))
        out[6] += not isinstance(v, (list, tuple, dict, set))
        out[7] += isinstance(v, ())
        out[8] += isinstance(v, (int | None, bytes))
    return out


print(count([1, 2.5, 'a', None, A(), B(), True, [], (), {}, b'x', 2**70] * 30))


def wrong(values, kinds):
    for v in values:
        if isinstance(v, (int, kinds)):
            pass
    return 'fine'


print(wrong([1] * 200, str), wrong([1] * 200, 5))
for kinds in 5, 'str', [str], (str, 5), None:
    try:
        print(wrong([1] * 100 + ['a'], kinds))
    except TypeError as e:
        print(e)


def order(v):
    def say(c):
        seen.append(c.__name__)
        return c
    seen = []
    r = isinstance(v, (say(int), say(str)))
    return r, seen


print([order(1) for _ in range(100)][-1], order('a'), order(None))
