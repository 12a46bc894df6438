# Each call of the outer function makes its own cells.
def counter(start):
    n = start
    def step(by=1):
        nonlocal n
        n += by
        return n
    def peek():
        return n
    return step, peek

a, pa = counter(0)
b, pb = counter(100)
a(); a(); b(5)
print(pa(), pb())
a(10)
print(pa(), pb())

def make_adders():
    return [lambda x, k=k: x + k for k in range(3)]

print([f(10) for f in make_adders()])

def three(x):
    def two(y):
        def one(z):
            return x, y, z
        return one
    return two
print(three(1)(2)(3))
print(a.__closure__[0].cell_contents, len(a.__closure__), three.__closure__)
