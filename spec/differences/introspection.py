# category: Not there
# what: Byte code and tracing do not exist; the frames of a traceback know their place and their globals, nothing more.
# cause: There is no byte code, and a traceback keeps no variables alive.
# instead: None.

import sys

def f():
    pass

print(hasattr(f.__code__, 'co_code'), hasattr(sys, 'settrace'))
try:
    f(1)
except TypeError as e:
    print(e.__traceback__.tb_frame.f_back, e.__traceback__.tb_lineno)
