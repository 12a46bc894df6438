# Lists are shared by reference: multiplication, defaults, copies, nested updates, function arguments.
a = b = [1, 2]
b.append(3)
print(a, a is b, a == b)
grid = [[0] * 3] * 2
grid[0][1] = 9
print(grid, grid[0] is grid[1])
good = [[0] * 3 for _ in range(2)]
good[0][1] = 9
print(good)
c = a[:]
c.append(4)
d = a
d += [5]
print(a, c, d is a)
d = d + [6]
print(a, d, d is a)

def default(x, acc=[]):
    acc.append(x)
    return acc

print(default(1), default(2), default(3, []), default(4))

def change(items):
    items[0] = 'changed'
    items = ['new']
    items.append('local')
    return items

print(change(a), a)
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
e = [[]] * 3
e[0].append(1)
e[1] = [2]
print(e)
f = [1, 2, 3]
f[0], f[1] = f[1], f[0]
f[f.index(3)] = f
print(len(f), f[2] is f, f)
i = 0
g = [0, 0]
i, g[i] = 1, 5
print(i, g)
x = [1, 2, 3]
for x[0] in [7, 8]:
    pass
print(x)
