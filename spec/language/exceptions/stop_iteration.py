# StopIteration from next, with values and defaults, and where it is swallowed.
it = iter([1])
print(next(it))
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value)
print(next(it, 'default'), next(it, None))
class Weird:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 3: raise StopIteration('value')
        return self.n
print(list(Weird()), [x for x in Weird()], sum(Weird()))
w = Weird()
for x in w: pass
print(next(w), next(w))
def raises(): raise StopIteration('direct')
try:
    [raises() for _ in range(3)]
except StopIteration as e:
    print('list comprehension', e)
try:
    for x in [1, 2]: raises()
except StopIteration as e:
    print('for body', e)
print(list(map(lambda x: raises() if x > 1 else x, [0, 1, 2, 3])))
try:
    list(raises() for _ in (1,))
except RuntimeError as e:
    print(e, repr(e.__cause__))
