# from module import * binds its public names.
from math import *
print(pi, sqrt(2), floor(-1.5), factorial(5), isnan(nan), hypot(3, 4))
try:
    math
except NameError as e:
    print(e)
print('sin' in globals(), '__name__' in globals(), __name__)
pow_is_builtin = pow
print(pow(2, 3), type(pow(2, 3)).__name__)
from _tools import *
print(helper(3), sorted(n for n in globals() if n.startswith('_hid') or n == 'helper'))
from _explicit import *
print(_chosen, 'left_out' in globals())
