# A list subclass keeps list behaviour; its operators give plain lists.
class Stack(list):
    def push(self, x):
        self.append(x)
        return self
    def peek(self): return self[-1]
    def __repr__(self): return 'Stack' + super().__repr__()
s = Stack([1, 2])
s.push(3).push(4)
print(s, s.peek(), len(s), s[0], s[1:], type(s[1:]).__name__, type(s + [1]).__name__, type(s * 2).__name__)
print(s == [1, 2, 3, 4], isinstance(s, list), sorted(s, reverse=True), s.pop(), list(s), type(s.copy()).__name__)
s += 'ab'
print(s, type(s).__name__)
class Clamped(list):
    def __getitem__(self, i):
        if isinstance(i, int): i = max(-len(self), min(i, len(self) - 1))
        return super().__getitem__(i)
    def __setitem__(self, i, v):
        print('set', i, v)
        super().__setitem__(i, v)
c = Clamped('xyz')
print(c[99], c[-99], c[0:2])
c[1] = 'Y'
c[0:1] = ['a', 'b']
print(c, list(c), [v for v in c])
class Sorted(list):
    def append(self, x):
        super().append(x)
        self.sort()
q = Sorted()
for n in (3, 1, 2): q.append(n)
print(q)
q.attr = 'extra'
print(q.attr, q.__dict__)
class Init(list):
    def __init__(self, n): super().__init__(range(n))
print(Init(3), bool(Init(0)))
