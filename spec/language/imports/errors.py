# What imports that fail say.
def attempt(f):
    try:
        print(f())
    except ImportError as e:
        print(type(e).__name__, str(e).split(' (')[0], '|', e.name)
def a():
    import nothing_here
def b():
    from nothing_here import x
def c():
    from math import squareroot
def d():
    import math.trig
def e():
    import nothing_here.sub as s
def f():
    from math import pi, nothing
def g():
    import math, nothing_here
for fn in (a, b, c, d, e, f, g): attempt(fn)
try:
    import nothing_here
except ModuleNotFoundError as err:
    print(err, isinstance(err, ImportError), err.msg)
try:
    import nothing_here
except ImportError:
    fallback = 'used the fallback'
print(fallback)
try:
    math
except NameError as err:
    print(err)
