# reversed: sequences, __reversed__, the sequence protocol, and what can't be reversed.
print(list(reversed([1, 2, 3])), ''.join(reversed('abc')), list(reversed((1, 2))), list(reversed(range(5))), list(reversed(range(0, 10, 3))), list(reversed({'a': 1, 'b': 2})), list(reversed({'a': 1}.items())), list(reversed({'a': 1}.values())), list(reversed(b'ab')), list(reversed([])), [*reversed('')])
class Seq:
    def __len__(self):
        return 3
    def __getitem__(self, i):
        return f'item{i}'
class Rev:
    def __reversed__(self):
        return iter('custom')
class Odd:
    def __reversed__(self):
        return 5
class OnlyLen:
    def __len__(self):
        return 1
class No:
    __reversed__ = None
    def __len__(self):
        return 1
    def __getitem__(self, i):
        return i
print(list(reversed(Seq())), list(reversed(Rev())), reversed(Odd()))
r = reversed([1, 2, 3])
print(type(r).__name__, next(r), list(r), list(r), iter(r) is r, type(reversed('a')).__name__, type(reversed(range(2))).__name__, type(reversed((1,))).__name__)
for f in (lambda: reversed({1}), lambda: reversed(5), lambda: reversed(iter([1])), lambda: reversed(x for x in []), lambda: reversed(), lambda: reversed([1], [2]), lambda: reversed(None), lambda: reversed(OnlyLen()), lambda: reversed(No()), lambda: reversed(map(str, [])), lambda: reversed([1])[0], lambda: reversed(enumerate('a')), lambda: len(reversed('a')), lambda: reversed(zip('a')), lambda: reversed(sequence=[1])):
    try:
        print(f())
    except TypeError as e:
        print(e)
a = [1, 2, 3]
r = reversed(a)
a.append(4)
print(list(r), a)
r = reversed(a)
next(r)
a.clear()
print(list(r), next(reversed('xyz')), [x for x in reversed([x for x in range(3)])], dict(zip(reversed('ab'), [1, 2])), sorted(reversed([3, 1, 2])), list(enumerate(reversed('ab'))))
