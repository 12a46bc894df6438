# while loops driven by values that change kind.
def drain(stack):
    n = 0
    while stack:
        top = stack.pop()
        if isinstance(top, list): stack.extend(top)
        elif top is None: continue
        elif isinstance(top, str): return n, top, len(stack)
        else: n += top
    return n
print(drain(list(range(2000))), drain([1, [2, [3, None, [4.5]], True]] * 100), drain([1, 'stop', 2]), drain([]))
def euclid(a, b):
    while b: a, b = b, a % b
    return a
for i in range(1, 1000): euclid(i, 60)
print(euclid(2 ** 80, 2 ** 60 * 3), euclid(7.5, 2.5), euclid(5, 0), euclid(-12, 18), euclid(True, 3))
def countdown(x):
    n = 0
    while x > 0:
        x -= 1
        n += 1
    return n, x
print(countdown(2000), countdown(10.5), countdown(True), countdown(-1), countdown(0.1))
def digits(n):
    out = []
    while n: n, d = divmod(n, 10); out.append(d)
    return out[::-1]
for i in range(1000): digits(i)
print(digits(2 ** 70), digits(120), digits(0), sum(digits(7 ** 200)))
def bits(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c
print([bits(v) for v in (0, 1, 255, 2 ** 53 - 1, 2 ** 64 - 1, 3 ** 100)])
x, turns = 1, 0
while True:
    turns += 1
    x = x * 2 if turns < 60 else x / 2 if turns < 100 else str(x) if turns < 101 else None
    if x is None: break
    if isinstance(x, str): text = x
print(turns, text)
state, path = 'a', ''
while state != 'end' and len(path) < 2500:
    path += state if isinstance(state, str) else str(state)
    state = {'a': 'b', 'b': 1, 1: 2.5, 2.5: 'a'}[state] if len(path) < 2000 else 'end'
print(len(path), path[:12])
lo, hi = 0, 10 ** 20
while lo < hi:
    mid = (lo + hi) // 2
    if mid * mid < 2 * 10 ** 38: lo = mid + 1
    else: hi = mid
print(lo)
lo, hi = 0.0, 2.0
for _ in range(100):
    mid = (lo + hi) / 2
    if mid * mid < 2: lo = mid
    else: hi = mid
print(lo, hi)
