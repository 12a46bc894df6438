# Type changes across with, try and finally in hot loops; cleanup runs exactly once.
class Track:
    entered = exited = 0
    def __enter__(self): Track.entered += 1; return Track.entered
    def __exit__(self, *a): Track.exited += 1; return a[0] is TypeError
def run(n, at, v):
    x = 0
    for i in range(n):
        with Track() as k:
            x = x + 1
            if i == at: x = v
            try:
                x = x + 0
            finally:
                k = None
    return x
print(run(2000, -1, 0), Track.entered, Track.exited)
print(run(2000, 1990, 0.5), Track.entered, Track.exited)
print(run(2000, 1990, 2 ** 53), Track.entered, Track.exited)
print(run(2000, 1990, 'text'), Track.entered, Track.exited)
order = []
def fin(n, bad):
    t = 0
    for i in range(n):
        try:
            try:
                t += i if i != bad else 'x'
            finally:
                order.append(i) if i >= n - 2 else None
                t = t * 1
        except TypeError:
            order.append('caught')
            t = float(t)
    return t
print(fin(2000, -1), order)
order.clear()
print(fin(2000, 1999), order)
def ret(n):
    x = 0
    for i in range(n):
        try:
            x += 1
            if i == n - 1: return x
        finally:
            x = x + 0.5 if i == n - 1 else x
            last.append(x) if i == n - 1 else None
last = []
print(ret(2000), last)
def overflow_in_finally(n):
    x = 2 ** 53 - n
    for i in range(n * 2):
        try:
            if i % 2: continue
        finally:
            x += 1
    return x
print(overflow_in_finally(1000))
def except_changes(n):
    e_count = 0
    v = 0
    for i in range(n):
        try:
            if i % 500 == 499: raise ValueError(i)
            v += 1
        except ValueError as e:
            v = v + e.args[0] / 2
            e_count += 1
        else:
            v = v
    return v, e_count
print(except_changes(2000))
