# The slots of a `with` held ints before: each of its lookups is a place of its own to leave typed code at.
class W:
    def __init__(self, n):
        self.n = n
    def __enter__(self):
        return self.n
    def __exit__(self, t, e, tb):
        return t is ValueError
def f(n):
    total = 0
    for i in range(n):
        if i < n // 2:
            total += abs(i) + abs(-i) + abs(i + 1) + abs(i + 2)
        else:
            with W(i) as v:
                total += v
                if i % 3 == 0: raise ValueError
                total += 1
    return total
for _ in range(5): print(f(200))
d = {0: 1, 1: 2}
n0 = 3
for i in range(100):
    try:
        n0, n2 = d.get(1, 0), abs(i) | n0
        n2 = d.get(i % 3, 0) - abs(n0) + len(str(abs(i)))
    except TypeError: pass
for i in range(100):
    with W(i):
        pass
    n0, n2 = (lambda e: e + 2)(-n0), n0
print(n0, n2)
