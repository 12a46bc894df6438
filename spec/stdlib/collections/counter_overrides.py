# Counters of odd items, and subclasses that change what counting and adding come down to.
from collections import Counter, OrderedDict


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


class Key:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return isinstance(other, Key) and self.v == other.v

    def __repr__(self):
        return f'Key({self.v})'


class Ones(Counter):
    def __missing__(self, key):
        return 1


class Loud(Counter):
    def update(self, *args, **kwargs):
        print('update', args, kwargs)
        super().update(*args, **kwargs)


class Ordered(Counter, OrderedDict):
    pass


show(lambda: Counter([None, None, 1, True, 1.0, 'a', (1, 2)]))
show(lambda: Counter([Key(1), Key(2), Key(1), 'x']))
show(lambda: Counter(i % 3 for i in range(7)))
show(lambda: Counter([1, [2]]))
show(lambda: Counter(5))
show(lambda: Counter(a=2, b=0) + Counter(a=-1, c=3))
show(lambda: Counter('ab', c=3))
show(lambda: (Ones('a') + Ones('b'), Ones()['z'], Ones('a') - Ones()))
show(lambda: Loud('ab', c=1))
show(lambda: Loud())
show(lambda: Ordered('abca'))
show(lambda: Counter('abcab').most_common(2))
show(lambda: Counter({'a': 2, 'b': 2.5, 'c': 'x'}).most_common())
show(lambda: Counter('aab').most_common(-1))
c = Counter('ab')
show(lambda: (c['zz'], 'zz' in c, c.get('zz'), len(c)))
big = Counter({'a': 2 ** 53 - 1})
big.update('aa')
show(lambda: big)
Counter.__missing__ = lambda self, key: 40
show(lambda: (c['zz'], c + Counter('q')))
