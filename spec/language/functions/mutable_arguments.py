# Arguments are passed by reference: mutation shows, rebinding does not.
def extend(xs):
    xs += [99]
    return xs
def rebind(xs):
    xs = xs + [99]
    return xs
a = [1]
print(extend(a), a)
b = [1]
print(rebind(b), b)
def clear(d, **kw):
    d.clear()
    kw.clear()
opts = {'x': 1}
clear({}, **opts)
print(opts)
def change(t):
    t[0].append('in tuple')
t = ([], 1)
change(t)
print(t)
def args_are_new(*args):
    return args
xs = [1, 2]
got = args_are_new(*xs)
xs.append(3)
print(got)
def alias(a, b):
    a.append(1)
    return b
same = []
print(alias(same, same))
def bump(n):
    n += 1
    return n
n = 1
bump(n)
print(n, bump(n))
