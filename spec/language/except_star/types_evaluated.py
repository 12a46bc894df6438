# Handlers' types are evaluated in turn, also when nothing is left; not without an exception.
def T(t):
    print('type', getattr(t, '__name__', t))
    return t
try:
    raise ExceptionGroup('g', [ValueError(1)])
except* T(ValueError):
    print('taken')
except* T(TypeError):
    print('no')
try:
    pass
except* T(ValueError):
    pass
