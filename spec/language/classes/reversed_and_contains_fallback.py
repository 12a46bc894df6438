# reversed() and `in` through dunders and their fallbacks.
class R:
    def __reversed__(self): return iter('custom')
class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
class I:
    def __iter__(self): return iter([1, 2, 3])
class NoRev:
    __reversed__ = None
    def __len__(self): return 1
    def __getitem__(self, i): return i
print(''.join(reversed(R())), list(reversed(S())), 20 in S(), 2 in I(), 9 in I())
for k in (I, NoRev):
    try:
        reversed(k())
    except TypeError as e:
        print(e)
class NoIn:
    __contains__ = None
    def __iter__(self): return iter([1])
try:
    1 in NoIn()
except TypeError as e:
    print(e)
print(list(reversed({'a': 1, 'b': 2})), list(reversed(range(3))), list(reversed('abc')))
try:
    reversed({1})
except TypeError as e:
    print(e)
