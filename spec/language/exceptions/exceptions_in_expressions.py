# An exception leaves earlier effects of the expression in place.
log = []
def t(x):
    log.append(x)
    if x == 'boom': raise ValueError(x)
    return x
def attempt(f):
    log.clear()
    try:
        print(f())
    except ValueError as e:
        print(e, log)
attempt(lambda: [t(1), t('boom'), t(2)])
attempt(lambda: {t('k'): t('boom'), t(3): t(4)})
attempt(lambda: t(1) and t('boom') or t(2))
attempt(lambda: t(0) and t('boom') or t(2))
attempt(lambda: f'{t("a")} {t("boom")} {t("c")}')
attempt(lambda: t(1) if t('boom') else t(2))
attempt(lambda: t(1) < t(2) < t('boom') < t(3))
attempt(lambda: t(3) < t(2) < t('boom'))
attempt(lambda: print(t(1), t('boom'), sep=t('never')))
attempt(lambda: [t(x) for x in (1, 2, 'boom', 3)])
xs = [1, 2, 3]
def assign():
    xs[0], xs[t('boom')] = t(10), t(20)
attempt(assign)
print(xs)
def aug():
    xs[t(0)] += t('boom')
attempt(aug)
print(xs)
a = b = 'unset'
def multi():
    global a, b
    a = b = t('boom')
attempt(multi)
print(a, b)
def slices():
    xs[t(0):t(2)] = [t(7), t('boom')]
attempt(slices)
print(xs)
