# The field changes type within the method that is running.
class P:
    def __init__(self): self.x = 0; self.log = []
    def set(self, v):
        old = self.x
        self.x = v
        return old
    def run(self, n, at, v):
        t = 0
        for i in range(n):
            t += 1
            if i == at:
                self.log.append(self.set(v))
            self.x = self.x + self.x if i > at else self.x + 1
            if i > at + 3: break
        return t, self.x
p = P()
print(p.run(2000, 5000, None))
print(p.run(2000, 1500, 0.5), p.log)
try:
    p.x = 0
    p.run(2000, 1500, 'ab')
except TypeError as e:
    print(e, p.x)
p.x = 0
print(p.run(2000, 1500, 2 ** 52), p.log)
p.x = 0
try:
    p.run(1500, 1499, [1])
    p.run(2, -1, 0)
except TypeError as e:
    print(e, p.x)
class Node:
    def __init__(self, v, nxt): self.v, self.nxt = v, nxt
def build(n):
    head = None
    for i in range(n): head = Node(i, head)
    return head
def total(node):
    t = 0
    while node is not None:
        t += node.v
        node = node.nxt
    return t
h = build(2000)
print(total(h))
h.nxt.nxt.v = 0.5
print(total(h))
h.nxt.nxt.nxt.nxt = 0
try:
    total(h)
except AttributeError as e:
    print(e)
class Other:
    def __init__(self): self.nxt = None; self.w = 1; self.v = 1000000
h.nxt.nxt.nxt.nxt = Other()
print(total(h))
