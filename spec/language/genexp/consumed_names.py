# Names in generator expressions that builtins consume: their own, those around, and builtins by other meanings.
x = 'outer'
print(sum(x for x in range(4)), x)

def captured(n):
    fs = []
    for i in range(n):
        fs.append(lambda: i)
        total = sum(i * j for j in range(3))
    return total, [f() for f in fs]

print(captured(3))

def later():
    try:
        sum(unset for _ in range(1))
    except NameError as e:
        print(type(e).__name__, e)
    try:
        sum(1 for _ in unset)
    except NameError as e:
        print(type(e).__name__, e)
    unset = 1

later()

def own():
    try:
        list(b for a in (1,) for _ in (b,) for b in (2,))
    except NameError as e:
        print(type(e).__name__, e)

own()

def shadowed(sum):
    return sum(i for i in range(3))

print(shadowed(list), shadowed(lambda g: type(g).__name__))

def local():
    any = all
    return any(i for i in (1, 0))

print(local())

class C:
    k = 2
    try:
        total = sum(k * i for i in range(3))
    except NameError as e:
        print(e)
    items = list(i for i in range(k))

print(C.items)

class D:
    def __secret(self): return 4
    def f(self): return sum(self.__secret() for _ in range(2))

print(D().f())

import builtins
old = builtins.sum

def replaced(t):
    taken = []
    builtins.sum = lambda g: taken.append(g) or 'mine'
    try:
        r = sum(t * i for i in range(3))
    finally:
        builtins.sum = old
    t = 100
    return r, list(taken[0]), sum(t * i for i in range(3))

for _ in range(3):
    print(replaced(5))

def hot(n, t):
    r = 0
    for i in range(n):
        if i == 150:
            builtins.max = min
        r += max(t + i - j for j in range(3))
        t += 1
    builtins.max = real
    return r

real = builtins.max
print(hot(100, 1), hot(300, 1), hot(300, 1))
print(list(z for z in (lambda: (w for w in range(2)))()), sum(len(list(1 for _ in range(n))) for n in range(4)))
print([sum(a * b for a, b in zip(r, c)) for r in ((1, 2), (3, 4)) for c in ((1, 0), (0, 1))])
print((lambda: sum((y := v) for v in range(4)))())
