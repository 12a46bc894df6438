# Exceptions raised, caught and passed through in hot loops, with values that survive them.
def safe_div(a, b):
    try:
        return a // b
    except ZeroDivisionError:
        return -1
def run(n):
    t = 0
    for i in range(n):
        t += safe_div(100, i % 7)
    return t
print(run(3000))
def find(items, x):
    try:
        return items.index(x)
    except ValueError:
        return None
print(sum(1 for i in range(2000) if find([1, 2, 3], i % 5) is None))
class Stop(Exception):
    def __init__(self, value):
        super().__init__(value)
        self.value = value
def worker(i):
    if i == 1234:
        raise Stop(i * 2)
    return i
def drive():
    t = 0
    try:
        for i in range(5000):
            t += worker(i)
    except Stop as s:
        return t, s.value, i
print(drive())
def cleanup(n):
    log = 0
    for i in range(n):
        try:
            if i % 3 == 0:
                continue
            if i % 1000 == 999:
                raise KeyError(i)
        except KeyError as e:
            log += e.args[0]
        else:
            log += 1
        finally:
            log += 2
    return log
print(cleanup(3000))
def deep(n):
    if n == 0:
        raise ValueError('bottom')
    try:
        deep(n - 1)
    except ValueError as e:
        if n % 10 == 0:
            raise ValueError(f'{e} {n}') from None
        raise
try:
    deep(35)
except ValueError as e:
    print(e)
def partial(values):
    a = b = c = 0
    for v in values:
        try:
            a += 1
            b += 10 // v
            c += 1
        except ZeroDivisionError:
            b += 1000
        except TypeError as e:
            c += len(str(e))
    return a, b, c
print(partial([1, 2, 5] * 500), partial([1, 0, 2] * 500), partial([1, 0, 'x', 2.5] * 100))
def loop_else(n):
    for i in range(n):
        try:
            int('x' if i == n - 1 else '5')
        except ValueError:
            break
    else:
        return 'complete'
    return i
print(loop_else(1500))
