def f(*, **k): pass
# ---
def f(**k, a): pass
# ---
def f(**k, *a): pass
# ---
def f(*a, *, b): pass
# ---
def f(*a=1): pass
# ---
def f(**k=1): pass
# ---
def f(/, a): pass
# ---
def f(a, /, b, /): pass
# ---
def f(a, *, b, /): pass
# ---
def f(*a, /): pass
# ---
def f(a=1, /, b): pass
# ---
def f('a'): pass
# ---
def f(a.b): pass
# ---
def f(a,, b): pass
# ---
def f(a:): pass
# ---
def f() -> : pass
# ---
def None(): pass
# ---
def f()): pass
# ---
def f():: pass
# ---
class 1: pass
# ---
class C(: pass
# ---
class C(x=1, y): pass
# ---
class None: pass
# ---
class C D: pass
# ---
f(**k, 2)
# ---
f(**k, *a)
# ---
f(a+b=1)
# ---
f(a,, b)
# ---
f(,)
# ---
f(**)
# ---
f(if=1)
# ---
f(a := 1, b := )
# ---
f(a.b := 1)
# ---
f(lambda: x = 1)
# ---
class C:
    yield 1
# ---
x = [(yield i) for i in y]
# ---
def f():
    return [(yield i) for i in y]
# ---
x = lambda: (yield)
y = ((yield) for i in z)
# ---
await f()
# ---
def f():
    await g()
# ---
def f():
    async with a: pass
# ---
@
def f(): pass
# ---
@deco def f(): pass
# ---
@a b
def f(): pass
# ---
x = lambda a, b
# ---
pass 1
# ---
break 2
# ---
raise a from
# ---
raise from b
# ---
assert x,
# ---
assert (x, 'always true') = 1
