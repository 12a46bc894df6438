# The clocks of time, compared only with themselves.
import time
a = time.perf_counter()
b = time.perf_counter()
print(type(a).__name__, b >= a, type(time.time()).__name__, time.time() > 1_600_000_000)
m = time.monotonic()
print(time.monotonic() >= m, type(time.perf_counter_ns()).__name__, time.time_ns() > 10 ** 18)
start = time.perf_counter()
total = sum(range(1000))
elapsed = time.perf_counter() - start
print(total, 0 <= elapsed < 60, f'{elapsed:.0f}' in ('0', '1'))
print(time.process_time() >= 0)
print(time.sleep(0), time.sleep(0.001))
t = time.perf_counter()
time.sleep(0.01)
print(time.perf_counter() - t >= 0.009)
for bad in (-1, 'x', None):
    try:
        time.sleep(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    time.no_such_clock
except AttributeError as e:
    print(e)
