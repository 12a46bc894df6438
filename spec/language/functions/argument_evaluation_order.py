# Arguments are evaluated left to right, before the call is found to be impossible.
log = []
def t(x):
    log.append(x)
    return x

def f(*args, **kwargs):
    return args, kwargs

print(t(f)(t(1), t(2), k=t(3), *t([4, 5]), j=t(6), **t({'z': 7})))
print(log[1:])
log.clear()
try:
    f(t(1), undefined, t(2))
except NameError as e:
    print(e)
print(log)
log.clear()
class Obj:
    @property
    def method(self):
        log.append('attribute')
        return f
print(Obj().method(t('argument')))
print(log)
log.clear()
try:
    nothing = None
    nothing(t('evaluated before the call fails'))
except TypeError as e:
    print(e)
print(log)
