# is and is not on singletons, containers and functions; == is separate.
a = [1]
b = a
c = [1]
print(a is b, a is c, a is not c, a == c, None is None, True is not False, (1 < 2) is True, type(1) is int, type([]) is list, len is len, a[:] is a, ... is Ellipsis, NotImplemented is NotImplemented, int is not float)
def f():
    return None
print(f() is None, f is f, f() is f(), [] is [], {} is not {}, a.append is a.append, a.append == a.append, a.append == c.append, f.__name__ is not None)
class K:
    def m(self):
        pass
k = K()
print(k.m is k.m, k.m == k.m, k.m == K().m, K.m is K.m, k is not K(), type(k) is K, k.__class__ is K, K is K)
print(id(a) == id(b), id(a) == id(c), id(None) == id(None), id(a) != id(k), type(id(a)).__name__, id(f) == id(f), a is not None and b is a)
x = None
print(x is None, x is not None, not x is None, (x is None) == True, [x for x in (None, 0, False, '') if x is None], [x is not None for x in (None, 0)], None is False)
d = {'k': a}
d['k'].append(2)
e = dict(d)
print(d['k'] is a, e['k'] is a, e is d, list(d.values())[0] is a, (a,)[0] is a, [a, a][0] is [a, a][1], a, max(a, c) is a, sorted([c, a])[0] is c, (a or c) is a, (lambda q: q)(a) is a)
t = True
print(t is True, bool(1) is True, (not 0) is True, (2 > 1) is (1 < 2), t is bool('x'), isinstance(t, int) is True, all([]) is True, (t and True) is True)
