# getattr, setattr, hasattr, delattr, callable and vars of objects, classes and builtins.
class A:
    cls = 'class attr'
    def __init__(self):
        self.x = 1
    def m(self):
        return 'm'
    @property
    def prop(self):
        raise AttributeError('inside property')
    @property
    def broken(self):
        raise ValueError('broken property')
a = A()
print(getattr(a, 'x'), getattr(a, 'nope', 'default'), getattr(a, 'cls'), getattr(a, 'm')(), getattr(a, 'prop', 'fallback'), hasattr(a, 'x'), hasattr(a, 'nope'), hasattr(a, 'm'), hasattr(a, 'prop'), hasattr(A, 'x'), hasattr(A, 'cls'), hasattr(5, 'real'), hasattr('', 'upper'), hasattr([], 'nope'), getattr('abc', 'upper')(), getattr(5, '__add__')(3), getattr(A, '__name__'))
setattr(a, 'y', 2)
setattr(a, 'not an identifier', 3)
setattr(A, 'added', lambda self: self.y)
print(a.y, getattr(a, 'not an identifier'), a.added(), a.__dict__, delattr(a, 'y'), hasattr(a, 'y'), vars(a), sorted(k for k in vars(A) if not k.startswith('_')))
for f in (lambda: getattr(a, 'nope'), lambda: getattr(a, 5), lambda: getattr(a), lambda: getattr(a, 'x', 1, 2), lambda: hasattr(a, 5), lambda: hasattr(a), lambda: hasattr(a, 'broken'), lambda: getattr(a, 'broken', 'd'), lambda: setattr(a, 5, 1), lambda: setattr(a, 'x'), lambda: setattr(a, 'prop', 1), lambda: delattr(a, 'nope'), lambda: delattr(a, 'prop'), lambda: delattr(a, 'cls'), lambda: setattr(5, 'x', 1), lambda: setattr(int, 'x', 1), lambda: getattr(None, 'x'), lambda: getattr(a, None, 1), lambda: a.prop, lambda: getattr(A, 'y'), lambda: getattr(len, 'x'), lambda: setattr(len, 'x', 1), lambda: vars(5), lambda: delattr(int, 'real'), lambda: getattr(a, 'X'), lambda: setattr(object(), 'x', 1), lambda: getattr(f, 'x')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class Call:
    def __call__(self):
        return 1
print(callable(len), callable(A), callable(a), callable(a.m), callable(Call()), callable(5), callable('a'), callable(None), callable(lambda: 1), callable(int), callable(print), callable(type), callable(Call), callable([].append))
def f():
    pass
f.attr = 'on function'
print(f.attr, f.__dict__, hasattr(f, 'attr'), f.__name__, f.__defaults__, f.__doc__, f.__module__, f.__qualname__)
