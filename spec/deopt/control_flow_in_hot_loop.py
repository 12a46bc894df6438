# break, continue, else and finally inside hot loops.
def search(xs, v):
    for i, x in enumerate(xs):
        if x == v: break
    else:
        return None
    return i
xs = list(range(0, 4000, 2))
print([search(xs, v) for v in (0, 7, 1000, 3998, 3999, 10.0, '10', True)])
out = []
for i in range(3000):
    try:
        if i % 3 == 0: continue
        if i == 2500: break
        out.append(i)
    finally:
        if i % 1000 == 0: out.append(f'f{i}')
else:
    out.append('else')
print(len(out), out[:5], out[-3:])
n = 0
while n < 3000:
    n += 1
    if n % 2: continue
    if n > 2990: break
else:
    print('not reached')
print(n)
while n > 0:
    n -= 1
else:
    print('while else', n)
def nested():
    found = []
    for a in range(1, 60):
        for b in range(a, 60):
            c = a * a + b * b
            for k in range(b, 90):
                if k * k < c: continue
                if k * k == c: found.append((a, b, k))
                break
            else:
                break
        else:
            continue
    return found
print(len(nested()), nested()[:3], nested()[-1])
def ret_in_finally(n):
    t = 0
    for i in range(n):
        try:
            t += i
            if i == 1500: return 'early'
        finally:
            if i == 1500: break
    return t
print(ret_in_finally(1000), ret_in_finally(2000))
def swallow(n):
    t = 0
    for i in range(n):
        try:
            t += 1 // (i % 5)
        finally:
            continue
    return t
print(swallow(2000))
class CM:
    depth = 0
    def __enter__(self): CM.depth += 1
    def __exit__(self, t, v, tb): CM.depth -= 1; return t is KeyError
hits = 0
for i in range(2000):
    with CM():
        if i % 100 == 0: raise KeyError
        if i % 3: continue
        hits += 1
        if i > 1900: break
print(hits, i, CM.depth)
