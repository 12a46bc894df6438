# Positions may be greater than a float can count.
import bisect
import sys

n = sys.maxsize
data = range(n - 1)
print(bisect.bisect_left(data, n - 3) == n - 3, bisect.bisect_right(data, n - 3) == n - 2, bisect.bisect_left(data, n - 3, n - 10, n) == n - 3)
