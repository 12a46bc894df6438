# Tuple assignment evaluates the whole right side first: swaps, rotations, linked list reversal, simultaneous updates.
a, b = 1, 2
a, b = b, a
print(a, b)
x = [1, 2, 3, 4, 5]
x[0], x[-1] = x[-1], x[0]
i, j = 1, 3
x[i], x[j] = x[j], x[i]
print(x)
x[1:3], x[3:] = x[3:], x[1:3]
print(x)
a, b, c, d = 1, 2, 3, 4
a, b, c, d = d, a, b, c
print(a, b, c, d)
i, x[i] = 2, 'two'
print(i, x)
x[i], i = 'at two', 0
print(i, x)
class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next
head = Node(1, Node(2, Node(3)))
prev = None
while head:
    head.next, prev, head = prev, head, head.next
out = []
while prev:
    out.append(prev.value)
    prev = prev.next
print(out)
n = Node(1)
n.value, n = 'changed', Node('new')
print(n.value)
d = {'a': 1, 'b': 2}
d['a'], d['b'] = d['b'], d['a']
d['a'], d['c'] = d.pop('b'), d['a']
print(d)
p, q = 0, 1
fibs = []
for _ in range(10):
    fibs.append(p)
    p, q = q, p + q
print(fibs)
m, n = 48, 18
while n: m, n = n, m % n
print(m)
a = b = c = 0
a, b, c = a + 1, a + 2, a + 3
print(a, b, c)
(a, b), c = (c, b), a
print(a, b, c)
r, *s, t = t0 = 'start', 1, 2, 'end'
print(r, s, t, t0)
s[0], *s = s
print(s)
v = w = []
v.append(1)
v, w = w, [*v, 2]
print(v, w)
grid = [[1, 2], [3, 4]]
grid[0][1], grid[1][0] = grid[1][0], grid[0][1]
[grid[0], grid[1]] = grid[1], grid[0]
print(grid)
