# list(): from iterables, and how it fails.
print(list(), list([]), list('abc'), list((1, 2)), list({1: 'a', 2: 'b'}), list({3}), list(range(3)), list(b'ab'), list(x * 2 for x in (1, 2)), list(map(str, [1, 2])), list(zip('ab', 'cd')), list(enumerate('ab')), list(reversed([1, 2])), list({'a': 1}.items()), list(filter(None, [0, 1, '', 'a'])))

class Seq:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10

class It:
    def __init__(self):
        self.n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n

class BadIter:
    def __iter__(self):
        return 5

class Hint:
    def __iter__(self):
        return iter('xy')
    def __len__(self):
        return 1000

class NotIter:
    __iter__ = None

print(list(Seq()), list(It()), [*Seq(), *It()], list(Hint()), 20 in Seq(), 25 in Seq(), list(iter(Seq())), tuple(It()), max(Seq()), sum(It()))
for f in (lambda: list(5), lambda: list(None), lambda: list(1, 2), lambda: list(BadIter()), lambda: list(x=1), lambda: list(int), lambda: [*5], lambda: [*None], lambda: iter(BadIter()), lambda: list(NotIter()), lambda: 5 in 5, lambda: list(object())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a = [1, 2, 3]
print(list(a) is a, a.__init__('xy'), a, a.__len__(), a.__contains__('x'), a.__getitem__(0), a.__add__(['z']), a.__iadd__('w'), a, a.__eq__(5), [].__class__, list.__name__)
