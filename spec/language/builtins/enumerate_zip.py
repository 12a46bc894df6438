# enumerate and zip: starts, strictness, unequal lengths, laziness, iterator behaviour.
print(list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate([], 1)), list(enumerate('a', start=-1)), list(enumerate('a', True)), list(enumerate('ab', 2**53 - 1)), list(enumerate('ab', 10**20)), dict(enumerate('xy')), list(enumerate(iterable='q')), [i * c for i, c in enumerate('abc', 1)])
print(list(zip()), list(zip('ab')), list(zip('ab', [1, 2, 3])), list(zip([1, 2], 'ab', (True, False))), list(zip('abc', range(2))), dict(zip('ab', 'cd')), list(zip(*[(1, 2), (3, 4)])), list(zip(*zip('ab', 'cd'))), list(zip([], 'a')), list(zip('ab', 'cd', strict=True)), list(zip(strict=True)), list(zip({1: 0}, {2})), list(zip(*['abc'] * 2)))
e = enumerate('abc')
print(type(e).__name__, next(e), list(e), list(e), iter(e) is e)
z = zip('abc', 'de')
print(type(z).__name__, next(z), list(z), iter(z) is z)
a = iter([1, 2, 3, 4])
b = iter('ab')
print(list(zip(a, b)), list(a))
a = iter([1, 2, 3, 4])
b = iter('ab')
print(list(zip(b, a)), list(a))
it = iter(range(6))
print(list(zip(it, it)), list(zip(*[iter('abcdef')] * 3)), [x for x, y in zip([1, 2, 3], [3, 2, 1]) if x > y])
for args in (('ab', 'c'), ('a', 'bc'), ('ab', 'cd', 'e'), ('a', 'b', 'cd'), ('', 'a'), ('ab', ''), ('abc', 'abc', 'ab')):
    try:
        print(list(zip(*args, strict=True)))
    except ValueError as e:
        print(e)
for f in (lambda: enumerate(), lambda: enumerate(5), lambda: enumerate('a', 'b'), lambda: enumerate('a', 1.5), lambda: zip(5), lambda: zip('a', 5), lambda: zip('a', None, strict=True), lambda: zip('a', foo=1), lambda: enumerate('a', 1, 2), lambda: len(zip('a')), lambda: zip('a')[0], lambda: enumerate(None), lambda: next(zip()), lambda: next(enumerate('')), lambda: enumerate('a', start=None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def boom():
    yield 1
    raise KeyError('boom')
g = zip(boom(), 'ab')
print(next(g))
try:
    next(g)
except KeyError as e:
    print(repr(e))
