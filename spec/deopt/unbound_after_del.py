# A local is deleted or never bound on one turn of a hot loop.
def run(n, at):
    x = 0
    for i in range(n):
        x = x + 1
        if i == at: del x
    return x
print(run(2000, -1))
try:
    run(2000, 1500)
except UnboundLocalError as e:
    print(e)
def maybe(n):
    out = []
    for i in range(n):
        if i % 2: y = i
        try:
            out.append(y)
        except UnboundLocalError as e:
            out.append(str(e))
        if i == 1000: del y
    return out
r = maybe(2000)
print(r[0], r[1], r[2], r[1000], r[1001], r[1002], sum(isinstance(v, str) for v in r))
g = 0
def touch(): return g
t = 0
for i in range(2000):
    if i == 1500: del g
    try:
        t += touch()
        g += 1
    except NameError as e:
        if i == 1500: print(e)
print(t)
def cell(n):
    v = 1
    def read(): return v
    s = 0
    for i in range(n):
        if i == 1000: del v
        try:
            s += read()
        except NameError as e:
            if i == 1000: print(type(e).__name__, e)
            v = 2
    return s
print(cell(2000))
def loopvar(xs):
    for q in xs: pass
    return q
for i in range(1000): loopvar([i])
try:
    loopvar([])
except UnboundLocalError as e:
    print(e)
class C: pass
c = C()
c.n = 0
try:
    for i in range(2000):
        c.n += 1
        if i == 1500: del c.n
except AttributeError as e:
    print(e, i)
d = {'k': 0}
try:
    for i in range(2000):
        d['k'] += 1
        if d['k'] == 1700: del d['k']
except KeyError as e:
    print(e, i)
