# A function that has seen only ints gets floats, bools, big ints, strings, lists and None.
def add(a, b):
    return a + b
for i in range(2000):
    add(i, i)
for a, b in [(1, 2), (1.5, 2), (True, True), (2**53, 1), (10**30, 1), ('a', 'b'), ([1], [2]), ((1,), (2,)), (-0.0, 0), (float('inf'), 1), (b'a', b'b')]:
    print(repr(add(a, b)), end=' ')
print()
for a, b in [(1, 'a'), (None, 1), ([], ()), ({}, {})]:
    try:
        add(a, b)
    except TypeError as e:
        print(e)
def poly(x):
    return x * x - 3 * x + 2
for i in range(2000):
    poly(i)
print([poly(v) for v in (5, 2.5, True, 10**20, -0.0, 2**27, 2**26 + 0.5)])
def compare(a, b):
    return a < b, a == b, a >= b
for i in range(2000):
    compare(i, 5)
print(compare(1, 2), compare(1.5, 1.5), compare('a', 'b'), compare(2**53 + 1, 2.0**53), compare([1], [2]), compare(float('nan'), 1), compare(True, 1))
def index(seq, i):
    return seq[i]
for i in range(2000):
    index([1, 2, 3], i % 3)
print(index((4, 5), 1), index('xyz', -1), index({'k': 'v'}, 'k'), index([1.5, 2.5], True), index(range(10), 3), index(b'a', 0), index([1, 2, 3], slice(1, None)))
try:
    index([1], 5)
except IndexError as e:
    print(e)
def neg(x):
    return -x, abs(x), not x
for i in range(2000):
    neg(i)
print(neg(0), neg(0.0), neg(-0.0), neg(True), neg(2**53), neg(-2**63), neg(float('nan')))
