# What is being handled after except, in finally and in generators.
class Probe(Exception): pass
def current():
    try:
        raise Probe
    except Probe as p:
        return repr(p.__context__)
print(current())
try:
    raise ValueError(1)
except ValueError:
    print(current())
    try:
        raise KeyError(2)
    except KeyError:
        print(current())
    print(current())
print(current())
try:
    try:
        raise ValueError(3)
    finally:
        print('finally', current())
except ValueError:
    pass
def gen():
    print('gen start', current())
    try:
        raise IndexError(4)
    except IndexError:
        yield current()
        print('resumed', current())
    yield current()
g = gen()
print(next(g), current())
try:
    raise ValueError(5)
except ValueError:
    print(next(g))
print(current())
def f():
    try:
        raise ValueError(6)
    except ValueError:
        return current()
print(f(), current())
