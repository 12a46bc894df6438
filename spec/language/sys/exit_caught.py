# sys.exit raises SystemExit, which may be caught.
import sys
for args in ((), (0,), (3,), ('text',), (None,), ([1, 2],), (True,), (2.5,)):
    try:
        sys.exit(*args)
    except SystemExit as e:
        print(repr(e), e.code, e.args)
try:
    sys.exit(1, 2)
except TypeError as e:
    print(e)
try:
    try:
        sys.exit('x')
    except Exception:
        print('not an Exception')
    finally:
        print('finally')
except BaseException as e:
    print(type(e).__name__, e)
def f():
    try:
        sys.exit(5)
    finally:
        return 'swallowed'
print(f())
class CM:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print('exit sees', t.__name__, v.code)
        return True
with CM():
    raise SystemExit('in with')
print('still here')
