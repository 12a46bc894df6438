# Iteration through __getitem__ ends at IndexError, also for `in` and unpacking.
class Squares:
    def __getitem__(self, i):
        asked.append(i)
        if i >= 4: raise IndexError
        return i * i
asked = []
print([x for x in Squares()], asked)
asked.clear()
print(4 in Squares(), asked)
asked.clear()
print(99 in Squares(), asked)
a, b, c, d = Squares()
print(a, b, c, d, sum(Squares()), list(map(str, Squares())), set(Squares()) == {0, 1, 4, 9})
it = iter(Squares())
print(next(it), next(it), type(it).__name__)
class Stop:
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
print(list(Stop()))
class Boom:
    def __getitem__(self, i): raise KeyError(i)
try:
    list(Boom())
except KeyError as e:
    print('KeyError', e)
