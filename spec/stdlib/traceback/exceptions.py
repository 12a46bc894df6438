# TracebackException: chains, groups, notes, syntax errors.
import sys
import traceback

def fail(e):
    raise e

def caught(*makers):
    found = []
    for make in makers:
        try:
            make()
        except BaseException as e:
            found.append(e)
    return found

def chained():
    try:
        {}['k']
    except KeyError:
        fail(ValueError('second\nline'))

def silent():
    try:
        {}['k']
    except KeyError:
        raise ValueError('alone') from None

def noted():
    e = RuntimeError('noted')
    e.add_note('one\ntwo')
    e.add_note('three')
    raise e

def syntax():
    compile('a = (1 +\nb', 'file.py', 'exec')

def attribute():
    [].appendd

for e in caught(chained, silent, noted, syntax, attribute):
    te = traceback.TracebackException.from_exception(e)
    print(''.join(te.format()))
    print(list(te.format_exception_only()), str(te), te.exc_type_str)
    print(te.__suppress_context__, te.__cause__ is None, te.__context__ is None, te.exceptions, te.__notes__)
    print(te == traceback.TracebackException.from_exception(e), te == 1)

(e,) = caught(syntax)
te = traceback.TracebackException.from_exception(e)
print(te.filename, te.lineno, te.text, te.offset, te.msg)

def group():
    inner = caught(chained, noted)
    raise ExceptionGroup('many', [*inner, ExceptionGroup('nested', caught(attribute))])

(e,) = caught(group)
traceback.print_exception(e, file=sys.stdout)
print(''.join(traceback.TracebackException.from_exception(e, max_group_width=1).format()))
print(''.join(traceback.TracebackException.from_exception(e, max_group_depth=1).format(chain=False)))
print(''.join(traceback.format_exception_only(e, show_group=True)))
print(traceback.format_exception_only(e))

class Odd(Exception):
    def __str__(self):
        raise TypeError

print(traceback.format_exception_only(Odd()))
print(traceback.format_exception_only(SyntaxError('only text')), traceback.format_exception_only(None))
traceback.TracebackException.from_exception(ValueError('p')).print(file=sys.stdout)
print(traceback.format_exception(ValueError('no traceback')))
