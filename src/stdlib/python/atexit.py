import sys

# What is registered here runs when the whole script has been run.

_callbacks = []


def register(func, /, *args, **kwargs):
    if not callable(func):
        raise TypeError('the first argument must be callable')
    _callbacks.append((func, args, kwargs))
    return func


def unregister(func, /):
    _callbacks[:] = [item for item in _callbacks if not (item[0] is func or item[0] == func)]


def _clear():
    _callbacks.clear()


def _ncallbacks():
    return len(_callbacks)


def _run_exitfuncs():
    pending = _callbacks[::-1]
    _callbacks.clear()
    for func, args, kwargs in pending:
        try:
            func(*args, **kwargs)
        except BaseException as e:
            if isinstance(e, SystemExit):
                continue
            import traceback
            sys.stderr.write(f'Exception ignored in atexit callback: {func!r}\n')
            traceback.print_exception(e)
