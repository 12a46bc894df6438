# Instances with __call__, looked up on the type.
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *more, scale=1): return (self.n + x + sum(more)) * scale
add = Adder(10)
print(add(1), add(1, 2, 3, scale=2), add(*[1], **{'scale': 0}), callable(add), list(map(add, [1, 2])))
class C: pass
c = C()
c.__call__ = lambda: 'on the instance'
print(callable(c))
try:
    c()
except TypeError as e:
    print(e)
C.__call__ = lambda self: 'on the class'
print(c())
class Chain:
    def __init__(self): self.path = []
    def __getattr__(self, name):
        self.path.append(name)
        return self
    def __call__(self, *a):
        self.path.append(a)
        return self
print(Chain().users.get(1).name.path)
try:
    add()
except TypeError as e:
    print(e)
try:
    add(1, unknown=2)
except TypeError as e:
    print(e)
class Returner:
    def __call__(self): return self
r = Returner()
print(r()()() is r)
