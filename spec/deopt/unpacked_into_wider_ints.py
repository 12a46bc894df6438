# Targets of an unpacked list get wider ints than those seen before; so do parameters of functions that do nothing.
def pair(n):
    return [(n - 1970) * 31536000, 1]

def first(n):
    a, b = pair(n)
    return a, b, a < b

def starred(n):
    a, b, *c = [n * 3, n, n, n]
    return a, b, c

class Quiet:
    def __init__(self, key):
        pass

    def method(self, x, y=0, *args, k=1):
        pass

def nothing(a, b=2):
    """Only a docstring."""

def quiet(n):
    Quiet(n).method(n, k=n)
    Quiet(n).method(n, n, n)
    return nothing(n), nothing(n, n)

for i in range(3000):
    first(1980)
    starred(5)
    quiet(i)
print(first(3000), first(1980), first(10))
print(starred(10 ** 9), starred(10 ** 18))
for v in (2 ** 40, -2 ** 70, 1.5, 'a', None):
    print(quiet(v))

class Turns:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        global last
        last = self.n
        yield self.n
        yield 2

last = x = y = 0
for i in range(3000):
    x, y = Turns(i if i < 2990 else 'text')
    last
print(x, y, last)
