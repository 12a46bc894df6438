def f(a, a): pass
# ---
def f(a, *a): pass
# ---
def f(a, *, a): pass
# ---
def f(a, **a): pass
# ---
lambda x, x: 1
# ---
def f(a=1, b): pass
# ---
def f(a, b=1, c, d=2): pass
# ---
lambda a=1, b: 1
# ---
def f(*): pass
# ---
def f(a, *): pass
# ---
def f(**k, **j): pass
# ---
def f(*a, *b): pass
# ---
def f(1): pass
# ---
def f(a, (b, c)): pass
# ---
def f(None): pass
# ---
def f(a b): pass
# ---
def f(a=): pass
# ---
def f(class): pass
# ---
def (a): pass
# ---
def 1f(): pass
# ---
def f: pass
# ---
f(a=1, 2)
# ---
f(a=1, a=2)
# ---
f(1=2)
# ---
f('a'=1)
# ---
f(a.b=1)
# ---
f(True=1)
# ---
f(a for a in b, c)
# ---
f(a, b for b in c)
# ---
f(a=)
# ---
f(*)
# ---
f(a, *, b)
# ---
f(a b=1)
# ---
return 1
# ---
if x:
    return 1
# ---
class C:
    return 1
# ---
yield 1
# ---
x = yield
# ---
break
# ---
continue
# ---
if x:
    break
# ---
def f():
    continue
# ---
while x:
    def f():
        break
# ---
for x in y:
    class C:
        continue
# ---
for x in y:
    pass
else:
    break
# ---
@deco
x = 1
# ---
lambda x: return x
# ---
lambda: pass
# ---
x = lambda (a, b): a
# ---
raise a, b
# ---
assert
# ---
return
