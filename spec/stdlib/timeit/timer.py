# Timing with a clock of its own.
import timeit

ticks = iter(range(1000))
def clock():
    return next(ticks)

runs = []
print(timeit.timeit(lambda: runs.append(1), number=3, timer=clock), len(runs))
print(timeit.repeat('x.append(1)', 'x = []', repeat=2, number=4, timer=clock))
print(timeit.timeit('runs.append(2)', globals=globals(), number=2, timer=clock), runs)
t = timeit.Timer('total = base\ntotal += 1', 'base = 5\nother = 1', clock)
print(t.timeit(2), t.repeat(2, 1))
print(t.src)
print(timeit.Timer('1', timer=clock).autorange(lambda number, taken: print(number, taken)))
for bad in (lambda: timeit.Timer(3), lambda: timeit.Timer('x', 4), lambda: timeit.Timer('1 +')):
    try:
        bad()
    except (ValueError, SyntaxError) as e:
        print(type(e).__name__, e)
print(timeit.default_number, timeit.default_repeat, timeit.timeit(number=1) >= 0)
