# sort uses only __lt__, in CPython's order of comparisons, and evaluates each key once.
log = []

class V:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        log.append((self.n, other.n))
        return self.n < other.n
    def __repr__(self):
        return f'V{self.n}'

for data in ([1], [2, 1], [1, 2, 3], [3, 2, 1], [2, 3, 1], [3, 1, 2], [1, 1], [2, 1, 2, 1], [5, 4, 3, 2, 1], [1, 3, 2, 4], [4, 1, 3, 2, 5, 0], [1, 2, 3, 0], [2, 2, 1, 1]):
    log.clear()
    print(sorted(map(V, data)), log)
log.clear()
print(sorted(map(V, [1, 2, 1]), reverse=True), log)
log.clear()
print(min(map(V, [2, 1, 3])), log)
keys = []
def key(x):
    keys.append(x)
    return -x
print(sorted([3, 1, 2], key=key), keys)
log.clear()
sorted(V((i * 37) % 41) for i in range(40))
print(len(log), log[:10], log[-3:])
log.clear()
sorted(V((i * 37) % 101) for i in range(100))
print(len(log), hash(tuple(log)) == hash(tuple(log)), log[60:66], sum(a * 3 + b for a, b in log))
log.clear()
sorted(V(i if i < 50 else 150 - i) for i in range(100))
print(len(log), sum(a * 3 + b for a, b in log), log[-4:])
log.clear()
sorted(V(i % 10) for i in range(200))
print(len(log), sum(a * 3 + b for a, b in log))
