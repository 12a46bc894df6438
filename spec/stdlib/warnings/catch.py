# catch_warnings records; filters by message, category, module and line; replaced hooks; deprecated.
import sys
import warnings

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    warnings.warn('one')
    warnings.warn('two', DeprecationWarning)
    print(len(log), [str(w.message) for w in log], [w.category.__name__ for w in log], [w.lineno for w in log], log[0].filename, log[0].line)
print(str(log[0]) == f"{{message : {log[0].message!r}, category : 'UserWarning', filename : {log[0].filename!r}, lineno : {log[0].lineno}, line : None}}")
with warnings.catch_warnings(record=True, action='ignore') as log:
    warnings.warn('gone')
print(log)
with warnings.catch_warnings(record=True) as log:
    warnings.resetwarnings()
    warnings.filterwarnings('ignore', 'skip.*')
    warnings.filterwarnings('error', category=RuntimeWarning)
    warnings.filterwarnings('ignore', module='nothing')
    warnings.warn('skipped')
    warnings.warn('kept')
    try:
        warnings.warn('bad', RuntimeWarning)
    except RuntimeWarning as e:
        print('error', e)
print([str(w.message) for w in log])
with warnings.catch_warnings():
    warnings.simplefilter('always')
    warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: print('hook', message, category.__name__, lineno)
    warnings.warn('to the hook')
sys.stderr = sys.stdout
warnings.formatwarning = lambda message, category, filename, lineno, line=None: f'<{message}>\n'
warnings.warn('formatted')
c = warnings.catch_warnings(record=True)
print(c)
with c:
    try:
        c.__enter__()
    except RuntimeError as e:
        print(e)

@warnings.deprecated('use g')
def f(x):
    return x

@warnings.deprecated('use D')
class C:
    def __init__(self, x=0):
        self.x = x

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    print(f(1), C(2).x, f.__deprecated__, C.__deprecated__, f.__name__)
    class Sub(C):
        pass
    Sub()
print([(str(w.message), w.category.__name__, w.lineno) for w in log])
try:
    warnings.deprecated(3)
except TypeError as e:
    print(e)
