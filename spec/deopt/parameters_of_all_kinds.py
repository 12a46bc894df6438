# Functions with *args, **kwargs and keyword-only parameters, hot, with kinds that change later.
def area(width, height, depth=1, *, scale=1):
    return width * height * depth * scale


def total(*values, start=0):
    for value in values:
        start += value
    return start


def named(prefix, /, **options):
    return prefix + "".join(f"{k}={v};" for k, v in options.items())


def everything(a, b=2, *rest, c, d=4, **more):
    return a + b + c + d + sum(rest) + sum(more.values())


def outer(n):
    def inner(*args, step=n):
        return [x + step for x in args]

    return inner


def failing(*args, flag=False):
    if flag:
        raise ValueError(args)
    return len(args)


sums = [0, 0, 0, 0]
shift = outer(3)
for i in range(1500):
    sums[0] += area(i % 10, height=3, scale=2)
    sums[1] += total(i, i + 1, 2, start=i % 5)
    sums[2] += everything(i, 1, 7, 8, c=3, e=5)
    sums[3] += shift(i, i + 1)[1]
print(sums, named("x:", a=1, b="two"))
print(area(1.5, 2), area(2, 3, 4), area(True, 2, scale=0.5), area("ab", 2), area(2**70, 3))
print(total(), total(1.5, 2, start=1), total(1, 2.5), total(2**53, 1))
print(everything(1.5, c=2), everything(1, 2, 3.5, c=0, d=0, z=1.25))
print(shift("a" and 1, step=2.5))
for wrong in (lambda: area(1), lambda: area(1, 2, 3, 4), lambda: total(1, end=2), lambda: everything(1), lambda: failing(1, flag=True)):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
count = 0
for i in range(1500):
    try:
        count += failing(i, i, flag=i % 3 == 0)
    except ValueError as e:
        count += len(e.args[0])
print(count)


def deep(n, *rest, last=None):
    return n if n == 0 else deep(n - 1, n, last=rest)


print(deep(300))
try:
    deep(10**6)
except RecursionError as e:
    print(e)
print(named("y", b=2))


def steps(first, *, last, by=1):
    while first < last:
        yield first
        first += by


print(sum(sum(steps(i, last=i + 3)) + sum(steps(i, last=i + 5, by=2)) for i in range(1500)))
