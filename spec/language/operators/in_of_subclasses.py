# `in` asks a subclass of a container as the container itself, though it iterates or gives items in its own way.
def iterating(base):
    class C(base):
        def __iter__(self):
            return iter(['z'])
        def __getitem__(self, key):
            return 'z'
    C.__name__ = base.__name__
    return C

for base, given, there in ((dict, {1: 2}, 1), (list, [1], 1), (tuple, (1,), 1), (set, {1}, 1), (frozenset, {1}, 1), (str, 'abc', 'b'), (bytes, b'abc', b'b'),
                           (bytearray, b'abc', 98)):
    x = iterating(base)(given)
    found = 0
    for _ in range(200):
        found += (there in x) + (there not in x) * 1000
    print(base.__name__, there in x, found)
    try:
        print('z' in x)
    except TypeError as e:
        print(e)
try:
    [] in iterating(dict)()
except TypeError as e:
    print(e)

class Mixed(dict):
    __iter__ = None

class Only:
    def __iter__(self):
        return iter('ab')

class Both(Only, dict):
    pass

print(1 in Mixed({1: 2}), 'a' in Only(), 'a' in Both(), 1 in Both({1: 2}))
