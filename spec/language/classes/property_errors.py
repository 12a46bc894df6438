# A property that raises AttributeError, and one shadowing the instance.
class P:
    @property
    def bad(self):
        return self.missing
    @property
    def boom(self):
        return 1 // 0
    @property
    def fallback(self):
        raise AttributeError('hidden')
    def __getattr__(self, name):
        if name.startswith('__'): raise AttributeError(name)
        return 'getattr:' + name
p = P()
print(p.bad, p.fallback, p.whatever)
try:
    p.boom
except ZeroDivisionError as e:
    print(e)
class Q:
    @property
    def v(self): return 'property'
q = Q()
q.__dict__['v'] = 'instance'
print(q.v, q.__dict__)
try:
    q.v = 1
except AttributeError as e:
    print(e)
Q.v = 'plain'
print(q.v)
print(hasattr(p, 'bad'), getattr(q, 'nope', 'default'))
