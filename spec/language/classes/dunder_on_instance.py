# Implicit calls ignore dunders stored on the instance.
class C:
    def __len__(self): return 1
    def __str__(self): return 'class str'
c = C()
c.__len__ = lambda: 99
c.__str__ = lambda: 'instance str'
c.__add__ = lambda o: 'instance add'
c.__getitem__ = lambda k: 'instance item'
c.__bool__ = lambda: False
print(len(c), str(c), c.__len__(), c.__str__(), bool(c))
for f in (lambda: c + 1, lambda: c[0]):
    try:
        f()
    except TypeError as e:
        print(e)
C.__add__ = lambda self, o: ('class add', o)
C.__getitem__ = lambda self, k: ('class item', k)
print(c + 1, c[0], c.__add__(1))
del C.__add__, C.__len__
try:
    c + 1
except TypeError as e:
    print(e)
try:
    len(c)
except TypeError as e:
    print(e)
