# Keywords that all go into **kwargs: the function's dict is its own, whatever the caller does with the one it spread.


def collect(*args, **options):
    options["seen"] = len(args)
    return args, options


def outer(first, *args, **options):
    got = collect(*args, **options)
    return first, got, options


given = {"a": 1, "b": 2}
print(collect(**given), given)
print(outer(0, 1, 2, x=3, **given), given)
print(collect(*[1], **{}), collect(x=1), collect(5, y=2))


def positional_only(self, /, **options):
    return self, options


def named(self, **options):
    return self, options


print(positional_only(1, self=2), positional_only(1, **{"self": 3}))
for call in (lambda: named(1, self=2), lambda: named(1, **{"self": 2}), lambda: named(1, **{3: 4}), lambda: named(1, 2, x=3), lambda: named(x=3)):
    try:
        print(call())
    except TypeError as e:
        print(e)


class C:
    def method(self, *args, **options):
        return args, options


print(C().method(1, **given), C().method(k=1), C().method(*(1, 2), **given, c=3))

for values in ((1, "x"), (1,), (1, 2, 3), ("x", 1), (2**70, None)):
    for text in ("%d and %-5s|", "%05d%% %s", "%x:%r", "%d %q"):
        try:
            print(text % values)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)

d = {}
for i in range(40):
    d[i] = i
    if i % 3 == 0:
        d.popitem()
    if i % 5 == 0:
        d.pop(i, None)
print(d, [k in d for k in (0, 1, 39, 40)])
