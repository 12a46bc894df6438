# __getattr__, __getattribute__ and __setattr__ are installed in the middle of a hot loop.
class A:
    def __init__(self): self.x = 1
a = A()
t = 0
for i in range(3000):
    t += a.x
    if i == 1000: A.__getattr__ = lambda self, n: 1000
    if i == 1500: del a.x
    if i == 2000: A.__getattribute__ = lambda self, n: 5
    if i == 2500: del A.__getattribute__
print(t, a.anything)
a.x = 2
del A.__getattr__
print(a.x)
try:
    a.y
except AttributeError as e:
    print(e)
class B:
    pass
b = B()
log = []
def spy(self, n, v):
    log.append((n, v))
    object.__setattr__(self, n, v * 2)
for i in range(2000):
    b.v = i
    if i == 1990: B.__setattr__ = spy
    if i == 1995: del B.__setattr__
print(b.v, log)
class C:
    def __len__(self): return 3
    def __add__(self, o): return 1
    def __eq__(self, o): return True
    def __bool__(self): return True
    def __getitem__(self, i): return i
c = C()
r = []
for i in range(2000):
    r.append((len(c), c + 1, c == 5, bool(c), c[i]))
    if i == 1000: C.__len__ = lambda s: 4
    if i == 1200: C.__add__ = lambda s, o: 'sum'
    if i == 1400: C.__eq__ = lambda s, o: False
    if i == 1600: C.__bool__ = lambda s: False
    if i == 1800: C.__getitem__ = lambda s, k: -k
for k in (0, 1001, 1201, 1401, 1601, 1801, 1999): print(r[k])
class D(int): pass
d, t = D(2), 0
for i in range(2000):
    t += d + 1
    if i == 1000: D.__add__ = lambda s, o: 10
    if i == 1500: D.__radd__ = lambda s, o: 'never for t'
print(t)
