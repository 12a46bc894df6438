# __dict__ is a live view.
class C: pass
c = C(); d = c.__dict__
c.a = 1; d['b'] = 2; print(d, c.b, c.__dict__ is d)
c.__dict__ = {'z': 26}; print(c.z, hasattr(c, 'a'), d)
try: c.__dict__ = 5
except TypeError as e: print(e)
del c.__dict__; print(c.__dict__)
print(C.__dict__.get('x'), type(C.__dict__).__name__)
C.x = 5; print(C.__dict__['x'], 'x' in C.__dict__)
try: C.__dict__['y'] = 1
except TypeError as e: print(e)
try: C.__dict__ = {}
except AttributeError as e: print(e)
print(sorted(k for k in C.__dict__), list(vars(c)))
def f(): pass
f.a = 1; print(f.__dict__); f.__dict__ = {'q': 2}; print(f.q)
try: print((5).__dict__)
except AttributeError as e: print(e)
try: vars(5)
except TypeError as e: print(e)
d = c.__dict__
for i in range(3): setattr(c, f'k{i}', i)
print(d, list(d.items())); d.clear(); print(hasattr(c, 'k0')); d.update(m=1); print(c.m); print(d.pop('m'), hasattr(c, 'm'))
