# The wording for an unknown keyword, with its suggestion.
def f(name, value=1, *, verbose=False): pass
def g(): pass
def h(a, /, b): pass

class C:
    def __init__(self, width, height): pass
    def resize(self, factor): pass

class Plain:
    pass

c = C(1, 2)
cases = [
    lambda: f(1, valeu=2),
    lambda: f(1, verbos=True),
    lambda: f(nam=1),
    lambda: f(1, xyzzy=2),
    lambda: g(a=1),
    lambda: h(1, 2, c=3),
    lambda: h(a=1, b=2),
    lambda: C(1, hieght=2),
    lambda: C(1, 2, depth=3),
    lambda: c.resize(facto=2),
    lambda: c.resize(1, quality=2),
    lambda: Plain(x=1),
    lambda: f(1, 2, 3),
    lambda: f(1, name=2),
    lambda: f(1, Value=2),
    lambda: f(1, 2, value=3, zzz=4),
]
for k in cases:
    try:
        k()
    except TypeError as e:
        print(e)
