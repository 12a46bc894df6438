"""
>>> {**1}
Traceback (most recent call last):
...
TypeError: 'int' object is not a mapping
>>> 1 / 0
Traceback (most recent call last):
  File "anything", line 5
    whatever
ZeroDivisionError: division by zero
>>> 1 / 0
Traceback (most recent call last):
[...]
ZeroDivisionError: division by zero
"""
# What stands between the header of a traceback and the first line with a word may be anything.
import doctest

print(doctest.testmod())
