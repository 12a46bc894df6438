# The functions of traceback over the exception being handled.
import io
import sys
import traceback

def inner(x):
    return 1 / x

def outer(x):
    try:
        inner(x)
    except ZeroDivisionError as e:
        raise ValueError(f'bad {x}') from e

try:
    outer(0)
except ValueError as e:
    print(traceback.format_exc())
    print(traceback.format_exc(chain=False))
    print(traceback.format_exc(limit=1))
    print(traceback.format_exc(limit=-1))
    print(traceback.format_exception(e))
    print(traceback.format_exception(type(e), e, e.__traceback__) == traceback.format_exception(e))
    print(traceback.format_exception_only(e))
    print(traceback.format_tb(e.__traceback__))
    for frame in traceback.extract_tb(e.__traceback__):
        print(frame, frame.filename, frame.lineno, frame.name, frame.line, frame.end_lineno, frame.colno, frame.end_colno)
        print(list(frame), len(frame), frame[2], frame == tuple(frame))
    out = io.StringIO()
    traceback.print_exc(file=out)
    traceback.print_exception(e, file=out)
    traceback.print_tb(e.__traceback__, file=out)
    print(out.getvalue())
    traceback.print_exc(file=sys.stdout)
    print([(f.f_code.co_name, n) for f, n in traceback.walk_tb(e.__traceback__)])
    traceback.clear_frames(e.__traceback__)

print(traceback.format_exc())
print(traceback.format_exception(None))
try:
    traceback.format_exception(3)
except TypeError as e:
    print(e)
try:
    traceback.format_exception(ValueError, ValueError('x'))
except ValueError as e:
    print(e)
try:
    traceback.print_last()
except ValueError as e:
    print(e)
