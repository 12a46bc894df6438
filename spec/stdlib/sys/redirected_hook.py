# excepthook writes to whatever sys.stderr is.
import io
import sys

text = sys.stderr = io.StringIO()
try:
    1 / 0
except ZeroDivisionError as e:
    sys.excepthook(type(e), e, e.__traceback__)
sys.stderr = None
try:
    {}['key']
except KeyError as e:
    sys.__excepthook__(type(e), e, e.__traceback__)
sys.stderr = sys.__stderr__
print(text.getvalue())
