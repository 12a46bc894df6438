# repr of containers that contain themselves.
a = [1]
a.append(a)
print(a, str(a), repr(a), f'{a}', len(a), a[1][1][1][0])
d = {}
d['self'] = d
print(d, [d], {'x': [d]})
b = [a, d]
a.append(b)
print(a, b)
t = ([],)
t[0].append(t)
print(t, t[0])
s = [[], ()]
s[0].append(s)
print(s, [s, s])
class Box:
    def __init__(self):
        self.content = [self]
    def __repr__(self):
        return f'Box({len(self.content)})'
print(Box().content)
e = {1: [2]}
e[1].append(e.values())
print(e)
e[2] = e.items()
print(e, e.keys())
shared = [1]
print([shared, shared, [shared]])
for f in (lambda: a == a, lambda: a[1] == a):
    print(f())
c1, c2 = [], []
c1.append(c2)
c2.append(c1)
try:
    c1 == c2
except RecursionError as error:
    print(type(error).__name__, error)
