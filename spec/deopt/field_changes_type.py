# A field goes from int to float to str while methods of the object are hot.
class Counter:
    def __init__(self, n):
        self.n = n
    def step(self):
        self.n += 1
        return self.n
    def double(self):
        return self.n + self.n
c = Counter(0)
for i in range(3000): c.step()
print(c.n, c.double())
c.n = 0.5
for i in range(3000): c.step()
print(c.n, c.double())
c.n = 'text'
print(c.double())
try:
    c.step()
except TypeError as e:
    print(e)
c.n = 2 ** 53 - 2
for i in range(5): c.step()
print(c.n, c.double())
c.n = True
print(c.step(), c.double())
c.n = None
try:
    c.step()
except TypeError as e:
    print(e, c.n)
def total(objs):
    t = 0
    for o in objs: t += o.n
    return t
objs = [Counter(i) for i in range(2000)]
print(total(objs))
objs[1500].n = 0.25
print(total(objs))
objs[10].n = 'x'
try:
    total(objs)
except TypeError as e:
    print(e)
objs[10].extra = 1
objs[10].n = 10
print(total(objs))
del objs[3].n
try:
    total(objs)
except AttributeError as e:
    print(e)
