# A method is looked up before its arguments are evaluated, whatever they do.
log = []
def say(x): log.append(x); return x

class A:
    def __init__(self, n): self.n = n
    def add(self, x, y=0, *, z=0): return ('A.add', self.n, x, y, z)
    def __getattr__(self, name): say('getattr ' + name); return lambda *a: (name, a)
    @property
    def prop(self): say('prop'); return lambda x: ('prop', x)
    @staticmethod
    def static(x): return ('static', x)
    @classmethod
    def made(cls, x): return (cls.__name__, x)
    def own(self, x): return ('class', x)

class B(A):
    def add(self, x, y=0): return super().add(say(x), say(y))

def replace(a, x):
    A.add = lambda self, *r: 'replaced'
    a.own = lambda x: ('instance', x)
    return x

original = A.add
def run():
    a = A(1)
    print(a.add(say(2)), a.add(say(2), say(3)), a.add(say(4), z=say(5)), a.add(say(1), say(2), z=say(3)))
    print(a.missing(say(1)), a.prop(say(2)), a.static(say(3)), A.static(say(4)), a.made(say(5)), A.made(say(6)))
    print(B(2).add(say(7), say(8)), A.add(a, say(9)))
    print(a.add(replace(a, 3)), a.own(say(1)), a.add(say(0)))
    A.add = original
    b = A(5)
    print(b.own(replace(b, 4)), b.own(say(5)))
    A.add = original
    xs = [3, 1]
    xs.append(say(len(xs))); xs.insert(say(0), say(9)); xs.sort(key=say(lambda v: -v))
    print(xs, 'a,b'.split(say(',')), {1: 2}.get(say(1)), (5).to_bytes(say(2), 'big'), 'x{}'.format(say(1)), ''.join(say(c) for c in 'ab'))
    for f in (lambda: None.foo(say('never')), lambda: xs.foo(say('never')), lambda: (5).foo(say('never')), lambda: xs.append(say(1), say(2)), lambda: a.own(), lambda: a.add(say(1), say(2), say(3))):
        try: f()
        except Exception as e: print(type(e).__name__, e)
    print([getattr(x, '__name__', x) for x in log])
    log.clear()

run()
run()

def hot(n):
    out = []
    a = A(0)
    for i in range(n):
        if i == n - 3: a = B(1)
        if i == n - 2: a = A('s')
        out.append(a.add(abs(-i)))
        if i == n - 1: out.append(a.other(abs(i)))
    return out[-4:]

print(hot(200), hot(300))
log.clear()
