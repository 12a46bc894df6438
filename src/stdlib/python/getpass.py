import os
import sys

__all__ = ['getpass', 'getuser', 'GetPassWarning']


class GetPassWarning(UserWarning):
    pass


def getpass(prompt='Password: ', stream=None):
    # There is no terminal whose echo could be turned off.
    import warnings
    warnings.warn('Can not control echo on the terminal.', GetPassWarning, stacklevel=2)
    out = sys.stderr if stream is None else stream
    print('Warning: Password input may be echoed.', file=out)
    out.write(str(prompt))
    return input()


def getuser():
    for name in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'):
        user = os.environ.get(name)
        if user:
            return user
    raise OSError('No username set in the environment')
