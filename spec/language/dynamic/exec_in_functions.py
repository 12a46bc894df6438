# exec and eval in a function see a snapshot of its variables; what exec binds is gone afterwards
def f(a):
    b = 2
    print(eval('a + b'))
    exec('c = a * 10; print(c); b = 99')
    print(b, sorted(locals()))
    try:
        c
    except NameError as e:
        print(type(e).__name__, e)
    ns = locals()
    exec('d = a + b', globals(), ns)
    print(ns['d'], 'd' in locals())
    return [eval('a') for _ in range(2)]

print(f(1))

def outer():
    v = 'outer'
    def inner():
        return eval('v')
    def inner2():
        v
        return eval('v')
    try:
        print(inner())
    except NameError as e:
        print(e)
    print(inner2())

outer()

def assigns():
    x = 1
    exec('x = 2')
    exec('global y; y = 7')
    return x, y

print(assigns())
