# Subclasses of list and tuple are sequences; a class with only the methods is none.
class L(list):
    pass
class T(tuple):
    pass
class Fake:
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return i
class S(str):
    pass

for x in (L([1, 2]), T((3, 4)), Fake(), S('ab')):
    match x:
        case [a, b]:
            print(type(x).__name__, a, b)
        case _:
            print(type(x).__name__, 'no sequence')
