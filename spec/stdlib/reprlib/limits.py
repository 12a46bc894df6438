# Short texts of long objects.
import array
import reprlib
from collections import deque

class C:
    def __repr__(self):
        return 'x' * 100

class Bad:
    def __repr__(self):
        raise ValueError

values = [list(range(10)), tuple(range(10)), (1,), (), [], set(range(10)), frozenset(range(10)), set(), frozenset(), deque(range(10)), dict.fromkeys(range(10)), {},
          'a' * 50, "it's" * 20, 10 ** 60, 5, 2.5, array.array('i', range(10)), array.array('i'), C(), b'x' * 50, [[[[[[[[1]]]]]]]], {1: {2: {3: {4: {5: {6: {7: 8}}}}}}}, None]
for v in values:
    print(reprlib.repr(v))
print(reprlib.repr(Bad()).split(' at ')[0])
r = reprlib.Repr(maxlist=2, maxstring=10, maxlevel=2, fillvalue='<more>', maxdict=1)
for v in values[:-1]:
    print(r.repr(v))
for indent in (1, '--', 0):
    r = reprlib.Repr(indent=indent)
    print(r.repr([1, [2, 3], {'a': (4,), 'b': []}]))
for indent in (-1, 2.5):
    try:
        print(reprlib.Repr(indent=indent).repr([1]))
    except (ValueError, TypeError) as e:
        print(e)

class Own(reprlib.Repr):
    def repr_C(self, x, level):
        return f'C at {level}'

print(Own().repr([C(), [C()]]))

class Node(list):
    @reprlib.recursive_repr('<again>')
    def __repr__(self):
        return 'Node(' + ', '.join(map(repr, self)) + ')'

n = Node([1])
n.append(n)
print(n, Node.__repr__.__name__, reprlib.aRepr.maxlist)
