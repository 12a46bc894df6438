# `global x` anywhere in a text makes x a global at its top too
def run(ns=None):
    exec('''
x = 7
y = 8
def f():
    global x
    return x
print(f(), 'x' in globals(), 'y' in globals(), 'x' in locals(), 'y' in locals())
''', globals(), {} if ns is None else ns)
run()
print(x)
local = {}
run(local)
print(sorted(local))
