# Hot loops over zip() and enumerate() of lists and tuples that change meanwhile, or are of other kinds at last.
def both(xs, ys):
    t = 0
    for i, x in enumerate(xs): t += i * x
    for a, b in zip(xs, ys): t += a * b
    for i, x in enumerate(ys, 1):
        if x == 6: break
        t += i * x
    else:
        t += 1000
    return t

for k in range(300): r = both([1, 2, 3, 4], [5, 6, 7])
print(r, both((1, 2, 3), (4, 5)), both([1.5, 2], [3, 4.5]), both([10 ** 20, 2], [3, 4]), both([], ()), both(range(3), {6: 1, 2: 2}), both([True], [2.5]))
for bad in (([1], ['a']), ([1, 2], None), ([None], [1])):
    try: print(both(*bad))
    except TypeError as e: print(e)

def growing(xs, ys):
    out = []
    for a, b in zip(xs, ys):
        if a == 3: xs.append(9)
        if b == 4: ys.clear()
        out.append((a, b))
        if len(out) > 10: break
    for i, x in enumerate(out):
        out[i] = str(x) + str(i)
        if i == 2: del out[3:]
    return out

for k in range(300): r = growing([1, 2, 3], list(range(6)))
print(r)

def guarded(xs, ys):
    t = []
    for a, b in zip(xs, ys):
        try:
            if a < 0: continue
            if a > 50: return t
            t.append(a // b)
        except ZeroDivisionError:
            t.append(None)
        finally:
            t.append('f')
    return t

for k in range(300): r = guarded([5, 6, 7, -1], [1, 0, 2, 3])
print(r, guarded([5, 60, 7], [1, 2, 3]), guarded((2 ** 40,), (3,)))

def pairs(xs):
    for i, x in enumerate(xs):
        for j, (a, b) in enumerate(zip(x, x[1:])):
            yield i, j, a, b

for k in range(120): r = list(pairs([[1, 2, 3], (4.5, 6)]))
print(r)

def unpacks(xs):
    out = []
    for i, x in enumerate(xs): out.append(x)
    return out, i, x

for k in range(200): r = unpacks([1, 2])
print(r, unpacks(['a']), unpacks([1.5, 'b', None]))
try: unpacks([])
except UnboundLocalError as e: print(e)
