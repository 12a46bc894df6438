# What the program has put in the place of sys.excepthook is told of an uncaught exception, before the functions for the exit run.
import atexit
import sys

print(sys.excepthook is sys.__excepthook__, sys.displayhook is sys.__displayhook__)
atexit.register(print, 'exit')


def hook(kind, value, tb):
    print('hook:', kind.__name__, value, tb.tb_lineno)


sys.excepthook = hook
raise ValueError('unexpected')
