# Generator expressions that builtins consume, in every kind of place.
import asyncio
def dflt(f=lambda xs: sum(x for x in xs), t=sum(i for i in range(3))): return f([1, 2]), t
print(dflt())
@(lambda f: f if any(c for c in (1,)) else None)
def deco(): return list(z for z in 'ab')
print(deco())
def nl():
    n = 1
    def inner():
        nonlocal n
        n += sum(n * k for k in range(3))
        return n
    return inner(), n, max(n + k for k in (1, 2))
print(nl())
def g(xs):
    yield sum(x for x in xs)
    y = yield list(x for x in xs if x > 1)
    yield any(x == y for x in xs)
it = g([1, 2]); print(next(it), next(it), it.send(2))
async def co(xs):
    async def v(x): return x
    t = sum(x for x in await v(xs))
    u = [await v(x) for x in xs]
    try: w = sum([await v(x) async for x in ag()])
    except Exception as e: w = str(e)
    return t, u, w, max(k for k in u)
async def ag():
    yield 4
print(asyncio.run(co([1, 2])))
def dele():
    x = 5
    r = sum(x for _ in range(2))
    del x
    try: return r, sum(x for _ in range(2))
    except NameError as e: return r, str(e)
print(dele())
def same(x): return sum(x for x in range(x)), x, list(x for x in [x, x + 1]), sum(sum(x for x in range(x)) for x in range(x))
print(same(4))
def m(v):
    match v:
        case [*xs] if all(isinstance(x, int) for x in xs): return 'ints', sum(x for x in xs)
        case _: return f"{', '.join(str(c) for c in v)}"
print(m([1, 2]), m('ab'))
G = 3
def gl():
    global G
    G = sum(G for _ in range(2))
    return G
print(gl(), G)
print(eval('sum(x * k for x in range(3))', {'k': 2}), eval('list(k for _ in range(2))', {}, {'k': 5}) if 0 else '')
ns = {}
exec('t = sum(i for i in range(4))\ndef f(a): return max(a + i for i in range(3))\nr = f(2)', ns); print(ns['t'], ns['r'])
try: exec('q = 5\nprint(sum(q for _ in range(2)))', {}, {})
except NameError as e: print(e)
class C:
    xs = [1, 2]
    ys = list(x for x in xs)
    z = [sum(i for i in range(n)) for n in (2, 3)]
    def f(self): return tuple(self.g(x) for x in self.xs)
    def g(self, x): return x * 2
    class D:
        v = sum(w for w in (1, 2))
print(C.ys, C.z, C().f(), C.D.v)
fs = [lambda: sum(i * k for k in range(2)) for i in range(3)]
print([f() for f in fs])
def tb():
    try: return sum(1 / x for x in (1, 0))
    except ZeroDivisionError as e:
        t = e.__traceback__; out = []
        while t: out.append((t.tb_frame.f_code.co_name, t.tb_lineno, t.tb_frame.f_code.co_qualname)); t = t.tb_next
        return out
print(tb())
def loops(n):
    out = []
    for i in range(n):
        if all(i % p for p in out if p > 1) and i > 1: out.append(i)
    return out
print(loops(60))
print(sum(a for a, *b in [(1, 2, 3), (4,)]), list((a, b) for a, (b, c) in [(1, (2, 3))]), dict((k, v) for k, v in {'a': 1}.items()))
x = [10]
print(sum(x[0] for x[0] in range(3)), x)
class O: pass
o = O()
print(list(o.a for o.a in 'xy'), o.a)
print(tuple(i for i in range(3)) == (0, 1, 2), type(tuple(i for i in ())), set(i for i in ()) == set(), frozenset(i for i in ()), dict((i, i) for i in ()))
print(loops.__code__.co_varnames, loops.__code__.co_cellvars, nl.__code__.co_cellvars, same.__code__.co_varnames)
def cap(a):
    r = sum(a + i for i in range(2))
    return r
print(cap.__code__.co_cellvars, cap.__code__.co_freevars, [c.co_name for c in cap.__code__.co_consts if hasattr(c, 'co_name')], cap.__code__.co_names)
def fin():
    log = []
    def src():
        try:
            for i in range(5): yield i
        finally: log.append('closed')
    a = any(i == 2 for i in src()); log.append('any')
    b = list(i for i in src() if i < 2); log.append('list')
    return a, b, log
print(fin())
