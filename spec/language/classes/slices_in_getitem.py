# A sequence class that handles ints, negative ints and slices itself.
class Seq:
    def __init__(self, *items): self.items = items
    def __len__(self): return len(self.items)
    def __getitem__(self, i):
        if isinstance(i, slice):
            start, stop, step = i.indices(len(self))
            return Seq(*(self.items[k] for k in range(start, stop, step)))
        if not isinstance(i, int):
            raise TypeError(f'bad index {i!r}')
        if i < 0: i += len(self)
        if not 0 <= i < len(self): raise IndexError('out of range')
        return self.items[i]
    def __repr__(self): return f'Seq{self.items}'
s = Seq(*'abcdef')
print(s[0], s[-1], s[1:3], s[::-1], s[:], s[10:], s[-3:-1], s[5:0:-2])
for i in (6, -7, 'x', None):
    try:
        s[i]
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
print(list(s), 'c' in s, 'z' in s, list(reversed(s)), tuple(enumerate(s))[:2], max(s))
a, *b, c = s
print(a, b, c, list(zip(s, range(3))))
print(slice(1, 2), slice(None, 5), slice(1, 9, 3).indices(5), slice(None, None, -1).indices(4), slice(1, 2) == slice(1, 2))
