# Builtins that take any keywords, in hot code: formats, dicts and types; wrong calls, other callees, objects that format themselves.
class F:
    def __init__(self, x):
        self.x = x

    def __format__(self, spec):
        if spec == "bad":
            raise LookupError(self.x)
        return f"<{self.x}|{spec}>"


class S:
    def __str__(self):
        return "S!"


def forms(n, v):
    out = ""
    for i in range(n):
        out = "{:>12} {:^8}|{:<6}|{:*>5}|{:>40}|{:^33}.".format(v, "abc", i, i, "q", v)
        out += "{a} {b!r:>6} {0}".format(i, a=v, b="x") + "{}".format(v) + "{self}{args}".format(self=1, args=2) + "plain".format() + "{{}}".format(1)
    return out


for v in (1, "two", 3.5, S(), F(1), None):
    try:
        print(forms(300, v))
    except TypeError as e:
        print(e)


def bad(n, fmt, *values):
    for i in range(n):
        try:
            fmt.format(values[0])
        except (IndexError, KeyError, ValueError, LookupError, TypeError) as e:
            r = type(e).__name__ + str(e)
    return r


for fmt, v in (("{} {}", 1), ("{a}", 1), ("{:bad}", F(2)), ("{", 1), ("{:d}", "x"), ("{0.y}", 3)):
    try:
        print(bad(200, fmt, v))
    except AttributeError as e:
        print(e)


def dicts(n, base, make=dict):
    t = 0
    for i in range(n):
        d = dict(base, c=[i], a=i)
        e = dict(x=i, iterable=2)
        g = dict((("k", i),), **{"z": 1}, y=2)
        t += len(d) + len(e) + len(g) + d["c"][0] + e["iterable"]
    return t, d, e, g


print(dicts(500, {"a": 1, "b": 2}))


class D(dict):
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, k):
        return k * 2


print(dicts(300, D()), dicts(300, [("a", 0)]))


def types(n):
    t = 0
    for i in range(n):
        t += int("12", base=3) + len(str(b"abc", encoding="ascii")) + len(bytes("abc", encoding="utf-8")) + int(complex(real=2, imag=i).imag)
    return t


print(types(400))


def wrong(n, make):
    r = None
    for _ in range(n):
        try:
            r = make()
        except TypeError as e:
            r = str(e)
    return r


print(wrong(200, lambda: int("1", zzz=3)), wrong(200, lambda: dict(3, a=1)), wrong(200, lambda: list(iterable=3)), wrong(200, lambda: dict({}, {}, a=1)))


def kinds(n, makers):
    out = []
    for i in range(n):
        for make in makers:
            out.append(make(a=i))
    return len(out), out[-2:]


class K(dict):
    pass


print(kinds(300, [dict]), kinds(300, [dict, K]), kinds(300, [dict, lambda a: a, K]))
dict = lambda *args, **kwargs: {"c": [7], "iterable": 1}
print(dicts(3, {}))
