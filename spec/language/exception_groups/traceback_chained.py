# Chained exceptions inside and outside of groups.
def make(cause):
    try:
        try:
            raise KeyError('first')
        except KeyError as e:
            if cause:
                raise ValueError('second') from e
            raise ValueError('second')
    except ValueError as e:
        return e
try:
    raise ExceptionGroup('inside', [make(True), make(False)])
except ExceptionGroup as g:
    raise RuntimeError('outside') from ExceptionGroup('cause', [g])
