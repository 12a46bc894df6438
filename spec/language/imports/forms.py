# The forms of import of the built-in modules.
import math
import math as m
from math import pi, sqrt as root
from math import (
    floor,
    ceil,
)
import sys, time as clock
print(m is math, math.pi == pi, root(16), floor(2.5), ceil(2.1), sys is not None, clock.__name__)
print(math.__name__, type(math).__name__, sys.__name__)
def f():
    import math as local
    from math import e as euler
    return local is m, round(euler, 5)
print(f())
class C:
    import math
    from math import tau
    two_pi = math.pi * 2
    def area(self, r): return self.math.pi * r ** 2
print(C.two_pi == C.tau, round(C().area(1), 4), hasattr(C, 'math'))
if True:
    from math import inf
print(inf, 'gcd' in dir(math), hasattr(math, 'nothing'))
for _ in range(3):
    from math import gcd
print(gcd(12, 18))
