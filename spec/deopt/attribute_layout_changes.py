# Objects of one class get attributes in other orders and numbers.
class P: pass
def make(i):
    p = P()
    if i % 3 == 0:
        p.x = i; p.y = 1
    elif i % 3 == 1:
        p.y = 1; p.x = i
    else:
        p.z = 0; p.x = i; p.y = 1.5
    return p
t = 0
for i in range(3000):
    p = make(i)
    t += p.x + p.y
print(t, sorted(p.__dict__))
ps = [make(i) for i in range(1500)]
def total():
    s = 0
    for p in ps: s += p.x
    return s
print(total())
for p in ps[::7]: del p.y
for p in ps[::5]: p.w = 'w'
print(total(), sum(hasattr(p, 'y') for p in ps), sum(1 for p in ps if 'w' in p.__dict__))
del ps[700].x
try:
    total()
except AttributeError as e:
    print(e)
P.x = 10 ** 6
print(total())
ps[700].x = 'str'
try:
    total()
except TypeError as e:
    print(e)
q = P()
for i in range(1500): setattr(q, f'a{i}', i)
print(len(q.__dict__), q.a0 + q.a1499, sum(getattr(q, f'a{i}') for i in range(1500)))
for i in range(0, 1500, 2): delattr(q, f'a{i}')
print(len(q.__dict__), list(q.__dict__)[:3])
class Lazy:
    def get(self):
        try:
            return self.v
        except AttributeError:
            self.v = 'made'
            return 'first'
lz = Lazy()
print([l.get() for l in (lz,) * 3], sum(Lazy().get() == 'first' for _ in range(1000)))
class Base:
    def __init__(self): self.a = 1
class Sub(Base):
    def __init__(self, early):
        if early: self.b = 2
        super().__init__()
        if not early: self.b = 2.5
print(sum(s.a + s.b for s in [Sub(i % 2) for i in range(2000)]))
o = Base()
for i in range(2000):
    o.a = o.a + 1
    if i == 1000: o.__dict__ = {'a': 0.5}
    if i == 1500: o.__dict__['a'] = 10
print(o.a)
