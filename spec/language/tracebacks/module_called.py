# A module that is called: perhaps what it is named after was meant.
import copy
import math
import time

for module in time, copy, math:
    try:
        module()
    except TypeError as e:
        print(e)
try:
    raise ValueError('x')
except ValueError as e:
    tb = e.__traceback__


def inner():
    raise KeyError('k')


def outer():
    inner()


try:
    outer()
except KeyError as e:
    caught = e
tb = caught.__traceback__
print(tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_next.tb_frame.f_code.co_name)
for value in tb, 5:
    try:
        tb.tb_next = value
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    del tb.tb_next
except TypeError as e:
    print(e)
tb.tb_next = tb.tb_next.tb_next
raise caught
