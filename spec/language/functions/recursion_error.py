# RecursionError is an exception like others and leaves the program usable.
import sys
def down(n):
    return down(n + 1) + 1
try:
    down(0)
except RecursionError as e:
    print(type(e).__name__, e)

depth = 0
def measure():
    global depth
    depth += 1
    measure()
for _ in range(3):
    depth = 0
    try:
        measure()
    except RecursionError:
        print(depth > 900, depth <= 1000)
print(issubclass(RecursionError, RuntimeError))

class Loop:
    def __getattr__(self, name):
        return self.other
try:
    Loop().x
except RecursionError as e:
    print('getattr', str(e)[:32])
def safe(n):
    try:
        return safe(n + 1)
    except RecursionError:
        return 'recovered'
print(safe(0))
