# The stack of the caller, and lists of frames.
import io
import sys
import traceback

def a():
    return b()

def b():
    stack = traceback.extract_stack()
    print(traceback.format_list(stack))
    print(traceback.format_stack())
    print(traceback.format_stack(limit=1), traceback.format_stack(limit=-1))
    out = io.StringIO()
    traceback.print_stack(file=out)
    print(out.getvalue())
    print([(f.f_code.co_name, n) for f, n in traceback.walk_stack(sys._getframe())])
    return stack

stack = a()
print(type(stack).__name__, len(stack), stack[0])
traceback.print_list(stack, file=sys.stdout)
frames = [('a.py', 3, 'f', 'x = 1'), ('b.py', 4, '<module>', None), ('b.py', 5, 'g', '')]
print(traceback.format_list(frames))
print(traceback.StackSummary.from_list(frames))
print(traceback.FrameSummary('f.py', 1, 'f', line='  code  ').line, traceback.FrameSummary('no', None, 'f').line)
print(traceback.FrameSummary('f.py', 1, 'f') == ('f.py', 1, 'f', ''), traceback.FrameSummary('f.py', 1, 'f') == 3)
one = traceback.FrameSummary('f.py', 1, 'f', locals={'b': [1], 'a': 'x'}, line='go()')
print(one.locals)
print(traceback.StackSummary.from_list([one]).format())

def again(n):
    if n:
        again(n - 1)
    else:
        raise KeyError('deep')

try:
    again(20)
except KeyError:
    traceback.print_exc(file=sys.stdout)

def loop(n):
    return traceback.format_stack() if n == 0 else loop(n - 1)

print(''.join(loop(8)))
