# Tuples in everyday use: swaps, several results, zip and unzip, sorting records, star arguments.
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
def min_max(xs):
    lo = hi = xs[0]
    for x in xs:
        lo, hi = min(lo, x), max(hi, x)
    return lo, hi
lo, hi = min_max([3, 1, 4, 1, 5])
print(lo, hi, min_max('hello'), min_max([2.5]))
people = [('ann', 31, 1.7), ('bob', 25, 1.8), ('cid', 31, 1.6)]
for name, age, *_ in people:
    print(name, age, end='; ')
print()
names, ages, heights = zip(*people)
print(names, ages, heights, sum(ages) / len(ages), dict(zip(names, ages)))
print(sorted(people, key=lambda p: (p[1], -p[2])), sorted(people, key=lambda p: p[2])[0][0], max(people, key=lambda p: (p[1], p[0])), sorted((p[1], p[0]) for p in people))
first, *_, last = range(10)
print(first, last, _)
(x1, y1), (x2, y2) = (1, 2), (4, 6)
print(((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5)
fib = (0, 1)
for _ in range(10):
    fib = fib[1], sum(fib)
print(fib)
def area(w, h=1, *, unit='m'):
    return f'{w * h}{unit}'
print(area(*(3, 4)), area(*(5,)), area(*[2], **{'unit': 'cm'}), max(*(1, 5, 3)), (lambda *a: a)(*'ab', *(1,)))
t = ()
for i in range(4):
    t += (i,)
print(t, t + t[::-1], t * 2, (t,) * 2, t[1:] + t[:1], tuple(x * 2 for x in t), tuple(zip(t, t[1:])), (1,) + tuple('ab'))
nested = (1, (2, (3, (4,))))
depth = 0
while nested[1:]:
    nested = nested[1]
    depth += 1
print(nested, depth, ((1, 2), 3) == ((1, 2), 3), (1, (2,)) < (1, (3,)), hash((1, (2,))) == hash((1, (2,))))
print((1, 2, 3) > (1, 2), (1, 2) > (1,), () < (0,), (0, 1, 2) < (0, 3), ('a', 1) < ('a', 2) < ('b', 0), (1, 'a') == (1.0, 'a'), sorted([(2, 1), (1, 2), (1, 1)]), min([(3, 'c'), (1, 'z')]))
