# What builtins and operators make of the answers of special methods.
class C:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
    def __hash__(self): return self.v
    def __str__(self): return self.v
    def __repr__(self): return self.v
    def __iter__(self): return self.v
    def __contains__(self, x): return self.v

class Index:
    def __index__(self): return 4

class S(str): pass
class B(bytes): pass

def show(f):
    try:
        r = f()
        print(type(r).__name__, r if not isinstance(r, int) else int(r), end=' | ')
    except Exception as e:
        print(type(e).__name__, e, end=' | ')

for v in (0, 3, -1, True, 2 ** 70, 1.5, 'text', S('sub'), None, [], [1, 2], iter([1]), Index()):
    c = C(v)
    print(type(v).__name__, end=': ')
    show(lambda: len(c))
    show(lambda: hash(c))
    show(lambda: str(c))
    show(lambda: repr(c))
    show(lambda: f'{c}' + '')
    show(lambda: f'{c!r}' + '')
    show(lambda: f'{c!s}' + '')
    show(lambda: list(iter(c)))
    show(lambda: list(x for x in c))
    show(lambda: 1 in c)
    show(lambda: 1 not in c)
    print()

class Raises:
    def __len__(self): raise KeyError('len')
    __hash__ = __str__ = __repr__ = __iter__ = __len__
    def __contains__(self, x): raise KeyError('contains')
    def __setitem__(self, k, v): raise KeyError('setitem')

r = Raises()
def put(): r[1] = 2
for f in (lambda: len(r), lambda: hash(r), lambda: str(r), lambda: repr(r), lambda: f'{r}', lambda: 1 in r, lambda: [x for x in r], put): show(f)
print()

class Old:
    __len__ = __str__ = __contains__ = None
    __hash__ = None
for f in (lambda: len(Old()), lambda: hash(Old()), lambda: str(Old()), lambda: 1 in Old()): show(f)
print()

class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration('done')
        self.n -= 1
        if self.n == 100: raise LookupError('at 100')
        return self.n

def go(n):
    t = 0
    for x in Count(n): t += x
    else: t = -t
    return t

print([go(n) for n in range(90)][-1], sum(Count(4)), list(Count(3)))
try: go(101)
except LookupError as e: print(e)
