# When an operand fails its guess in mid-expression, what ran before must not run again.
log = []
def t(x):
    log.append(x)
    return x
def run(xs):
    out = []
    for x in xs:
        out.append([t(1) + t(x) * t(2), (t(x), t(x) + t(3)), {t('k'): t(x)}[t('k')], f'{t(x)}{t(4)}', t(x) < t(5) < t(6)][0])
    return out
for i in range(100): run([1, 2])
log.clear()
print(run([1]), log)
log.clear()
print(run([1.5]), log)
log.clear()
try:
    run(['s'])
except TypeError as e:
    print(e, log)
log.clear()
print(run([2 ** 53]), log)
class Box:
    def __init__(self, v): self._v = v
    @property
    def v(self):
        log.append('get')
        return self._v
    @v.setter
    def v(self, x):
        log.append('set')
        self._v = x
    def __getitem__(self, i): log.append(('item', i)); return self._v
    def __setitem__(self, i, x): log.append(('store', i)); self._v = x
b = Box(0)
for i in range(1500): b.v += 1
b._v = 0.5
log.clear()
b.v += t(1)
print(b._v, log)
log.clear()
b[t(0)] += t(2)
print(b._v, log)
b._v = 'a'
log.clear()
try:
    b[t(0)] += t(2)
except TypeError as e:
    print(e, log)
log.clear()
xs = [0] * 3
for i in range(1500): xs[t(i % 3)] += t(1)
xs[1] = 2 ** 53
log.clear()
xs[t(1)] += t(1)
print(xs, log)
def kwargs(a, b, *c, d): return a + b + sum(c) + d
for i in range(1000): kwargs(t(1), t(2), *[t(3)], d=t(4))
log.clear()
print(kwargs(t(1), t(2.5), *[t(3), t(True)], d=t(2 ** 60)), log)
it = iter([1] * 1000 + ['x'])
got = []
log.clear()
try:
    while True: got.append(t(next(it)) + 1)
except TypeError as e:
    print(e, len(got), len(log), next(it, 'consumed'))
a = [5, 6, 7]
i = 0
i, a[i] = 2, 'target after i'
print(i, a)
