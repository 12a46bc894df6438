# global binds module names from functions, also new ones.
n = 0
def bump():
    global n
    n += 1
    return n
print(bump(), bump(), n)
def create():
    global created, pair
    created = 'made'
    pair, created2 = 1, 2
create()
print(created, pair)
try:
    created2
except NameError as e:
    print(e)
def remove():
    global created
    del created
remove()
try:
    created
except NameError as e:
    print(e)
def nested():
    n = 'local'
    def inner():
        global n
        n = 'set by inner'
        return n
    return inner(), n
print(nested(), n)
class C:
    global from_class
    from_class = 1
    x = 2
print(from_class, hasattr(C, 'from_class'), C.x)
def loop_global():
    global k
    for k in range(3): pass
loop_global()
print(k)
def defs():
    global f2, K2
    def f2(): return 'f2'
    class K2: pass
defs()
print(f2(), K2.__qualname__)
