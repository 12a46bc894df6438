# Free variables and globals are looked up when the function runs.
fs = [lambda: i for i in range(3)]
print([f() for f in fs])

gs = []
for i in range(3):
    def g():
        return i
    gs.append(g)
print([g() for g in gs])
i = 'changed'
print([g() for g in gs])

def make():
    out = []
    for j in range(3):
        out.append(lambda: j)
    j = 10
    return out
print([f() for f in make()])
hs = [lambda i=i: i for i in range(3)]
print([h() for h in hs])

def uses():
    return helper()
def helper():
    return 'first'
print(uses())
def helper():
    return 'second'
print(uses())
