# Signatures of natives of modules, of enums, of exceptions, and of functions whose *args are of inner functions.
import bisect
import collections
import contextlib
import enum
import functools
import inspect
import itertools
import math
import re
import time

def retry(*exceptions, times=3, **options):
    def decorate(f):
        return exceptions, options
    return decorate

class Color(enum.Enum):
    RED = 1

for f in (retry, contextlib.ExitStack.callback, contextlib.ExitStack().callback, contextlib.AsyncExitStack.push_async_callback, bisect.bisect, itertools.accumulate,
          itertools.chain, itertools.product, itertools.zip_longest, functools.partial, functools.reduce, math.log, collections.OrderedDict.move_to_end,
          re.compile('a').sub, Color, enum.Enum, enum.IntFlag, Exception, KeyError, collections.defaultdict, time.strftime, int.to_bytes, len):
    try:
        print(inspect.signature(f))
    except ValueError as e:
        print(type(e).__name__)
print(retry.__code__.co_varnames, retry.__code__.co_argcount)
