# Decorators, defaults and annotations at definition; class bases, keywords and body.
log = []
def v(name, value=None):
    log.append(name)
    return value
def deco(name):
    log.append(f'make {name}')
    def apply(f):
        log.append(f'apply {name} to {f.__name__}')
        return f
    return apply
@deco('first')
@deco('second')
def f(a: v('ann a'), b: v('ann b') = v('default b'), *args: v('ann args'), c: v('ann c') = v('default c'), d=v('default d'), **kw: v('ann kw')) -> v('ann return'):
    log.append('body')
print(log); log.clear()
f(1); print(log); log.clear()
g = lambda x=v('lambda default', 1), *, y=v('lambda kw', 2): x + y
print(g(), g(), log); log.clear()
class Base:
    def __init_subclass__(cls, **kw):
        log.append(f'init subclass {cls.__name__} {kw}')
@deco('class deco')
class K(v('base', Base), option=v('option', 1)):
    log.append('class body start')
    attr = v('attr', 5)
    @deco('method deco')
    def m(self, x=v('method default', attr)):
        return x
    log.append('class body end')
print(log, K().m()); log.clear()
try:
    @deco('before')
    @undefined_decorator
    def h(x=v('never')): pass
except NameError as e:
    print(e, log); log.clear()
try:
    @deco('a')
    def h(x=1 / v('zero', 0), y=v('never')): pass
except ZeroDivisionError as e:
    print(e, log); log.clear()
@v('deco expr', lambda f: v('applied', 'replaced'))
def replaced(): pass
print(replaced, log); log.clear()
def shared(x, acc=v('list', [])):
    acc.append(x)
    return acc
print(shared(1), shared(2), log); log.clear()
x = 1
def late(a=x): return a, x
x = 2
print(late())
