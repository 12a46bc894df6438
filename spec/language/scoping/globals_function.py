# globals() and locals() as mappings of names.
x = 1
globals()['y'] = 2
print(y, 'x' in globals(), globals()['x'], globals() is globals())
def f(a, b=2):
    c = 3
    return locals()
print(f(1))
def g():
    g_local = 1
    locals()['new'] = 5
    try:
        return new
    except NameError as e:
        return str(e)
print(g())
del globals()['y']
try:
    y
except NameError as e:
    print(e)
print(__name__, __doc__, locals() is globals())
class C:
    a = 1
    names = sorted(n for n in locals() if not n.startswith('__'))
print(C.names)
def h():
    global made
    made = 'made'
    return 'made' in globals(), 'made' in locals()
print(h())
def closure():
    free = 1
    def inner():
        own = free
        return sorted(locals())
    return inner()
print(closure())
print(vars() is globals(), sorted(vars(type('T', (), {'q': 1})()).items()))
