# Attributes, repr and identity of generators.
def g(a, b=2):
    """Doc."""
    yield a + b
x = g(1)
print(x.__name__, x.__qualname__, repr(x).startswith('<generator object g at 0x'), g.__doc__)
print(hasattr(x, '__next__'), hasattr(x, '__iter__'), hasattr(x, 'send'), hasattr(x, 'throw'), hasattr(x, 'close'))
print(next(x), x.__next__.__name__)
print(next(x, None))
try:
    g()
except TypeError as e:
    print(e)
try:
    next(g)
except TypeError as e:
    print(e)
try:
    len(g(1))
except TypeError as e:
    print(e)
try:
    g(1)[0]
except TypeError as e:
    print(e)
print(bool(g(1)), g(1) == g(1), x == x)
class C:
    def items(self):
        yield from (1, 2)
    def __iter__(self):
        for i in self.items(): yield i * 10
print(list(C()), list(C().items()), C().items().__qualname__, sorted(C(), reverse=True))
try:
    x.new = 1
except AttributeError as e:
    print(e)
