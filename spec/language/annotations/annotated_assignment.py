# Targets and evaluation order of annotated assignments.
log = []
def t(x):
    log.append(x)
    return x
class O: pass
o = O()
d = {}
t(o).attr: t('annotation') = t('value')
t(d)['k']: t('annotation 2') = t('value 2')
print(log[1:3], log[4:], o.attr, d)
log.clear()
t(o).other: t('evaluated without a value too')
print(len(log), hasattr(o, 'other'))
a: int = 1; b: str = 'text'
(c): float = 1.5
e: tuple = 1, 2, 3
print(a, b, c, e, sorted(__annotations__))
def f():
    n: int
    try:
        return n
    except UnboundLocalError as err:
        return str(err)
print(f())
def g():
    total: int = 0
    for i in range(3):
        total: float = total + i
    return total
print(g())
def h():
    global a
    v: int = a
    a = 'rebound'
    return v
print(h(), a)
i: int = 5
i: str = 'again'
print(i, __annotations__['i'])
