# A class derived from BaseException.
class Abort(BaseException):
    pass

try:
    raise Abort('now')
except Exception:
    print('not caught here')
finally:
    print('finally')
