# *args and **kwargs collect what is left; the dict is the call's own.
def f(*args):
    return args

print(f(), f(1), f(1, 2), f(*[]), f(*'ab', *range(2)))
print(type(f()))

def g(first, *rest):
    return first, rest

print(g(1), g(1, 2, 3), g(*'xyz'))

def h(*args, **kwargs):
    return args, kwargs

print(h(), h(1, a=2), h(*(1, 2), x=3, *(4,)), h(**{'k': 1, 'two words': 2}))

def mutate(**kwargs):
    kwargs['new'] = 1
    return kwargs

d = {'a': 0}
print(mutate(**d), d)

def inner(*a, **k):
    return h(*a, 'mid', **k, z=26)

print(inner(1, b=2))
def gen():
    yield 1
    yield 2
print(f(*gen()), f(*{'k': 1}), f(*{3}))
