# category: Not there
# what: Frames, byte code and tracing do not exist.
# cause: There is no byte code, and frames are not objects of the script.
# instead: None.

import sys

def f():
    pass

print(hasattr(f.__code__, 'co_code'), hasattr(sys, '_getframe'), hasattr(sys, 'settrace'))
try:
    f(1)
except TypeError as e:
    print(hasattr(e.__traceback__, 'tb_frame'), e.__traceback__.tb_lineno)
