# Bound and unbound methods, stored, compared and called through other objects.
class Acc:
    def __init__(self): self.xs = []
    def add(self, x):
        self.xs.append(x)
        return self
a = Acc()
add = a.add
add(1).add(2)
Acc.add(a, 3)
list(map(a.add, [4, 5]))
print(a.xs, add.__self__ is a, add.__func__ is Acc.add)
try:
    Acc.add(1)
except TypeError as e:
    print(e)
try:
    Acc.add('not an Acc', 1)
except AttributeError as e:
    print(e)
def free(self): return 'free with ' + type(self).__name__
a.free = free
try:
    a.free()
except TypeError as e:
    print(e)
Acc.free2 = free
print(a.free2())
a.bound = free.__get__(a)
print(a.bound())
class B: method = len
b = B()
try:
    b.method()
except TypeError as e:
    print(e)
print(B.method('abc'))
class CallableAttr:
    f = Acc
print(type(CallableAttr().f()).__name__)
