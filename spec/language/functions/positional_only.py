# Positional-only parameters can't be given by name, so **kwargs may reuse the name.
def f(a, b, /, c, *, d):
    return a, b, c, d

print(f(1, 2, 3, d=4), f(1, 2, c=3, d=4))

def g(x, /, **kw):
    return x, kw

print(g(1, x=2), g(1, y=3))

def h(a=1, b=2, /):
    return a, b

print(h(), h(5), h(5, 6))
calls = [
    lambda: f(1, b=2, c=3, d=4),
    lambda: f(a=1, b=2, c=3, d=4),
    lambda: f(1, 2, 3, 4),
    lambda: f(1, 2, 3),
    lambda: f(1),
    lambda: g(),
    lambda: g(x=1),
    lambda: h(a=1),
    lambda: h(1, b=2),
    lambda: h(1, 2, 3),
]
for call in calls:
    try:
        print(call())
    except TypeError as e:
        print(e)
