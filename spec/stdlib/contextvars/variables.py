# Context variables, tokens and contexts.
from contextvars import Context, ContextVar, Token, copy_context

v = ContextVar('v')
w = ContextVar('w', default=5)
print(v.name, w.get(), v.get('given'), w.get(7))
try:
    v.get()
except LookupError as e:
    print(e.args[0] is v)
t = v.set(1)
print(v.get(), t.var is v, t.old_value is Token.MISSING, t.old_value)
u = v.set(2)
print(u.old_value, v.get())
v.reset(u)
print(v.get())
for bad in (lambda: v.reset(u), lambda: w.reset(t), lambda: v.reset(3), lambda: ContextVar(3), lambda: Token(), lambda: copy_context()['x']):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, str(e).split(' at 0x')[0])
c = copy_context()
print(c[v], v in c, w in c, len(c), list(c) == [v], dict(c) == {v: 1}, c.get(w), c.get(w, 'd'), list(c.values()), c == copy_context(), c == Context())

def inside(x, k=0):
    print(v.get(), x, k)
    v.set(x)
    return v.get()

print(c.run(inside, 10, k=1), v.get(), c[v], c.copy()[v])
try:
    c.run(c.run, print)
except RuntimeError as e:
    print(str(e).split(': ')[0])
print(Context().run(v.get, 'fresh'))
try:
    Context().run(v.reset, t)
except ValueError as e:
    print(str(e).split(' at 0x')[-1].split('>')[-1])
v.reset(t)
print(v.get('unset'), repr(w).split(' at ')[0])
