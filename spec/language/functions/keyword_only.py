# Keyword-only parameters, with and without defaults, and the errors of calls that miss them.
def f(a, *, b, c=3):
    return a, b, c

print(f(1, b=2), f(1, c=5, b=4), f(a=0, b=0, c=0))

def g(*, only):
    return only

print(g(only='x'))

def h(*args, sep='-', end):
    return sep.join(str(a) for a in args) + end

print(h(1, 2, 3, end='!'), h(end='?'), h(1, 2, sep='', end=''))
for call in (lambda: f(1), lambda: f(1, 2), lambda: g(), lambda: g(1), lambda: h(1), lambda: f(b=1), lambda: f(1, 2, b=3)):
    try:
        call()
    except TypeError as e:
        print(e)
print(f.__kwdefaults__, g.__kwdefaults__)
