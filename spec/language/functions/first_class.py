# Functions, builtins and bound methods are values.
def apply(f, *args, **kwargs):
    return f(*args, **kwargs)
print(apply(max, 3, 9, 4), apply(sorted, [3, 1, 2], reverse=True), apply(str.upper, 'abc'), apply('a-b'.split, '-'))
ops = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, 'max': max, 'pow': pow}
print([ops[k](7, 3) for k in ops])
def pipeline(*fs):
    def run(x):
        for f in fs:
            x = f(x)
        return x
    return run
print(pipeline(str.strip, str.title, lambda s: s + '!', len)('  hello world '))
def partial(f, *first, **fixed):
    return lambda *rest, **kw: f(*first, *rest, **{**fixed, **kw})
p = partial(print, 'a', sep='|')
p('b', 'c')
p('d', sep='+')
def curry(f, n):
    def take(got):
        return f(*got) if len(got) == n else lambda x: take(got + [x])
    return take([])
print(curry(lambda a, b, c: a * 100 + b * 10 + c, 3)(1)(2)(3))
bound = [5, 1, 3].index
print(bound(3), [f.__name__ for f in (len, print, apply)])
methods = [c().m for c in [type('A', (), {'m': lambda self: type(self).__name__}), type('B', (), {'m': lambda self: 'b'})]]
print([m() for m in methods])
