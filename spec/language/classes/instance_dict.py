# __dict__ is live in both directions.
class C:
    cls = 'class'
    def __init__(self): self.a = 1
c = C()
c.__dict__['b'] = 2
print(c.b, c.__dict__, vars(c) is c.__dict__)
c.__dict__.update(c=3, a=10)
del c.__dict__['b']
print(c.a, c.c, hasattr(c, 'b'))
c.__dict__ = {'fresh': True, 'cls': 'instance'}
print(c.fresh, c.cls, hasattr(c, 'a'))
try:
    c.__dict__ = 5
except TypeError as e:
    print(e)
try:
    (5).__dict__
except AttributeError as e:
    print(e)
c.__dict__['not an identifier'] = 1
print(getattr(c, 'not an identifier'), sorted(c.__dict__))
print(type(C.__dict__).__name__, 'cls' in C.__dict__, 'fresh' in C.__dict__, C.__dict__['cls'])
try:
    C.__dict__['x'] = 1
except TypeError as e:
    print(e)
for k in ('b', 'a', 'c'): setattr(c, k, k)
print(list(c.__dict__))
