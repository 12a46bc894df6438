# `def` rebinds a name; what held the old function keeps it.
def f(): return 1
g = f
def f(): return 2
print(f(), g())
if True:
    def f(): return 'conditional'
else:
    def f(): return 'other'
print(f())
for k in range(3):
    def h(n=k): return n
print(h())
def selfish():
    global selfish
    selfish = lambda: 'replaced'
    return 'original'
print(selfish(), selfish())
try:
    undefined_yet()
except NameError as e:
    print(e)
def undefined_yet(): return 'now'
print(undefined_yet())
del f
try:
    f()
except NameError as e:
    print(e)
def fresh():
    def inner(): pass
    return inner
print(fresh() is fresh(), fresh() == fresh())
