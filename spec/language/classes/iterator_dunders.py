# __iter__ and __next__ on one class and on two.
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
c = Countdown(3)
print(list(c), list(c), [*Countdown(4)], sum(Countdown(10)), max(Countdown(5)), 2 in Countdown(3))
class Range:
    def __init__(self, n): self.n = n
    def __iter__(self): return Countdown(self.n)
r = Range(2)
print(list(r), list(r), [(a, b) for a in r for b in r])
for x in Range(3):
    if x == 2: break
else:
    print('no')
a, b = Range(2)
print(a, b, x, dict(zip(Range(2), 'ab')), ','.join(map(str, Range(3))))
class NoNext:
    def __iter__(self): return 5
class IterRaises:
    def __iter__(self): raise ValueError('no iteration')
class NoneIter:
    __iter__ = None
    def __getitem__(self, i): return i
for k in (NoNext, IterRaises, NoneIter):
    try:
        for _ in k(): pass
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(next(Countdown(0), 'default'), iter(c) is c)
counter = iter(Countdown(9).__next__, 6)
print(list(counter))
