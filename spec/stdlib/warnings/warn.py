# warn and its filters: what is shown, once per place, and where it is said to come from.
import sys
import warnings

sys.stderr = sys.stdout

def old():
    warnings.warn('old is old', DeprecationWarning, stacklevel=2)

def twice():
    warnings.warn('twice')

for _ in range(3):
    twice()
    old()
old()
warnings.warn(UserWarning('an object'))
warnings.warn('a runtime one', RuntimeWarning)
warnings.warn('ignored', PendingDeprecationWarning)
warnings.warn('multi\nline', FutureWarning)
for action in ('error', 'ignore', 'always', 'default', 'module', 'once'):
    with warnings.catch_warnings():
        warnings.simplefilter(action)
        for i in range(2):
            try:
                warnings.warn(f'as {action}')
                warnings.warn(f'as {action}')
            except UserWarning as e:
                print('raised', repr(e))
warnings.warn_explicit('explicit', UserWarning, 'some.py', 7)
warnings.warn_explicit(UserWarning('explicit'), None, 'some.py', 8, 'mod', {})
print(warnings.formatwarning('text', UserWarning, 'f.py', 3, 'the line'), end='')
print(warnings.formatwarning('text', UserWarning, 'f.py', 3), end='')
warnings.showwarning('shown', UserWarning, 'f.py', 9, sys.stdout, 'x')
for bad in (lambda: warnings.warn('x', int), lambda: warnings.warn('x', 3), lambda: warnings.simplefilter('nope'), lambda: warnings.filterwarnings('error', 3),
            lambda: warnings.filterwarnings('error', lineno=-1), lambda: warnings.filterwarnings('error', category=3)):
    try:
        bad()
    except (TypeError, ValueError, AssertionError) as e:
        print(type(e).__name__, e)
