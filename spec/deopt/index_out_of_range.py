# A list's index out of range in hot code, caught near by and far away.
def at(xs, i):
    try: return xs[i]
    except IndexError as e: return str(e), e.__traceback__.tb_lineno, e.__context__

def far(xs, i): return xs[i]

def loop(xs, n):
    i = 0
    t = 0
    while True:
        try:
            t += xs[i]
            i += 1
        except IndexError:
            break
        finally:
            t += 1
    return t

for _ in range(300):
    r = at([1, 2], 5), at([1, 2], -3), at([1, 2], -2), at([1, 2], 1), loop([1, 2, 3], 0)
print(r)
for xs in ([1.5], [], ['a'], (1,), 'xy', b'q', {5: 6}, [None, 2]):
    print([at(xs, i) if not isinstance(xs, dict) else 'dict' for i in (0, 1, -1, -2, 7)] if not isinstance(xs, (tuple, str, bytes)) else [at(xs, 0), at(xs, 7)])
for _ in range(200):
    try: far([1], 3)
    except IndexError as e: r = e.__traceback__.tb_next.tb_lineno
print(r, far({3: 4}, 3), far([0, 1, 2, 3], 3), far([0, 1], -1))
def nested(xs):
    try:
        try: xs[9]
        finally: log.append(1)
    except LookupError: return 'lookup'
log = []
for _ in range(200): r = nested([1])
print(r, len(log))
def gen(xs):
    i = 0
    while True:
        try: yield xs[i]
        except IndexError: return
        i += 1
for _ in range(100): r = list(gen([1, 2, 3]))
print(r)
far([1, 2], 2)
