# Builtins and methods of builtin types called in hot code, then with other receivers, other arguments, and under other names.
def use(s, d, l):
    n = len(s) + len(d) + len(l)
    l.append(n)
    d[s] = n
    if s in d and n in l:
        n += d.get(s, 0)
    l.insert(0, s.upper())
    return n, l.pop(), sorted([3, 1, 2]), isinstance(s, str), max(n, 1), s.split("b")


for i in range(500):
    use("abc", {}, [])
print(use("abc", {}, []))


class D(dict):
    def get(self, k, default=None):
        return 1000

    def __contains__(self, k):
        return True


class L(list):
    def append(self, v):
        list.append(self, v)
        list.append(self, v)


print(use("abc", D(), L()))
print(use("abc", D(), []))
for bad in (lambda: use(1, {}, []), lambda: use("a", [], []), lambda: use("a", {}, ())):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


def name(x):
    return len(x), isinstance(x, list)


for i in range(500):
    name([1])
len = lambda x: "mine"
print(name([1]))
del len
print(name([1, 2]))


class Meta(type):
    def __instancecheck__(cls, o):
        return o == 5


class Odd(metaclass=Meta):
    pass


def check(x, c):
    return isinstance(x, c)


for i in range(500):
    check(i, int)
print(check(5, Odd), check(6, Odd), check(True, int), check("a", (int, str)), check(None, type(None)))
try:
    check(1, 1)
except TypeError as e:
    print(e)
