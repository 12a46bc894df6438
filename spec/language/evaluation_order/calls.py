# Callee, then positional and starred arguments, then keywords, left to right as written.
log = []
def v(name, value=None):
    log.append(name)
    return value
def f(*args, **kw):
    log.append('call')
    return args, kw
print(v('f', f)(v('a', 1), v('b', 2), *v('star', [3]), v('c', 4), k=v('k', 5), **v('kw', {'z': 6}), m=v('m', 7)), log); log.clear()
print(f(v('a'), *v('s1', ()), v('b'), *v('s2', ())), log); log.clear()
print(f(k=v('k', 1), *v('star', [2])), log); log.clear()
print(f(**v('d1', {'a': 1}), b=v('b', 2), **v('d2', {'c': 3})), log); log.clear()
class O:
    def __getattr__(self, name):
        log.append(f'attr {name}')
        return f
    def __call__(self, *a):
        log.append('called')
        return self
o = O()
v('o', o).method(v('arg', 1)); print(log); log.clear()
v('o', o)(v('a1', 1))(v('a2', 2)).m(v('a3', 3)); print(log); log.clear()
def outer(x):
    log.append(f'outer {x}')
    return x
outer(outer(v('deep', 1)) + outer(v('other', 2))); print(log); log.clear()
for g in (lambda: v('notfunc', 5)(v('arg', 1)), lambda: undefined(v('arg', 1)), lambda: v('o', 5).missing(v('arg')), lambda: f(v('a', 1), 1 / v('zero', 0), v('never')), lambda: f(*v('notiter', 5), v('later', 1)), lambda: f(v('a', 1), **v('notmap', 5)), lambda: f(k=v('k1', 1), **v('dup', {'k': 2}))):
    try:
        g()
    except Exception as e:
        print(type(e).__name__, e, log)
    log.clear()
print(v('cond', 0) or v('f', f)(v('a', 1)), (v('g', f) if v('c', 1) else v('h', f))(), log); log.clear()
print((lambda a=v('default', 1), *, b=v('kwdefault', 2): (a, b))(v('a', 3)), log)
