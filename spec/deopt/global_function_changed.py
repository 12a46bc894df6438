# A global function, constant and builtin are rebound in the middle of a hot loop.
def g(x): return x + 1
def h(x): return x - 1
K = 2
def run(n):
    global g, K
    t = 0
    for i in range(n):
        t = g(t) * 1 + K
        if i == 1000: g = h
        if i == 1500: K = 0.5
        if i == 1800: K = 2 ** 60
        if i == 1801: K = 1
        if i == 1900: g = lambda x: 0
    return t
print(run(1950))
print(K, g(5))
def use_len(n):
    global len
    t = 0
    xs = [1, 2, 3]
    for i in range(n):
        t += len(xs)
        if i == 1000: len = lambda x: 100
        if i == 1010: del len
    return t
print(use_len(2000), len([1]))
def use_range():
    global range
    out = []
    for k in (0, 1, 2):
        if k == 1: range = lambda n: [n, n]
        if k == 2: del range
        for i in range(3): out.append(i)
    return out
print(use_range())
abs_calls = 0
for i in range(2000):
    if i == 1500:
        def abs(x):
            global abs_calls
            abs_calls += 1
            return 'own'
    r = abs(-i)
print(r, abs_calls)
del abs
print(abs(-3))
def fwd(i): return later(i) if i > 1000 else 0
def later(i): return i
s = sum(fwd(i) for i in range(2000))
print(s)
del later
try:
    fwd(2000)
except NameError as e:
    print(e, fwd(3))
int = float
print(sum(int('1') for _ in range(1000)))
del int
print(int('1'))
