# ref, proxy, WeakMethod and finalize of objects that live.
import weakref

class C:
    def __init__(self, x=0):
        self.x = x

    def method(self):
        return self.x

    def __add__(self, other):
        return C(self.x + (other.x if isinstance(other, C) else other))

    def __len__(self):
        return 3

    def __getitem__(self, key):
        return key * 2

    def __eq__(self, other):
        return isinstance(other, C) and self.x == other.x

    def __hash__(self):
        return hash(self.x)

    def __call__(self, *args):
        return args

    def __str__(self):
        return f'C({self.x})'

c = C(1)
two = C(2)
same = C(1)
r = weakref.ref(c)
print(r() is c, r is weakref.ref(c), r == weakref.ref(same), r != weakref.ref(two), hash(r) == hash(c), r.__callback__, type(r))
cb = weakref.ref(c, print)
print(cb is r, cb == r, cb.__callback__ is print, weakref.getweakrefcount(c), len(weakref.getweakrefs(c)))

class Plain:
    pass

plain = Plain()
p = weakref.proxy(plain)
p.name = 'set'
print(plain.name, p.name, type(p), isinstance(p, Plain), p.__class__ is Plain, bool(p), weakref.proxy(plain) is p)
del p.name
print(hasattr(plain, 'name'))
p = weakref.proxy(c)
print(str(p), p.x, p.method(), (p + 2).x, (p + p).x, len(p), p[4], p == c, p(1, 2), type(p))
for bad in (lambda: hash(p), lambda: p.nothing, lambda: weakref.ref(1), lambda: weakref.ref('s'), lambda: weakref.ref([]), lambda: weakref.ref({}), lambda: weakref.ref(()),
            lambda: weakref.ref(None), lambda: weakref.ref(object()), lambda: weakref.proxy(1.5), lambda: weakref.WeakMethod(print), lambda: next(p), lambda: weakref.ref(2 ** 70)):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

class Slots:
    __slots__ = ('a',)

class Weak:
    __slots__ = ('a', '__weakref__')

class Derived(list):
    pass

class Numbers(int):
    pass

for make in (Slots, Weak, Derived, Numbers, set, frozenset, lambda: len, lambda: C.method, lambda: C().method, lambda: C, lambda: weakref, lambda: (i for i in ())):
    try:
        o = make()
        print(weakref.ref(o)() is o)
    except TypeError as e:
        print(e)
m = weakref.WeakMethod(c.method)
print(m()() , m == weakref.WeakMethod(c.method), type(m()).__name__)

def gone(*args, **kwargs):
    print('finalized', args, kwargs)
    return 'result'

f = weakref.finalize(c, gone, 1, k=2)
print(f.alive, f.atexit, f.peek()[0] is c, f.peek()[1:] == (gone, (1,), {'k': 2}))
print(f(), f(), f.alive, f.peek())
f = weakref.finalize(c, gone)
f.atexit = False
print(f.detach()[2:], f.alive, f.detach())
