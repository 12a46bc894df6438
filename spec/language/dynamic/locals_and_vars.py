# locals(), vars() and dir() in every kind of scope
def f(a, b=2, *args, c=3, **kw):
    d = 4
    def inner():
        return a, d
    snapshot = locals()
    snapshot['d'] = 'changed'
    e = 5
    print(list(snapshot), d, locals() is locals())
    print(sorted(vars()), dir())
    return inner
f(1)
def g():
    x = 1
    del x
    print(locals())
    y = [sorted(locals()) for z in range(1)]
    print(y, sorted(locals()))
    for q in range(1):
        pass
    gen = (sorted(locals()) for w in range(1))
    print(next(gen))
    print((lambda m: locals())(7))
g()
class C:
    one = 1
    print([k for k in locals() if not k.startswith('__')])
    locals()['two'] = 2
    print([k for k in dir() if not k.startswith('__')], vars() is locals())
print(C.two, sorted(k for k in vars(C) if not k.startswith('__')))
def closure():
    v = 1
    def h():
        v
        return locals()
    return h()
print(closure())
try:
    vars(5)
except TypeError as e:
    print(e)
