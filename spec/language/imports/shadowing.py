# A name bound by import is like any other name.
import math
print(math.floor(1.5))
math = 'shadowed'
print(math)
import math
print(math.floor(2.5))
def f(math):
    return math
print(f(3))
def g():
    math = 5
    return math
print(g(), math.floor(3.5))
from math import floor
floor_before = floor
def floor(x): return 'own'
print(floor(1.5), floor_before(1.5))
from math import floor
print(floor(1.5))
len = math.floor
print(len(9.9))
del len
print(len([1]))
old = math.pi
math.pi = 3
print(math.pi)
from math import pi
print(pi)
math.pi = old
print(math.pi == old)
def h():
    global imported
    import time as imported
h()
print(imported.__name__)
try:
    def u():
        print(sqrt)
        from math import sqrt
    u()
except UnboundLocalError as e:
    print(e)
