# Several managers in one with, in brackets, with targets of every kind.
class M:
    def __init__(self, name, value=None, fail=None, swallow=False):
        self.name, self.value, self.fail, self.swallow = name, value, fail, swallow
    def __enter__(self):
        print('enter', self.name)
        if self.fail == 'enter': raise RuntimeError('enter ' + self.name)
        return self.value
    def __exit__(self, t, v, tb):
        print('exit', self.name, repr(v))
        if self.fail == 'exit': raise RuntimeError('exit ' + self.name)
        return self.swallow
with M('a', 1) as x, M('b', (2, 3)) as (y, z), M('c'):
    print(x, y, z)
with (
    M('d', [1, 2, 3]) as [p, *q],
    M('e') as none,
):
    print(p, q, none)
d = {}
class O: pass
o = O()
with M('f', 'item') as d['k'], M('g', 'attr') as o.attr: pass
print(d, o.attr)
try:
    with M('1'), M('2', fail='enter'), M('3'):
        print('never')
except RuntimeError as e:
    print(e)
try:
    with M('1'), M('2', fail='exit'): raise KeyError('body')
except RuntimeError as e:
    print(e, repr(e.__context__))
with M('1', swallow=True), M('2', fail='exit'):
    pass
print('after')
with M('1', swallow=True), M('2', swallow=True): raise KeyError('inner swallows')
try:
    with M('1') as (a, b): pass
except TypeError as e:
    print(e)
