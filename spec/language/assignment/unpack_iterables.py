# Unpacking of every kind of iterable, with too few and too many items.
def two(v):
    a, b = v
    return a, b

def show(v):
    try: print(two(v))
    except Exception as e: print(type(e).__name__, e)

for _ in range(2):
    for make in (lambda: (1, 2), lambda: [1, 2], lambda: [1.5, 2.5], lambda: 'ab', lambda: 'é😀', lambda: b'ab', lambda: bytearray(b'ab'), lambda: range(2), lambda: range(0, 9, 5),
                 lambda: {1: 2, 3: 4}, lambda: {1: 2, 3: 4}.items(), lambda: iter([1, 2]), lambda: (x for x in 'ab'), lambda: map(str, (1, 2)), lambda: zip('ab', 'cd'), lambda: enumerate('ab'),
                 lambda: reversed([1, 2]), lambda: memoryview(b'ab'), lambda: frozenset([7]) | {7} and [1, 2], lambda: (1,), lambda: [], lambda: 'a', lambda: '', lambda: b'abc', lambda: range(3), lambda: {1},
                 lambda: {}, lambda: iter('abc'), lambda: map(int, 'ax'), lambda: 5, lambda: None, lambda: two, lambda: 1.5):
        show(make())
it = iter(range(10))
show(it)
print(list(it))
class D(dict):
    def __iter__(self): return iter('xy')
class L(list):
    def __iter__(self): return iter('xy')
class T(tuple):
    def __iter__(self): return iter('xyz')
class S(str):
    def __iter__(self): return iter('pq')
for v in (D({1: 2}), L([1]), T((1, 2)), S('abc')): show(v)
d = {1: 2, 3: 4}
def changing():
    for k in d:
        yield k
        d[len(d) + 10] = 0
try: a, b = changing()
except RuntimeError as e: print(e)
