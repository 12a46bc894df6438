# A generator that has been resumed often meets other kinds of values: ints that grow, floats, strings.
def running(values):
    total = None
    for v in values:
        total = v if total is None else total + v
        yield total


def mixed(n):
    for i in range(n):
        if i < 900:
            yield i
        elif i < 950:
            yield i / 4
        elif i < 980:
            yield 2**60 + i
        else:
            yield i


numbers = list(running(mixed(1000)))
print(numbers[0], numbers[899], numbers[920], numbers[-1])
print(list(running(["a", "b"] * 3))[-1])
for v in running([1.5] * 600):
    pass
print(v)


def powers():
    x = 1
    while True:
        yield x
        x *= 3


for i, p in zip(range(600), powers()):
    if i % 120 == 0:
        print(i, p % 1000003)
