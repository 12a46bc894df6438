# sys.exit raises SystemExit with a code; it may be caught and passes finally blocks.
import sys
for args in ((), (0,), (3,), (None,), ('message',), ((1, 2),), (True,), (1.5,)):
    try:
        sys.exit(*args)
    except SystemExit as e:
        print(repr(e), e.code, e.args, isinstance(e, Exception), isinstance(e, BaseException))
try:
    sys.exit(1, 2)
except TypeError as e:
    print(e)
try:
    try:
        sys.exit('bye')
    except Exception:
        print('not an Exception')
    finally:
        print('finally runs')
except SystemExit as e:
    print('caught outside', e)
try:
    raise SystemExit
except SystemExit as e:
    print(repr(e), e.code)
def f():
    try:
        sys.exit(5)
    finally:
        return 'swallowed by return'
print(f())
class CM:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, tb):
        print('exit', kind.__name__, value)
        return True
with CM():
    sys.exit(9)
print('still running', SystemExit(3).code, SystemExit().code, issubclass(SystemExit, BaseException), issubclass(SystemExit, Exception))
sys.exit(0)
print('never')
