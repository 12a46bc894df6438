# Special methods are looked up on the class, not on the instance.
class C: pass
c = C()
c.__len__ = lambda: 5
c.__call__ = lambda: 'called'
c.__iter__ = lambda: iter([1])
c.__add__ = lambda o: o
c.__str__ = lambda: 'inst str'
c.__bool__ = lambda: False
c.__getattr__ = lambda n: n
c.__eq__ = lambda o: True
c.__hash__ = lambda: 1
c.__contains__ = lambda x: True
for f in (lambda: len(c), lambda: c(), lambda: iter(c), lambda: c + 1, lambda: str(c)[:10], lambda: bool(c), lambda: c.nope, lambda: c == 5, lambda: 1 in c, lambda: c[0]):
    try: print(f())
    except (TypeError, AttributeError) as e: print(e)
C.__len__ = lambda self: 7
C.__call__ = lambda self, *a: a
C.__getitem__ = lambda self, k: k
C.__eq__ = lambda self, o: 'eq'
print(len(c), c(1), c[2], c == 1, bool(c))
try: hash(c)
except TypeError as e: print(e)
del C.__len__
try: len(c)
except TypeError as e: print(e)
C.__bool__ = lambda self: 0
try: bool(c)
except TypeError as e: print(e)
class D(C): pass
C.__neg__ = lambda self: 'neg'
print(-D())
D.__neg__ = None
try: -D()
except TypeError as e: print(e)
