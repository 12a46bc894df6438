# Builtins that consume generators stop where they must.
def g(n):
    for i in range(n):
        seen.append(i)
        yield i
seen = []
it = g(10)
print(2 in it, seen, any(x > 4 for x in it), seen, next(it))
a, b, *c = g(5)
print(a, b, c)
try:
    a, b = g(5)
except ValueError as e:
    print(e)
seen.clear()
print(list(zip(g(3), 'ab')), seen)
seen.clear()
print(list(zip('ab', g(3))), seen)
print(list(enumerate(g(2), 5)), list(map(lambda x, y: x + y, g(3), g(2))), list(filter(None, g(3))))
print(sorted(g(3), key=lambda x: -x), sum(g(4), 10), min(g(3)), max(g(3)), ''.join(map(str, g(3))))
print(dict(zip(g(2), g(2))), set(g(3)) == {0, 1, 2}, tuple(g(2)), [*g(2), *g(1)], print(*g(3)))
xs = [0, 0, 0]
xs[1:2] = g(2)
xs.extend(g(1))
xs += g(1)
print(xs)
def f(*args): return args
print(f(*g(3)), 'a,b'.split(','), {**{k: v for k, v in enumerate(g(2))}})
