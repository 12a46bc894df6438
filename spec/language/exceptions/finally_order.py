# Nested finally blocks run inside out, also with returns and exceptions within them.
log = []
def f(mode):
    try:
        try:
            try:
                log.append('body')
                if mode == 'raise': raise ValueError('v')
                if mode == 'return': return 'value'
            finally:
                log.append('1')
                if mode == 'break': raise KeyError('from finally')
        finally:
            log.append('2')
    except KeyError as e:
        log.append(f'except {e!r} {e.__context__!r}')
    finally:
        log.append('3')
    return 'end'
for mode in ('raise', 'return', 'break', 'none'):
    log.clear()
    try:
        r = f(mode)
    except ValueError as e:
        r = repr(e)
    print(mode, r, log)
def exec_order():
    def val(x):
        log.append(x)
        return x
    log.clear()
    try:
        return val('return expression')
    finally:
        val('finally')
print(exec_order(), log)
def double():
    try:
        raise ValueError('one')
    except ValueError:
        try:
            raise KeyError('two')
        finally:
            log.append('between')
    finally:
        log.append('last')
log.clear()
try:
    double()
except KeyError as e:
    print(repr(e), repr(e.__context__), log)
