# Any expression may decorate, and evaluation is in order.
def log(x):
    print('eval', x)
    return lambda f: (print('apply', x), f)[1]
decos = [log('first'), log('second')]
@log('a')
@log('b')
def f(): return 1
@decos[0]
@(lambda f: f)
@(d := log('walrus'))
@log('c') if f else None
def g(): pass
class A:
    @staticmethod
    @log('s')
    def m(): return 'm'
    @property
    def p(self): return 'p'
    @p.setter
    def p(self, v): print('set', v)
    @(lambda f: classmethod(f))
    def k(cls): return cls.__name__
print(A.m(), A().p, A.k())
A().p = 3
@log('cls')
@type.__call__ if False else (lambda c: setattr(c, 'x', 5) or c)
class B: pass
print(B.x)
def replace(f): return 42
@replace
def h(): pass
print(h)
@print
class P: pass
