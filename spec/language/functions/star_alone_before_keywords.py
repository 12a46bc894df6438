# A star that stands alone among the positional arguments is iterated after the keywords have been evaluated; other stars are not.
def gen():
    print('items')
    yield 1

def keywords():
    print('keywords')
    return {'k': 2}

def f(*args, **kwargs):
    return args, kwargs

print(f(*gen(), **keywords()))
print(f(*gen(), k=print('value')))
print(f(0, *gen(), **keywords()))
print(f(*gen(), *gen(), **keywords()))

def rebound(x):
    return f(*x, a=(x := 5), **{'b': x})

print(rebound([1, 2]))
for _ in range(70):
    seen = f(*iter('ab'), **{'c': _})
print(seen)

def waiting():
    return f(*gen(), **(yield 'before'))

w = waiting()
print(next(w))
try:
    w.send({'q': 1})
except StopIteration as e:
    print(e.value)
try:
    f(*5, **6)
except TypeError as e:
    print(e)

class A(*print('bases') or (), metaclass=print('metaclass') or type):
    pass
