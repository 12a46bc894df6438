# Decorators are evaluated top down and applied bottom up; any expression may be one.
order = []
def deco(name):
    order.append('make ' + name)
    def apply(f):
        order.append('apply ' + name)
        def run(*a):
            return name + '(' + f(*a) + ')'
        return run
    return apply

@deco('outer')
@deco('middle')
@deco('inner')
def f(x):
    return str(x)

print(f(1))
for line in order:
    print(line)

@(lambda g: lambda: g() + 1)
def plus():
    return 41
print(plus())

decos = [deco('first'), deco('second')]
@decos[1]
def g(x): return x
print(g('x'))
