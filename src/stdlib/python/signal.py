import enum

# No signals reach a script: handlers are kept, and never called.


class Signals(enum.IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGCHLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20
    SIGTTIN = 21
    SIGTTOU = 22
    SIGURG = 23
    SIGXCPU = 24
    SIGXFSZ = 25
    SIGVTALRM = 26
    SIGPROF = 27
    SIGWINCH = 28
    SIGIO = 29
    SIGPWR = 30
    SIGSYS = 31


class Handlers(enum.IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


class Sigmasks(enum.IntEnum):
    SIG_BLOCK = 0
    SIG_UNBLOCK = 1
    SIG_SETMASK = 2


globals().update(Signals.__members__)
globals().update(Handlers.__members__)
globals().update(Sigmasks.__members__)
NSIG = 65
_handlers = {}


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


def _number(signalnum):
    if not isinstance(signalnum, int):
        raise TypeError(f"'{type(signalnum).__name__}' object cannot be interpreted as an integer")
    if not 1 <= signalnum < NSIG:
        raise ValueError('signal number out of range')
    return int(signalnum)


def signal(signalnum, handler):
    n = _number(signalnum)
    if not callable(handler) and handler not in (0, 1):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    before = getsignal(n)
    _handlers[n] = handler
    return before


def getsignal(signalnum):
    n = _number(signalnum)
    return _handlers.get(n, default_int_handler if n == 2 else Handlers.SIG_DFL)


def raise_signal(signalnum, /):
    handler = getsignal(signalnum)
    if callable(handler):
        import sys
        handler(int(signalnum), sys._getframe(1))
    elif handler == Handlers.SIG_DFL and signalnum in (2, 15):
        raise SystemExit(128 + signalnum)


def strsignal(signalnum, /):
    return {1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 6: 'Aborted', 9: 'Killed', 11: 'Segmentation fault', 13: 'Broken pipe', 14: 'Alarm clock',
            15: 'Terminated'}.get(_number(signalnum))


def valid_signals():
    return set(Signals)


def alarm(seconds, /):
    raise OSError('signal.alarm() is not available: no signals reach a script')


def pause():
    raise OSError('signal.pause() is not available: no signals reach a script')


def siginterrupt(signalnum, flag, /):
    _number(signalnum)


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    return -1
