# Changing the size of a dict while iterating raises; changing values does not.
def attempt(label, f):
    d = {'a': 1, 'b': 2, 'c': 3}
    seen = []
    try:
        f(d, seen)
        print(label, 'ok', d, seen)
    except RuntimeError as e:
        print(label, e, d, seen)

def add(d, seen):
    for k in d:
        seen.append(k)
        d[k + k] = 0

def delete(d, seen):
    for k in d:
        seen.append(k)
        del d[k]

def values(d, seen):
    for k in d:
        seen.append(k)
        d[k] += 1

def items_add(d, seen):
    for k, v in d.items():
        seen.append(v)
        d['new'] = v

def values_clear(d, seen):
    for v in d.values():
        seen.append(v)
        d.clear()

def last(d, seen):
    for k in d:
        seen.append(k)
        if k == 'c':
            d['late'] = 1

def snapshot(d, seen):
    for k in list(d):
        seen.append(k)
        if k != 'b':
            del d[k]

def reverse(d, seen):
    for k in reversed(d):
        seen.append(k)
        d.pop('a', None)

def comprehension(d, seen):
    seen.append([d.setdefault(k * 2, 0) for k in d])

for f in (add, delete, values, items_add, values_clear, last, snapshot, reverse, comprehension):
    attempt(f.__name__, f)
d = {1: 1}
it = iter(d)
d[2] = 2
try:
    next(it)
except RuntimeError as e:
    print(e)
try:
    next(it)
except RuntimeError as e:
    print(e)
except StopIteration:
    print('stopped')
