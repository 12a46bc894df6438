# Keys of cmp_to_key: odd answers, missing objects, attributes, calls, sorts that use them.
from functools import cmp_to_key


def compare(a, b):
    return (a > b) - (a < b)


K = cmp_to_key(compare)


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


class Odd:
    def __lt__(self, other):
        return 'less'

    def __gt__(self, other):
        return []


def changed():
    k = K(1)
    k.obj = 9
    before = k.obj
    del k.obj
    return before, k.obj


def refused():
    K(1).other = 3


show(lambda: (type(K), K.obj, K(1).obj, K(obj=2).obj))
show(lambda: type(K)())
show(lambda: hash(K(1)))
show(lambda: K == K)
show(lambda: K(1) == 3)
show(lambda: 3 < K(1))
show(lambda: (K(1) < K(2), K(1) != K(2), K(1) >= K(2), K(1).__lt__(K(2))))
show(lambda: cmp_to_key(3)(1) < K(1))
show(changed)
show(refused)
show(lambda: K(1)._cmp)
for answer in ('x', None, 1.5, Odd(), True, 10 ** 30):
    key = cmp_to_key(lambda a, b: answer)
    for op in ('<', '==', '!=', '>'):
        show(lambda: eval(f'key(1) {op} key(2)', {'key': key}))
    show(lambda: sorted([3, 1, 2], key=key))
    show(lambda: max([3, 1, 2], key=key))
show(lambda: sorted([3, 1, 2], key=cmp_to_key(lambda a, b: 1 / 0)))
show(lambda: sorted([3, 1, 2, 1], key=K, reverse=True))
show(lambda: (max([3, 1, 2], key=K), min([3, 1, 2], key=K)))


def deep(n):
    return 0 if n == 0 else sorted([2, 1], key=cmp_to_key(lambda a, b: a - b + deep(n - 1)))[0] - 1


show(lambda: deep(100))
show(lambda: type('Derived', (type(K),), {}))
