# With `*_` only the ends are looked at, by index, and nothing is unpacked.
class Seq(list):
    def __getitem__(self, i):
        print('getitem', i)
        return super().__getitem__(i)
    def __len__(self):
        print('len')
        return super().__len__()
    def __iter__(self):
        print('iter')
        return super().__iter__()

match Seq([1, 2, 3, 4]):
    case [a, *_]:
        print(a)
match Seq([1, 2, 3, 4]):
    case [a, *_, b]:
        print(a, b)
match Seq([1, 2, 3, 4]):
    case [*_, b, _]:
        print(b)
match Seq([1, 2, 3, 4]):
    case [*_]:
        print('anything')
match Seq([1, 2]):
    case [_, _]:
        print('two')
match Seq([1, 2]):
    case [_, x]:
        print(x)
match Seq([1, 2]):
    case [_, *rest]:
        print(rest)
