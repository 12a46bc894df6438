# The name is unbound after each handler.
try:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except* ValueError as e:
    print(e.exceptions)
except* TypeError as f:
    try:
        e
    except NameError as error:
        print(error)
for name in ('e', 'f'):
    print(name in globals())
def local():
    try:
        raise ValueError
    except* ValueError as e:
        pass
    return e
try:
    local()
except UnboundLocalError as error:
    print(error)
