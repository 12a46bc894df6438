# Reading slices of lists with every kind of bound.
a = list(range(10))
bounds = [None, 0, 3, 7, 10, 15, -1, -4, -10, -15]
for step in (None, 2, 3, -1, -2, 20, -20):
    for start in (None, 0, 3, 15, -4, -15):
        print([a[start:stop:step] for stop in bounds])
print(a[:] == a, a[:] is a, a[5:5], a[2:8:3], a[::-1][::-1] == a, a[10**20:], a[:-10**20], a[-10**20::10**20], a[slice(2, 4)], a[True:3], a[::-1][:3])

class I:
    def __init__(self, n):
        self.n = n
    def __index__(self):
        return self.n

print(a[I(2):I(5)], a[I(3)], a[::I(-3)])
for key in (slice(None, None, 0), slice('a'), slice(None, 1.5), slice(None, None, 'x')):
    try:
        print(a[key])
    except Exception as e:
        print(type(e).__name__, e)
