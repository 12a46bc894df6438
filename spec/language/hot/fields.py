# An attribute that held ints gets a float, a big int, a string; it is deleted, added late, or becomes a property.
class P:
    def __init__(self, x):
        self.x = x
def bump(p, n):
    for i in range(n):
        p.x = p.x + 1
    return p.x
print(bump(P(0), 2000), bump(P(0.5), 10), bump(P(2**53 - 5), 10), bump(P(True), 3))
def total(ps):
    t = 0
    for p in ps:
        t += p.x
    return t
ps = [P(i) for i in range(2000)]
print(total(ps))
ps[1999].x = 0.5
print(total(ps))
ps[10].x = 10**20
print(total(ps))
ps[1000].x = 'text'
try:
    total(ps)
except TypeError as e:
    print(e)
del ps[1000].x
try:
    total(ps)
except AttributeError as e:
    print(e)
P.x = 100
print(total(ps))
del P.x
ps[1000].x = 0
class Q:
    x = 7
ps[5] = Q()
print(total(ps))
class R:
    def __getattr__(self, name):
        return 9
ps[6] = R()
print(total(ps))
class S(P):
    @property
    def double(self):
        return self.x * 2
print(total([S(i) for i in range(100)] + ps[:3]), sum(s.double for s in [S(i) for i in range(2000)]))
P.x = property(lambda self: 1)
print(total([q for q in ps if isinstance(q, P)]), ps[0].__dict__)
del P.x
def late(n):
    out = 0
    for i in range(n):
        p = P(i)
        if i > n - 3:
            p.extra = i
        out += getattr(p, 'extra', 0)
    return out
print(late(2000))
