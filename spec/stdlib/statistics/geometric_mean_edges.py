# geometric_mean with zeros, nans, negatives and nothing; median_grouped of texts.
import math
from statistics import geometric_mean, median_grouped

for data in ([0, 1], [math.nan, 1], [], [-1, 2], [0, math.inf], [math.inf, 1], [0, math.nan], iter([1, 9])):
    try:
        print(geometric_mean(data))
    except Exception as e:
        print(type(e).__name__, e)
try:
    median_grouped(['a', 'b'])
except TypeError as e:
    print(e)
