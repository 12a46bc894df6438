# A parameter given by position and by name.
def f(a, b=2, *args, **kw):
    return a, b, args, kw

class C:
    def m(self, x):
        return x

cases = [
    lambda: f(1, a=1),
    lambda: f(1, 2, 3, b=4),
    lambda: f(*(1, 2), b=3),
    lambda: f(1, **{'a': 2}),
    lambda: C().m(1, x=2),
    lambda: C().m(1, self=2),
    lambda: (lambda q: q)(1, q=2),
]
for c in cases:
    try:
        print(c())
    except TypeError as e:
        print(e)
print(f(b=1, a=2, c=3))
