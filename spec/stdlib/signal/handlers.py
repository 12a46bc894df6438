# Handlers are kept; numbers and names of signals.
import signal

def handler(number, frame):
    print('handled', number, frame is not None)

print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, signal.getsignal(signal.SIGTERM), signal.signal(signal.SIGTERM, handler), signal.getsignal(signal.SIGTERM) is handler)
signal.raise_signal(signal.SIGTERM)
print(signal.signal(signal.SIGTERM, signal.SIG_IGN) is handler, signal.getsignal(15), repr(signal.SIGINT), signal.Signals(15).name, signal.Signals['SIGKILL'], signal.SIG_DFL, signal.strsignal(9))
signal.raise_signal(signal.SIGTERM)
for bad in (lambda: signal.signal(0, handler), lambda: signal.signal(signal.SIGTERM, 'x'), lambda: signal.getsignal(100), lambda: signal.signal('x', handler)):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(signal.SIGINT in signal.valid_signals(), signal.SIGINT == 2, signal.SIGUSR1)
