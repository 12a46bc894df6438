# Unpacking too few, too many and things that can't be iterated; nested failures leave earlier targets set.
def two(v):
    a, b = v
    return a, b
def three(v):
    a, b, c = v
    return a, b, c
def nested(v):
    (a, b), c = v
    return a, b, c
def none(v):
    [] = v
    return 'nothing'
def one(v):
    (a,) = v
    return a
for f in (two, three, nested, none, one):
    for value in [(), [1], (1, 2), 'abc', (1, 2, 3, 4), {1: 2, 3: 4}, {5}, range(2), iter([1, 2, 3]), 5, None, 1.5, (x for x in (1, 2)), ((1, 2), 3), ((1, 2, 3), 4), ((), 1), b'ab', len, [[1, 2], [3]], range(10**6)]:
        try:
            print(f.__name__, f(value))
        except (ValueError, TypeError) as e:
            print(f.__name__, type(e).__name__, e)
a = b = 'old'
try:
    a, (b, c) = 'new', 5
except TypeError as e:
    print(a, b, e)
try:
    a, b = 'x'
except ValueError as e:
    print(a, b, e)
try:
    (a, b), (c, d) = (1, 2), (3,)
except ValueError as e:
    print(a, b, e)
class Boom:
    def __iter__(self):
        yield 1
        raise KeyError('inside')
class Lying:
    def __len__(self):
        return 2
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i
for value in (Boom(), Lying()):
    try:
        print(two(value))
    except Exception as e:
        print(type(e).__name__, e)
try:
    for a, b in [(1, 2), (3,)]:
        print(a, b)
except ValueError as e:
    print(e)
try:
    print([a for a, b in [1]])
except TypeError as e:
    print(e)
try:
    {k: v for k, v in ['abc']}
except ValueError as e:
    print(e)
try:
    dict((k, v) for (k, v) in [(1, 2, 3)])
except ValueError as e:
    print(e)
