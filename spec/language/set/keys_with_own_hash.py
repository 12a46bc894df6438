# A set whose class defines `__hash__` is a key of its own; others stand for the frozenset of their keys.
class Key(set):
    def __hash__(self):
        return id(self) & 0xffff

k = Key([1])
s = {k, frozenset([2])}
print(k in s, {2} in s, {1} in s)
s.discard(k)
print(s)
s.remove({2})
print(s)
