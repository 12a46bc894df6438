# Augmented assignment prefers the in-place method and falls back on the plain one.
class Acc:
    def __init__(self, *xs): self.xs = list(xs)
    def __iadd__(self, o):
        self.xs.append(o)
        return self
    def __add__(self, o): return Acc(*self.xs, o, 'new')
    def __isub__(self, o): return 'replaced'
    def __mul__(self, n): return Acc(*(self.xs * n))
    def __ior__(self, o): return NotImplemented
    def __or__(self, o): return 'or ' + str(o)
    def __repr__(self): return f'Acc{self.xs}'
a = b = Acc(1)
a += 2
print(a, a is b)
a = a + 3
print(a, b)
a *= 2
print(a)
a |= 9
print(a)
c = Acc()
c -= 1
print(c)
class Holder:
    def __init__(self): self.acc = Acc()
h = Holder()
h.acc += 'attr'
lst = [Acc()]
lst[0] += 'item'
d = {'k': 1}
d['k'] <<= 4
print(h.acc, lst, d)
t = ([],)
try:
    t[0] += ['done']
except TypeError as e:
    print(e, t)
try:
    c = Acc()
    c //= 2
except TypeError as e:
    print(e)
