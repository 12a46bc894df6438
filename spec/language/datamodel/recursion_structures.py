# Recursive data in reprs and comparisons.
l = [1]; l.append(l); print(l, repr(l), l == l)
d = {}; d['self'] = d; print(d)
t = ([],); t[0].append(t); print(t)
s = [{'a': [l]}]; print(s)
class Node:
    def __init__(self, v): self.v, self.next = v, None
    def __repr__(self): return f'Node({self.v}, {self.next})'
n = Node(1); n.next = Node(2); print(n)
a, b = [], []
a.append(b); b.append(a)
try: a == b
except RecursionError as e: print(type(e).__name__)
class R:
    def __repr__(self): return f'R({self.__dict__})'
r = R(); r.x = [1]; print(r)
class Loop:
    def __getattr__(self, n): return getattr(self, n + 'x')
try: Loop().a
except RecursionError as e: print(type(e).__name__)
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(500))
try: deep(10 ** 5)
except RecursionError as e: print(e)
x = []
for _ in range(50): x = [x]
print(str(x).count('['))
