# time: the clocks are floats or ints that do not go back; sleep accepts ints and floats.
import time
a = time.time()
b = time.perf_counter()
c = time.monotonic()
time.sleep(0)
time.sleep(0.001)
print(type(a).__name__, type(b).__name__, type(c).__name__, type(time.time_ns()).__name__, type(time.perf_counter_ns()).__name__)
print(time.time() >= a, time.perf_counter() > b, time.monotonic() >= c, a > 1.6e9, time.perf_counter() - b < 10, time.time_ns() // 10**9 >= int(a))
print(type(time.process_time()).__name__, time.process_time() >= 0, time.sleep(0))
for f in (lambda: time.sleep(-1), lambda: time.sleep('a'), lambda: time.sleep(), lambda: time.time(1), lambda: time.nope, lambda: time.sleep(None), lambda: time.perf_counter(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
start = time.perf_counter()
total = 0
for i in range(1000):
    total += i
elapsed = time.perf_counter() - start
print(total, elapsed >= 0, elapsed < 5, f'{0.1234567:.3f}s')
