# Default values are evaluated in the scope that holds the `def`.
x = 'global'
class C:
    x = 'class'
    def m(self, v=x):
        return v, x
print(C().m())
def outer():
    x = 'enclosing'
    def inner(v=x):
        return v, x
    x = 'changed'
    return inner()
print(outer())
def self_default(a, b=None):
    b = a if b is None else b
    return b
print(self_default(1), self_default(1, 0))
try:
    def f(a, b=a): pass
except NameError as e:
    print(e)
defaults = [lambda n=n: n for n in range(3)]
print([d() for d in defaults], [d(9) for d in defaults])
def sentinel(v=object()):
    return v
print(sentinel() is sentinel())
try:
    def broken(a=1 // 0): pass
except ZeroDivisionError as e:
    print(e)
print('broken' in globals())
