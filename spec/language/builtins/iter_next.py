# iter with one and two arguments, next with a default, exhausted iterators stay exhausted.
it = iter([1, 2])
print(next(it), next(it), next(it, 'default'), next(it, None), list(it), iter(it) is it)
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value, e.args)
n = 0
def counter():
    global n
    n += 1
    return n
print(list(iter(counter, 4)), n, type(iter(counter, 9)).__name__, [x for x in iter(lambda: counter() % 7, 0)], next(iter(counter, None)))
it = iter(counter, n + 2)
print(list(it), list(it), next(it, 'end'), n)
print(type(iter([])).__name__, type(iter(())).__name__, type(iter('')).__name__, type(iter('é')).__name__, type(iter({})).__name__, type(iter(set())).__name__, type(iter(range(1))).__name__, type(iter(b'')).__name__, type(iter({}.items())).__name__, type(iter(range(10**20))).__name__)
class It:
    def __init__(self):
        self.i = 0
    def __next__(self):
        self.i += 1
        if self.i % 3 == 0:
            raise StopIteration('every third')
        return self.i
    def __iter__(self):
        return self
i = It()
print(list(i), list(i), next(i), next(i), next(i, 'd'))
try:
    i.i = 2
    next(i)
except StopIteration as e:
    print(e, e.value)
class NoIter:
    def __next__(self):
        return 5
class BadIter:
    def __iter__(self):
        return []
class Raises:
    def __iter__(self):
        raise ValueError('iter failed')
class NextRaises:
    def __iter__(self):
        return self
    def __next__(self):
        raise KeyError('next failed')
print(next(NoIter()))
for f in (lambda: iter(5), lambda: iter(NoIter()), lambda: iter(BadIter()), lambda: iter(Raises()), lambda: list(NextRaises()), lambda: next([]), lambda: next(5, 'd'), lambda: iter(5, 6), lambda: next(), lambda: iter(), lambda: next(iter([]), 1, 2), lambda: iter([], 1, 2), lambda: next('a'), lambda: [x for x in NoIter()], lambda: next(NextRaises(), 'd'), lambda: iter(len)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def stops():
    raise StopIteration
print(list(iter(stops, 1)))
