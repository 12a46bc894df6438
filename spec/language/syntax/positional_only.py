# Positional-only and keyword-only parameters.
def f(a, b=2, /, c=3, *, d=4): return a, b, c, d
print(f(1), f(1, 5, c=6, d=7), f(1, 2, 3))
def g(a, /, **kw): return a, kw
print(g(1, a=2))
def h(*, a, b=1): return a, b
print(h(a=1), h(b=2, a=3))
def k(a, /, b, *args, c, d=1, **kw): return a, b, args, c, d, kw
print(k(1, 2, 3, c=4, e=5), k(1, b=2, c=3))
for call in ('f()', 'f(1, b=2)', 'f(a=1)', 'f(1, 2, 3, 4)', 'g()', 'h()', 'h(1, a=2)', 'h(1)', 'k(1, c=2)', 'k(1, 2)', 'f(1, d=1, d=2)', 'f(1, **{"c": 1}, c=2)', 'h(a=1, c=2)', 'f(1, x=1)', 'k()', 'f(1, a=1, b=1)'):
    try:
        print(eval(call))
    except (TypeError, SyntaxError) as e:
        print(call, type(e).__name__, e.args[0])
