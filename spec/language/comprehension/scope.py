# Comprehension variables are local; the first iterable is evaluated outside; closures see the last value.
x = 'outer'
print([x for x in range(3)], x, {x: 1 for x in 'a'}, x, {x for x in (1,)}, x, list(x for x in (5,)), x)
fs = [lambda: i for i in range(3)]
print([f() for f in fs], [f() for f in [lambda i=i: i for i in range(3)]], [(lambda y: y + i)(10) for i in range(3)])
def f(n):
    k = 10
    return [k + i + n for i in range(3)], [j for j in range(n) if j < k], k
print(f(4))
def g():
    result = [y for y in [x for x in range(3)]]
    try:
        return y
    except NameError as e:
        return result, str(e)
print(g())
def h():
    x = 'local'
    inner = [x for _ in range(2)]
    x = 'changed'
    return inner, [x for _ in range(1)]
print(h())
def counter():
    n = 0
    def bump():
        nonlocal n
        n += 1
        return n
    return [bump() for _ in range(3)], n
print(counter())
class K:
    items = [1, 2, 3]
    size = 10
    doubled = [i * 2 for i in items]
    nested = [i for i in [j for j in items]]
    try:
        failed = [i * size for i in items]
    except NameError as e:
        message = str(e)
    from_first = [i for i in range(size) if i > 8]
print(K.doubled, K.nested, K.message, K.from_first, hasattr(K, 'i'))
def params(a, b=[i for i in range(3)], *c):
    return [a * i for i in b], [[a, v] for v in c]
print(params(2), params(1, [5], 7, 8))
i = 'kept'
matrix = [[i * j for j in range(2)] for i in range(2)]
print(i, matrix)
def recurse(n):
    return [recurse(n - 1) for _ in range(n)] if n else 'leaf'
print(recurse(3))
try:
    [undefined_thing for _ in range(1)]
except NameError as e:
    print(e)
try:
    [z for z in z_undefined]
except NameError as e:
    print(e)
try:
    [w for w in range(2) if w_later]
except NameError as e:
    print(e)
def later():
    try:
        return [v for v in v]
    except NameError as e:
        return type(e).__name__, str(e)
print(later())
print([[a for a in range(b)] for b in range(3)], [a for a in [1] for b in [a + 1] for c in [a + b]], [(q := p) for p in range(3)], q)
