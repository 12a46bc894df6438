# fsum of lists, tuples and iterators, of floats, ints and others
import math
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class F:
    def __float__(self): return 2.5
for v in [], [0.1] * 10, (1, 2), [1e308, 1e308, -1e308], [1e308, 1e308], [float('inf'), 1], [float('inf'), -float('inf')], [float('nan')], [2 ** 53, 1.0, -1e16], [True, 2], [1, 'a'], [F()], range(5), iter([0.1, 0.2]), [2 ** 2000], [0.1, 0.2, 0.3], [-0.0], 'ab', 5, [1e16, 1, 1e-16, -1e16], [10 ** 20, 1]: show(lambda: math.fsum(v))
