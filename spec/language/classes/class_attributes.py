# Class attributes are shared until an instance shadows them.
class C:
    n = 0
    items = []
    def bump(self):
        self.n += 1
a, b = C(), C()
a.bump(); a.bump()
print(a.n, b.n, C.n, a.__dict__, b.__dict__)
C.n = 10
print(a.n, b.n)
del a.n
print(a.n)
a.items.append('shared')
b.items = b.items + ['own']
print(a.items, b.items, C.items)
C.added = lambda self: 'added later'
print(a.added())
class D(C): pass
D.n = 99
print(C.n, D.n, D().n)
del D.n
print(D.n)
try:
    del D.n
except AttributeError as e:
    print(e)
try:
    del a.n
except AttributeError as e:
    print(e)
C.n += 1
print(D().n, [k for k in vars(C) if not k.startswith('__')])
