# setrecursionlimit and getrecursionlimit.
import sys
print(sys.getrecursionlimit())
def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
first = depth()
sys.setrecursionlimit(300)
print(sys.getrecursionlimit(), first > 900, 250 < depth() < 300)
sys.setrecursionlimit(3000)
def down(n): return 0 if n == 0 else 1 + down(n - 1)
print(down(2500))
sys.setrecursionlimit(1000)
try:
    down(2500)
except RecursionError as e:
    print(e)
for bad in (0, -1, 'x', 1.5):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(sys.getrecursionlimit())
