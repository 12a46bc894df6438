# compile: modes, what a code object tells, running it more than once
code = compile('x + y', '<sum>', 'eval')
print(code.co_filename, code.co_name, code.co_names, code.co_argcount, code.co_firstlineno)
print(eval(code, {'x': 1, 'y': 2}), eval(code, {'x': 'a', 'y': 'b'}))
code = compile('n = n + 1\nprint(n)', 'counter', 'exec')
ns = {'n': 0}
for _ in range(3):
    exec(code, ns)
print(eval(compile('1', '', 'exec')), exec(compile('1', '', 'eval')), ns['n'])
for allowed in ('len("abc")', '__import__("sys")', 'abs(-x)'):
    c = compile(allowed, '<safe>', 'eval')
    print(allowed, c.co_names, all(n in ('len', 'abs', 'x') for n in c.co_names))
def f(a, b=1, *c, d, **e):
    x = 1
    return lambda: x
k = f.__code__
print(k.co_varnames, k.co_cellvars, k.co_argcount, k.co_kwonlyargcount, k.co_flags)
print(f(1, d=2).__code__.co_freevars)
print(type(code), code == code, code.co_qualname)
