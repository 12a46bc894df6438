# A hook that fails itself.
import sys


def hook(kind, value, tb):
    raise KeyError('in the hook')


sys.excepthook = hook
1 / 0
